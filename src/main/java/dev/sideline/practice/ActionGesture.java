package dev.sideline.practice;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** Somebody presses a button or chooses something; {@code chosen} holds Slack's {@code selected_…} fields. */
final class ActionGesture implements Gesture {
    private static final List<String> COPIED = List.of("text", "value", "style", "url", "placeholder", "confirm");
    private final Sending sending;

    ActionGesture(Sending sending) {
        this.sending = sending;
    }

    @Override
    public JsonObject perform(Member who, JsonObject request) {
        Workspace workspace = sending.workspace();
        Surface surface = Surface.find(workspace, who, request);
        Elements.Placed placed = surface.element(request);
        JsonArray actions = new JsonArray();
        actions.add(action(placed, Json.object(request, "chosen")));
        JsonObject payload = sending.payloads().triggered("block_actions", who);
        surface.describe(payload, sending.payloads(), Json.object(request, "values"));
        payload.add("actions", actions);
        if (!surface.isView()) {
            payload.addProperty(
                    "response_url",
                    sending.payloads()
                            .responseUrl(surface.conversation(), surface.entry().ts()));
        }
        return sending.said(sending.deliveries().interaction(payload));
    }

    private JsonObject action(Elements.Placed placed, JsonObject chosen) {
        JsonObject action = new JsonObject();
        for (String key : COPIED) {
            if (placed.element().has(key)) {
                action.add(key, placed.element().get(key));
            }
        }
        chosen.entrySet().forEach(e -> action.add(e.getKey(), e.getValue()));
        action.addProperty("type", placed.type());
        action.addProperty("block_id", placed.blockId());
        action.addProperty("action_id", placed.actionId());
        action.addProperty("action_ts", sending.workspace().timestamps().next());
        return action;
    }
}
