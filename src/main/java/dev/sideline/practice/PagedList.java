package dev.sideline.practice;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** Cursor paging; the cursor is opaque to the app. */
record PagedList(JsonArray items, boolean more, JsonObject responseMetadata) {

    static PagedList of(List<JsonObject> all, Arguments args, int usual) {
        int limit = Math.min(Math.max(args.number("limit", usual), 1), 1000);
        String cursor = args.optional("cursor");
        if (!cursor.isEmpty() && !cursor.matches("next:\\d{1,9}")) {
            throw new SlackError("invalid_cursor");
        }
        int from = cursor.isEmpty() ? 0 : Math.min(Integer.parseInt(cursor.substring(5)), all.size());
        int to = Math.min(from + limit, all.size());
        JsonArray items = new JsonArray();
        all.subList(from, to).forEach(items::add);
        JsonObject metadata = new JsonObject();
        metadata.addProperty("next_cursor", to < all.size() ? "next:" + to : "");
        return new PagedList(items, to < all.size(), metadata);
    }
}
