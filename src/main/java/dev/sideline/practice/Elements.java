package dev.sideline.practice;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The elements that people can act on in a list of blocks. */
final class Elements {
    private static final Set<String> STILL = Set.of("image", "mrkdwn", "plain_text");

    /** An interactive element and the block that holds it. */
    record Placed(JsonObject block, JsonObject element) {
        String blockId() {
            return Json.text(block, "block_id");
        }

        String actionId() {
            return Json.text(element, "action_id");
        }

        String type() {
            return Json.text(element, "type");
        }
    }

    private Elements() {}

    static List<Placed> in(JsonArray blocks) {
        List<Placed> found = new ArrayList<>();
        for (JsonObject block : Json.objects(blocks)) {
            List<JsonObject> elements = new ArrayList<>();
            switch (Json.text(block, "type")) {
                case "actions" -> elements.addAll(Json.objects(block, "elements"));
                case "section" -> elements.add(Json.object(block, "accessory"));
                case "input" -> elements.add(Json.object(block, "element"));
                default -> {}
            }
            elements.stream()
                    .filter(e -> e.has("type") && !STILL.contains(Json.text(e, "type")))
                    .forEach(e -> found.add(new Placed(block, e)));
        }
        return found;
    }

    static Optional<Placed> find(JsonArray blocks, String blockId, String actionId) {
        return in(blocks).stream()
                .filter(p -> p.actionId().equals(actionId)
                        && (blockId.isEmpty() || p.blockId().equals(blockId)))
                .findFirst();
    }
}
