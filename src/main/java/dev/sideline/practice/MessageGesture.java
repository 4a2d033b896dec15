package dev.sideline.practice;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Somebody writes to the app in plain words. */
final class MessageGesture implements Gesture {
    private static final int LONGEST = 12_000;
    private final Sending sending;
    private final Mentions mentions;

    MessageGesture(Sending sending, Mentions mentions) {
        this.sending = sending;
        this.mentions = mentions;
    }

    @Override
    public JsonObject perform(Member who, JsonObject request) {
        String typed = Json.text(request, "text").strip();
        if (typed.isEmpty() || typed.length() > LONGEST) {
            throw new SlackError(typed.isEmpty() ? "no_text" : "msg_too_long");
        }
        Workspace workspace = sending.workspace();
        Conversation conversation = workspace.conversations().of(who);
        String ts = workspace.timestamps().next();
        JsonObject message = new JsonObject();
        message.addProperty("type", "message");
        message.addProperty("client_msg_id", workspace.ids().secret());
        message.addProperty("user", who.id());
        message.addProperty("text", mentions.escape(typed));
        message.addProperty("ts", ts);
        message.addProperty("team", workspace.bot().teamId());
        message.add("blocks", richText(typed));
        conversation.add(new Conversation.Entry(ts, false, message));
        workspace.revision().changed();
        JsonObject event = message.deepCopy();
        event.addProperty("channel", conversation.id());
        event.addProperty("channel_type", "im");
        return sending.event(event);
    }

    private JsonArray richText(String typed) {
        JsonObject text = new JsonObject();
        text.addProperty("type", "text");
        text.addProperty("text", typed);
        JsonObject block = nested("rich_text", nested("rich_text_section", text));
        block.addProperty("block_id", sending.workspace().ids().next("").substring(5));
        JsonArray blocks = new JsonArray();
        blocks.add(block);
        return blocks;
    }

    private static JsonObject nested(String type, JsonObject only) {
        JsonArray elements = new JsonArray();
        elements.add(only);
        JsonObject outer = new JsonObject();
        outer.addProperty("type", type);
        outer.add("elements", elements);
        return outer;
    }
}
