package dev.sideline.practice;

import com.google.gson.JsonObject;
import java.util.List;

/** Somebody closes a modal, or with {@code all} the whole stack. */
final class CloseGesture implements Gesture {
    private final Sending sending;

    CloseGesture(Sending sending) {
        this.sending = sending;
    }

    @Override
    public JsonObject perform(Member who, JsonObject request) {
        Views views = sending.workspace().views();
        String viewId = Json.text(request, "viewId");
        JsonObject view = views.open(who, viewId).orElse(new JsonObject());
        boolean all = Json.flag(request, "all") || Json.flag(view, "clear_on_close");
        List<JsonObject> closed = all ? views.closeAll(who) : views.close(who, viewId);
        sending.workspace().revision().changed();
        JsonObject answer = new JsonObject();
        for (JsonObject each : closed) {
            if (Json.flag(each, "notify_on_close")) {
                JsonObject payload = sending.payloads().interaction("view_closed", who);
                payload.add("view", each);
                payload.addProperty("is_cleared", all);
                answer = sending.said(sending.deliveries().interaction(payload));
            }
        }
        return answer;
    }
}
