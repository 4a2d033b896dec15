package dev.sideline.practice;

import com.google.gson.JsonObject;

/** Somebody uses a shortcut; on a message when {@code ts} is given. */
final class ShortcutGesture implements Gesture {
    private final Sending sending;

    ShortcutGesture(Sending sending) {
        this.sending = sending;
    }

    @Override
    public JsonObject perform(Member who, JsonObject request) {
        String callbackId = Json.text(request, "callbackId");
        String ts = Json.text(request, "ts");
        boolean onMessage = !ts.isEmpty();
        if (sending.workspace().settings().shortcuts().stream()
                .noneMatch(s -> s.callbackId().equals(callbackId) && s.onMessage() == onMessage)) {
            throw new SlackError("unknown_shortcut");
        }
        JsonObject payload = sending.payloads().triggered(onMessage ? "message_action" : "shortcut", who);
        payload.addProperty("callback_id", callbackId);
        payload.addProperty("action_ts", sending.workspace().timestamps().next());
        if (onMessage) {
            Surface surface = Surface.find(sending.workspace(), who, request);
            payload.addProperty("message_ts", ts);
            payload.add("channel", sending.payloads().channel(surface.conversation()));
            payload.add("message", surface.entry().message());
            payload.addProperty("response_url", sending.payloads().responseUrl(surface.conversation(), ""));
        }
        return sending.said(sending.deliveries().interaction(payload));
    }
}
