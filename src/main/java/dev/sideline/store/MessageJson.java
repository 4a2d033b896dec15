package dev.sideline.store;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.reflect.TypeToken;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import dev.sideline.chat.Message;
import java.util.List;

/** A message as text, in Slack's own JSON. */
final class MessageJson {

    private static final Gson SLACK = GsonFactory.createSnakeCase();
    private static final TypeToken<List<LayoutBlock>> BLOCKS = new TypeToken<>() {};

    private MessageJson() {}

    static String write(Message message) {
        JsonObject json = new JsonObject();
        json.addProperty("text", message.text());
        json.add("blocks", SLACK.toJsonTree(message.blocks(), BLOCKS.getType()));
        return StoredForm.text(json.toString());
    }

    static Message read(String text) {
        JsonObject json = JsonParser.parseString(text).getAsJsonObject();
        return new Message(json.get("text").getAsString(), SLACK.fromJson(json.get("blocks"), BLOCKS.getType()));
    }
}
