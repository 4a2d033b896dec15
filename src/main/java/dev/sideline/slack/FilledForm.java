package dev.sideline.slack;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.sideline.chat.BlockLimits;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Gives a form back with everything that was typed into it, and what was wrong above it. */
final class FilledForm {

    private static final String PROBLEM = "sideline_problem";
    private static final Gson GSON = GsonFactory.createSnakeCase();

    /** What a view holds that Slack takes back; the rest is Slack's own. */
    private static final List<String> OURS = List.of(
            "type",
            "title",
            "submit",
            "close",
            "blocks",
            "private_metadata",
            "callback_id",
            "external_id",
            "clear_on_close",
            "notify_on_close");

    /** Where an element starts from, by what its state is called. */
    private static final Map<String, String> STARTS = Map.of(
            "value", "initial_value",
            "rich_text_value", "initial_value",
            "selected_date", "initial_date",
            "selected_time", "initial_time",
            "selected_date_time", "initial_date_time",
            "selected_user", "initial_user",
            "selected_users", "initial_users",
            "selected_conversation", "initial_conversation",
            "selected_conversations", "initial_conversations");

    private FilledForm() {}

    /** @param form as Slack delivered it with the submit, state included */
    static View with(String problem, View form) {
        JsonObject given = GSON.toJsonTree(form).getAsJsonObject();
        JsonObject view = new JsonObject();
        OURS.stream().filter(given::has).forEach(key -> view.add(key, given.get(key)));
        JsonObject state = values(given);
        JsonArray blocks = new JsonArray();
        blocks.add(problemBlock(problem));
        objects(given.get("blocks"))
                .filter(block -> !PROBLEM.equals(text(block, "block_id")))
                .limit(BlockLimits.VIEW_BLOCKS - 1L)
                .forEach(block -> blocks.add(filled(block, state)));
        view.add("blocks", blocks);
        return GSON.fromJson(view, View.class);
    }

    private static JsonObject filled(JsonObject block, JsonObject state) {
        JsonElement typed = state.get(text(block, "block_id"));
        if (typed != null && typed.isJsonObject()) {
            elements(block).forEach(element -> {
                JsonElement value = typed.getAsJsonObject().get(text(element, "action_id"));
                if (value != null && value.isJsonObject()) {
                    fill(element, value.getAsJsonObject());
                }
            });
        }
        return block;
    }

    private static void fill(JsonObject element, JsonObject value) {
        List.copyOf(element.keySet()).stream()
                .filter(key -> key.startsWith("initial_"))
                .forEach(element::remove);
        STARTS.forEach((from, to) -> {
            if (holds(value, from)) {
                element.add(to, value.get(from));
            }
        });
        String channel = "channels_select".equals(text(element, "type")) ? "initial_channel" : "initial_channels";
        Stream.of("selected_channel", "selected_channels")
                .filter(from -> holds(value, from))
                .forEach(from -> element.add(channel, value.get(from)));
        if (holds(value, "selected_option")) {
            element.add("initial_option", own(element, value.getAsJsonObject("selected_option")));
        }
        if (holds(value, "selected_options")) {
            JsonArray chosen = new JsonArray();
            objects(value.get("selected_options")).forEach(option -> chosen.add(own(element, option)));
            element.add("initial_options", chosen);
        }
    }

    /** An initial option must be exactly one of the options, where the element lists them. */
    private static JsonObject own(JsonObject element, JsonObject chosen) {
        return Stream.concat(
                        objects(element.get("options")),
                        objects(element.get("option_groups")).flatMap(group -> objects(group.get("options"))))
                .filter(option -> text(option, "value").equals(text(chosen, "value")))
                .findFirst()
                .orElse(chosen);
    }

    private static boolean holds(JsonObject value, String key) {
        JsonElement element = value.get(key);
        return element != null
                && !element.isJsonNull()
                && !(element.isJsonArray() && element.getAsJsonArray().isEmpty())
                && !(element.isJsonPrimitive() && element.getAsString().isEmpty());
    }

    private static Stream<JsonObject> elements(JsonObject block) {
        return Stream.concat(
                Stream.of("element", "accessory")
                        .map(block::get)
                        .filter(element -> element != null && element.isJsonObject())
                        .map(JsonElement::getAsJsonObject),
                objects(block.get("elements")));
    }

    private static JsonObject values(JsonObject view) {
        JsonElement state = view.get("state");
        JsonElement values = state == null || !state.isJsonObject()
                ? null
                : state.getAsJsonObject().get("values");
        return values == null || !values.isJsonObject() ? new JsonObject() : values.getAsJsonObject();
    }

    private static JsonObject problemBlock(String problem) {
        JsonObject text = new JsonObject();
        text.addProperty("type", "mrkdwn");
        text.addProperty("text", BlockLimits.shorten(problem, BlockLimits.SECTION_TEXT));
        JsonObject block = new JsonObject();
        block.addProperty("type", "section");
        block.addProperty("block_id", PROBLEM);
        block.add("text", text);
        return block;
    }

    private static Stream<JsonObject> objects(@Nullable JsonElement array) {
        return array == null || !array.isJsonArray()
                ? Stream.empty()
                : StreamSupport.stream(array.getAsJsonArray().spliterator(), false)
                        .filter(JsonElement::isJsonObject)
                        .map(JsonElement::getAsJsonObject);
    }

    private static String text(JsonObject object, String key) {
        JsonElement value = object.get(key);
        return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
    }
}
