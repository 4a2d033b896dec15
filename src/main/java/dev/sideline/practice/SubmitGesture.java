package dev.sideline.practice;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** Somebody submits a modal; answers the field {@code errors} by block id when the app found some. */
final class SubmitGesture implements Gesture {
    private static final String TROUBLE = "We had some trouble connecting. Try again?";
    private final Sending sending;

    SubmitGesture(Sending sending) {
        this.sending = sending;
    }

    @Override
    public JsonObject perform(Member who, JsonObject request) {
        Views views = sending.workspace().views();
        String viewId = Json.text(request, "viewId");
        views.entered(who, viewId, Json.object(request, "values"));
        JsonObject view = views.open(who, viewId).orElseThrow(() -> new SlackError("view_not_found"));
        JsonObject payload = sending.payloads().triggered("view_submission", who);
        payload.add("view", view);
        payload.add("response_urls", new JsonArray());
        Ack ack = sending.deliveries().interaction(payload);
        JsonObject answer = new JsonObject();
        if (!ack.ok()) {
            answer.addProperty("notice", TROUBLE);
            return answer;
        }
        try {
            follow(who, view, ack.object(), answer);
        } catch (SlackError e) {
            answer.addProperty("notice", TROUBLE + " (" + e.getMessage() + ")");
        }
        sending.workspace().revision().changed();
        return answer;
    }

    private void follow(Member who, JsonObject view, JsonObject response, JsonObject answer) {
        Views views = sending.workspace().views();
        String id = Json.text(view, "id");
        switch (Json.text(response, "response_action")) {
            case "" -> views.close(who, id);
            case "clear" -> views.closeAll(who);
            case "update" -> views.update(id, "", "", response);
            case "push" -> views.push(who, ViewBody.read(response, "modal"));
            case "errors" -> answer.add("errors", errors(view, Json.object(response, "errors")));
            default -> throw new SlackError("invalid_response_action");
        }
    }

    private static JsonObject errors(JsonObject view, JsonObject errors) {
        List<String> inputs = Json.objects(view, "blocks").stream()
                .filter(block -> Json.text(block, "type").equals("input"))
                .map(block -> Json.text(block, "block_id"))
                .toList();
        if (errors.isEmpty() || !inputs.containsAll(errors.keySet())) {
            throw new SlackError("invalid_errors", "errors must name input blocks of the view");
        }
        return errors;
    }
}
