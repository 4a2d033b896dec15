package dev.sideline.practice;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Somebody types into an external select; answers the app's {@code options} or {@code option_groups}. */
final class SuggestGesture implements Gesture {
    private final Sending sending;

    SuggestGesture(Sending sending) {
        this.sending = sending;
    }

    @Override
    public JsonObject perform(Member who, JsonObject request) {
        Surface surface = Surface.find(sending.workspace(), who, request);
        Elements.Placed placed = surface.element(request);
        JsonObject payload = sending.payloads().interaction("block_suggestion", who);
        surface.describe(payload, sending.payloads(), Json.object(request, "values"));
        payload.remove("state");
        payload.addProperty("action_id", placed.actionId());
        payload.addProperty("block_id", placed.blockId());
        payload.addProperty("value", Json.text(request, "query"));
        Ack ack = sending.deliveries().interaction(payload);
        JsonObject answer = sending.said(ack);
        for (String key : List.of("options", "option_groups")) {
            JsonElement given = ack.object().get(key);
            if (given != null && given.isJsonArray()) {
                answer.add(key, given);
            }
        }
        List<String> findings = new ArrayList<>();
        Json.objects(answer, "options").forEach(option -> ElementRules.option(option, findings, "/options"));
        if (!findings.isEmpty()) {
            answer.remove("options");
            answer.addProperty("notice", "The options could not be shown: " + findings.get(0));
        }
        return answer;
    }
}
