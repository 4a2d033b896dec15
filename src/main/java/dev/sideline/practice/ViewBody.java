package dev.sideline.practice;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** A view as the app gave it, checked against Slack's limits. */
final class ViewBody {
    private static final int MOST_BLOCKS = 100;
    private static final int LARGEST = 250_000;

    private ViewBody() {}

    static JsonObject read(JsonObject args, String type) {
        JsonElement given = MessageBody.structured(args, "view", "invalid_arguments");
        if (given == null || !given.isJsonObject()) {
            throw new SlackError("invalid_arguments", "missing required field: view");
        }
        JsonObject view = given.getAsJsonObject();
        List<String> findings = new ArrayList<>();
        if (!Json.text(view, "type").equals(type)) {
            findings.add("must be " + type + " [json-pointer:/view/type]");
        }
        if (!(view.get("blocks") instanceof JsonArray blocks)) {
            throw new SlackError("invalid_arguments", "missing required field: blocks [json-pointer:/view]");
        }
        findings.addAll(BlockRules.check(blocks, MOST_BLOCKS));
        length(findings, Json.text(view, "private_metadata"), 3000, "private_metadata");
        length(findings, Json.text(view, "callback_id"), 255, "callback_id");
        length(findings, Json.text(view, "external_id"), 255, "external_id");
        if (type.equals("modal")) {
            modal(view, blocks, findings);
        }
        if (!findings.isEmpty()) {
            throw new SlackError("invalid_arguments", findings.toArray(String[]::new));
        }
        if (view.toString().length() > LARGEST) {
            throw new SlackError("view_too_large");
        }
        return view;
    }

    private static void modal(JsonObject view, JsonArray blocks, List<String> findings) {
        if (!view.has("title")) {
            findings.add("missing required field: title [json-pointer:/view]");
        }
        for (String label : List.of("title", "submit", "close")) {
            length(findings, Json.text(Json.object(view, label), "text"), 24, label + "/text");
        }
        boolean inputs =
                Json.objects(blocks).stream().anyMatch(b -> Json.text(b, "type").equals("input"));
        if (inputs && !view.has("submit")) {
            findings.add("submit is required when an input block is in the blocks array [json-pointer:/view/submit]");
        }
    }

    private static void length(List<String> findings, String text, int most, String at) {
        if (text.length() > most) {
            findings.add("must be less than " + (most + 1) + " characters [json-pointer:/view/" + at + "]");
        }
    }
}
