package dev.sideline.practice;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Slack's limits for blocks, from the Block Kit reference; collects one finding per violation. */
final class BlockRules {
    private static final Map<String, String> REQUIRED = Map.ofEntries(
            Map.entry("section", ""),
            Map.entry("header", "text"),
            Map.entry("divider", ""),
            Map.entry("context", "elements"),
            Map.entry("actions", "elements"),
            Map.entry("image", "alt_text"),
            Map.entry("input", "element"),
            Map.entry("rich_text", "elements"),
            Map.entry("markdown", "text"),
            Map.entry("video", "video_url"),
            Map.entry("file", "external_id"),
            Map.entry("table", "rows"));

    private final List<String> findings = new ArrayList<>();
    private final Set<String> blockIds = new HashSet<>();

    private BlockRules() {}

    static List<String> check(JsonArray blocks, int most) {
        BlockRules rules = new BlockRules();
        if (blocks.size() > most) {
            rules.findings.add("no more than " + most + " items allowed [json-pointer:/blocks]");
        }
        for (int i = 0; i < blocks.size(); i++) {
            rules.block(blocks.get(i), "/blocks/" + i);
        }
        return rules.findings;
    }

    private void block(JsonElement each, String at) {
        if (!each.isJsonObject() || !REQUIRED.containsKey(Json.text(each.getAsJsonObject(), "type"))) {
            findings.add("unsupported type [json-pointer:" + at + "/type]");
            return;
        }
        JsonObject block = each.getAsJsonObject();
        String type = Json.text(block, "type");
        String required = REQUIRED.getOrDefault(type, "");
        if (!required.isEmpty() && !block.has(required)) {
            findings.add("missing required field: " + required + " [json-pointer:" + at + "]");
        }
        String id = Json.text(block, "block_id");
        length(id, 255, at + "/block_id");
        if (!id.isEmpty() && !blockIds.add(id)) {
            findings.add("`block_id` " + id + " already exists [json-pointer:" + at + "/block_id]");
        }
        switch (type) {
            case "section" -> section(block, at);
            case "header" -> textLength(block, "text", 150, at);
            case "context" -> count(block, "elements", 10, at);
            case "actions" -> count(block, "elements", 25, at);
            case "image" -> length(Json.text(block, "alt_text"), 2000, at + "/alt_text");
            case "input" -> input(block, at);
            case "markdown" -> length(Json.text(block, "text"), 12_000, at + "/text");
            default -> {}
        }
        JsonArray alone = new JsonArray();
        alone.add(block);
        Set<String> actionIds = new HashSet<>();
        for (Elements.Placed placed : Elements.in(alone)) {
            findings.addAll(ElementRules.check(placed.element(), at));
            if (!placed.actionId().isEmpty() && !actionIds.add(placed.actionId())) {
                findings.add("`action_id` " + placed.actionId() + " already exists [json-pointer:" + at + "]");
            }
        }
    }

    private void section(JsonObject block, String at) {
        if (!block.has("text") && !block.has("fields")) {
            findings.add("missing required field: text [json-pointer:" + at + "]");
        }
        if (block.has("text")) {
            textLength(block, "text", 3000, at);
        }
        if (block.has("fields")) {
            count(block, "fields", 10, at);
            Json.objects(block, "fields").forEach(field -> length(Json.text(field, "text"), 2000, at + "/fields/text"));
        }
    }

    private void input(JsonObject block, String at) {
        textLength(block, "label", 2000, at);
        if (block.has("hint")) {
            textLength(block, "hint", 2000, at);
        }
    }

    private void textLength(JsonObject block, String key, int most, String at) {
        String text = Json.text(Json.object(block, key), "text");
        if (text.isEmpty()) {
            findings.add("must be more than 0 characters [json-pointer:" + at + "/" + key + "/text]");
        }
        length(text, most, at + "/" + key + "/text");
    }

    private void length(String text, int most, String at) {
        if (text.length() > most) {
            findings.add("must be less than " + (most + 1) + " characters [json-pointer:" + at + "]");
        }
    }

    private void count(JsonObject block, String key, int most, String at) {
        int size = Json.objects(block, key).size();
        if (size < 1 || size > most) {
            findings.add("must have 1 to " + most + " items [json-pointer:" + at + "/" + key + "]");
        }
    }
}
