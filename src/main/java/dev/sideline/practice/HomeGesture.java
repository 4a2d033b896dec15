package dev.sideline.practice;

import com.google.gson.JsonObject;

/** Somebody opens the app's conversation; {@code tab} is {@code home} or {@code messages}. */
final class HomeGesture implements Gesture {
    private final Sending sending;

    HomeGesture(Sending sending) {
        this.sending = sending;
    }

    @Override
    public JsonObject perform(Member who, JsonObject request) {
        Workspace workspace = sending.workspace();
        String tab = Json.text(request, "tab").equals("messages") ? "messages" : "home";
        JsonObject event = new JsonObject();
        event.addProperty("type", "app_home_opened");
        event.addProperty("user", who.id());
        event.addProperty("channel", workspace.conversations().of(who).id());
        event.addProperty("tab", tab);
        if (tab.equals("home")) {
            workspace.views().home(who).ifPresent(view -> event.add("view", view));
        }
        return sending.event(event);
    }
}
