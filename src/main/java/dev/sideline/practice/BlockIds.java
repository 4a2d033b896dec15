package dev.sideline.practice;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Fills in the ids that Slack fills in. */
final class BlockIds {
    private final Ids ids;

    BlockIds(Ids ids) {
        this.ids = ids;
    }

    JsonArray complete(JsonArray blocks) {
        JsonArray complete = blocks.deepCopy();
        for (JsonObject block : Json.objects(complete)) {
            if (Json.text(block, "block_id").isEmpty()) {
                block.addProperty("block_id", ids.next("").substring(5));
            }
        }
        for (Elements.Placed placed : Elements.in(complete)) {
            if (placed.actionId().isEmpty()) {
                placed.element().addProperty("action_id", ids.next("").substring(5));
            }
        }
        return complete;
    }
}
