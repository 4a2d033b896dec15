package dev.sideline.practice;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;

/** A refusal in Slack's words: {@code {"ok":false,"error":code}} with optional detail messages. */
final class SlackError extends RuntimeException {
    private final String code;
    private final List<String> details;

    SlackError(String code, String... details) {
        super(code + List.of(details), null, false, false);
        this.code = code;
        this.details = List.of(details);
    }

    JsonObject body() {
        JsonObject body = new JsonObject();
        body.addProperty("ok", false);
        body.addProperty("error", code);
        if (!details.isEmpty()) {
            JsonArray messages = new JsonArray();
            details.forEach(detail -> messages.add("[ERROR] " + detail));
            JsonObject metadata = new JsonObject();
            metadata.add("messages", messages);
            body.add("response_metadata", metadata);
        }
        return body;
    }
}
