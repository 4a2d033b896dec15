package dev.sideline.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Slack's published limits, written down a second time: a view is checked against them, not against our own constants. */
public final class SlackLimits {

    private static final Map<String, Integer> LONGEST = Map.of(
            "action_id", 255, "block_id", 255, "private_metadata", 3000, "callback_id", 255, "initial_value", 3000);
    private static final Map<String, Integer> LONGEST_TEXT_OF = Map.of("header", 150, "button", 75, "modal", 24);
    private static final Map<String, Integer> MOST_ELEMENTS_OF = Map.of("context", 10, "actions", 25);
    private static final Map<String, Integer> MOST_OPTIONS_OF =
            Map.of("checkboxes", 10, "radio_buttons", 10, "overflow", 5);

    private SlackLimits() {}

    /** Fails unless Slack would take this view, message or list of blocks. */
    public static void check(JsonElement drawn) {
        if (drawn.isJsonArray()) {
            blocks(drawn.getAsJsonArray(), 50);
            return;
        }
        JsonObject whole = drawn.getAsJsonObject();
        if (whole.has("blocks")) {
            blocks(whole.getAsJsonArray("blocks"), whole.has("type") ? 100 : 50);
        }
        inside(whole);
    }

    private static void blocks(JsonArray blocks, int most) {
        assertThat(blocks.size()).as("blocks").isLessThanOrEqualTo(most);
        Set<String> ids = new HashSet<>();
        Set<String> actions = new HashSet<>();
        blocks.forEach(block -> {
            JsonObject object = block.getAsJsonObject();
            if (object.has("block_id")) {
                assertThat(ids.add(object.get("block_id").getAsString()))
                        .as("block id once: %s", object.get("block_id"))
                        .isTrue();
            }
            if (object.has("elements")) {
                assertThat(object.getAsJsonArray("elements").size())
                        .isBetween(
                                1,
                                MOST_ELEMENTS_OF.getOrDefault(object.get("type").getAsString(), 25));
                object.getAsJsonArray("elements").forEach(element -> {
                    JsonElement action = element.getAsJsonObject().get("action_id");
                    if (action != null) {
                        assertThat(actions.add(action.getAsString()))
                                .as("action id once: %s", action)
                                .isTrue();
                    }
                });
            }
            inside(object);
        });
    }

    private static void inside(JsonElement element) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(SlackLimits::inside);
        }
        if (!element.isJsonObject()) {
            return;
        }
        JsonObject object = element.getAsJsonObject();
        String type = object.has("type") ? object.get("type").getAsString() : "";
        object.entrySet().forEach(member -> {
            String name = member.getKey();
            JsonElement value = member.getValue();
            if (LONGEST.containsKey(name) && value.isJsonPrimitive()) {
                assertThat(value.getAsString().length()).as(name).isBetween(1, LONGEST.get(name));
            }
            switch (name) {
                case "text" -> text(value, LONGEST_TEXT_OF.getOrDefault(type, 3000));
                case "title", "submit", "close" -> text(value, type.equals("modal") ? 24 : 2000);
                case "label", "hint" -> text(value, 2000);
                case "placeholder" -> text(value, 150);
                case "value" -> text(value, type.equals("button") ? 2000 : 150);
                case "options", "initial_options" -> {
                    assertThat(value.getAsJsonArray().size())
                            .as(name)
                            .isBetween(1, MOST_OPTIONS_OF.getOrDefault(type, 100));
                    value.getAsJsonArray()
                            .forEach(option -> text(option.getAsJsonObject().get("text"), 75));
                }
                case "initial_option" -> text(value.getAsJsonObject().get("text"), 75);
                default -> {}
            }
            inside(value);
        });
    }

    private static void text(JsonElement value, int most) {
        String text = value.isJsonObject() ? value.getAsJsonObject().get("text").getAsString() : value.getAsString();
        assertThat(text.length()).as("length of “%s”", text).isBetween(1, most);
    }
}
