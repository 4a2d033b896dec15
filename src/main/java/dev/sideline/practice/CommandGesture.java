package dev.sideline.practice;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Somebody sends the slash command; {@code text} is what follows it, as typed. */
final class CommandGesture implements Gesture {
    private final Sending sending;
    private final Mentions mentions;

    CommandGesture(Sending sending, Mentions mentions) {
        this.sending = sending;
        this.mentions = mentions;
    }

    @Override
    public JsonObject perform(Member who, JsonObject request) {
        Workspace workspace = sending.workspace();
        Conversation conversation = workspace.conversations().of(who);
        String text = mentions.escape(Json.text(request, "text").strip());
        Ack ack = sending.deliveries().command(sending.payloads().command(who, text));
        if (!ack.ok()) {
            String error = ack.outcome().code();
            workspace.notice(conversation, workspace.settings().command() + " failed with the error \"" + error + "\"");
            return new JsonObject();
        }
        JsonObject answer = ack.object();
        if (ack.body() instanceof JsonPrimitive said) {
            answer.add("text", said);
        }
        if (answer.has("text") || answer.has("blocks")) {
            show(conversation, answer);
        }
        return new JsonObject();
    }

    private void show(Conversation conversation, JsonObject answer) {
        try {
            boolean ephemeral = !Json.text(answer, "response_type").equals("in_channel");
            sending.workspace()
                    .post(conversation, sending.workspace().messageBody().read(answer), ephemeral);
        } catch (SlackError e) {
            sending.workspace().notice(conversation, "The answer could not be shown: " + e.getMessage());
        }
    }
}
