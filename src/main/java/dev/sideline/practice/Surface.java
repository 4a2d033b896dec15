package dev.sideline.practice;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Where a person acts: a message, an ephemeral message, an open modal or their Home. */
record Surface(Conversation conversation, Conversation.Entry entry, JsonObject view) {
    private static final Conversation.Entry NONE = new Conversation.Entry("", false, new JsonObject());

    /** Finds the surface named by {@code ts} or {@code viewId}. */
    static Surface find(Workspace workspace, Member who, JsonObject request) {
        Conversation conversation = workspace.conversations().of(who);
        String viewId = Json.text(request, "viewId");
        if (viewId.isEmpty()) {
            Conversation.Entry entry =
                    conversation.find(Json.text(request, "ts")).orElseThrow(() -> new SlackError("message_not_found"));
            return new Surface(conversation, entry, new JsonObject());
        }
        workspace.views().entered(who, viewId, Json.object(request, "values"));
        JsonObject view = workspace
                .views()
                .open(who, viewId)
                .or(() -> workspace.views().home(who).filter(home -> Json.text(home, "id")
                        .equals(viewId)))
                .orElseThrow(() -> new SlackError("view_not_found"));
        return new Surface(conversation, NONE, view);
    }

    boolean isView() {
        return view.has("id");
    }

    JsonArray blocks() {
        return (isView() ? view : entry.message()).get("blocks") instanceof JsonArray blocks ? blocks : new JsonArray();
    }

    Elements.Placed element(JsonObject request) {
        return Elements.find(blocks(), Json.text(request, "blockId"), Json.text(request, "actionId"))
                .orElseThrow(() -> new SlackError("element_not_found"));
    }

    /** Adds {@code container} and what it names to an interaction. */
    void describe(JsonObject payload, Payloads payloads, JsonObject values) {
        JsonObject container = new JsonObject();
        if (isView()) {
            container.addProperty("type", "view");
            container.addProperty("view_id", Json.text(view, "id"));
            payload.add("view", view);
        } else {
            container.addProperty("type", "message");
            container.addProperty("message_ts", entry.ts());
            container.addProperty("channel_id", conversation.id());
            container.addProperty("is_ephemeral", entry.ephemeral());
            payload.add("channel", payloads.channel(conversation));
            if (!entry.ephemeral()) {
                payload.add("message", entry.message());
            }
            JsonObject state = new JsonObject();
            state.add("values", InputState.merged(blocks(), values));
            payload.add("state", state);
        }
        payload.add("container", container);
    }
}
