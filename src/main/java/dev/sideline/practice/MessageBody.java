package dev.sideline.practice;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The content of a message as the app gave it, checked: text, blocks, attachments, metadata. */
final class MessageBody {
    static final int MOST_BLOCKS = 50;
    private static final int LONGEST_TEXT = 40_000;

    private final BlockIds blockIds;

    MessageBody(BlockIds blockIds) {
        this.blockIds = blockIds;
    }

    /** Reads arguments of the Web API, a response_url post or a command's acknowledgement. */
    JsonObject read(JsonObject args) {
        JsonObject body = new JsonObject();
        body.addProperty("text", Json.text(args, "text"));
        String markdown = Json.text(args, "markdown_text");
        if (!markdown.isEmpty()) {
            body.addProperty("text", markdown);
            body.add("blocks", blockIds.complete(markdownBlock(markdown)));
        }
        JsonElement blocks = structured(args, "blocks", "invalid_blocks_format");
        if (blocks != null) {
            if (!blocks.isJsonArray()) {
                throw new SlackError("invalid_blocks_format");
            }
            List<String> findings = BlockRules.check(blocks.getAsJsonArray(), MOST_BLOCKS);
            if (!findings.isEmpty()) {
                throw new SlackError("invalid_blocks", findings.toArray(String[]::new));
            }
            body.add("blocks", blockIds.complete(blocks.getAsJsonArray()));
        }
        JsonElement attachments = structured(args, "attachments", "invalid_attachments");
        if (attachments != null) {
            body.add("attachments", attachments.deepCopy());
        }
        JsonElement metadata = structured(args, "metadata", "invalid_metadata_format");
        if (metadata != null) {
            if (!metadata.isJsonObject()
                    || Json.text(metadata.getAsJsonObject(), "event_type").isEmpty()) {
                throw new SlackError("invalid_metadata_schema");
            }
            body.add("metadata", metadata.deepCopy());
        }
        String text = Json.text(body, "text");
        if (text.isEmpty() && !body.has("blocks") && !body.has("attachments")) {
            throw new SlackError("no_text");
        }
        if (text.length() > LONGEST_TEXT) {
            throw new SlackError("msg_too_long");
        }
        return body;
    }

    private static JsonArray markdownBlock(String text) {
        JsonObject block = new JsonObject();
        block.addProperty("type", "markdown");
        block.addProperty("text", text);
        JsonArray blocks = new JsonArray();
        blocks.add(block);
        return blocks;
    }

    /** A structured argument, given as JSON or, in a form, as a string of JSON. */
    static @Nullable JsonElement structured(JsonObject args, String key, String error) {
        JsonElement value = args.get(key);
        if (value == null || value.isJsonNull() || Json.text(args, key).equals("null")) {
            return null;
        }
        if (!value.isJsonPrimitive()) {
            return value;
        }
        if (value.getAsString().isEmpty()) {
            return null;
        }
        JsonElement parsed = Json.parse(value.getAsString());
        if (parsed == null || parsed instanceof JsonNull) {
            throw new SlackError(error);
        }
        return parsed;
    }
}
