package dev.sideline.practice;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Map;

/** The {@code state.values} of a surface: what its inputs hold, by block id and action id. */
final class InputState {
    private record Field(String key, String initial, boolean list) {}

    private static final Map<String, Field> FIELDS = Map.ofEntries(
            Map.entry("plain_text_input", new Field("value", "initial_value", false)),
            Map.entry("email_text_input", new Field("value", "initial_value", false)),
            Map.entry("url_text_input", new Field("value", "initial_value", false)),
            Map.entry("number_input", new Field("value", "initial_value", false)),
            Map.entry("datepicker", new Field("selected_date", "initial_date", false)),
            Map.entry("timepicker", new Field("selected_time", "initial_time", false)),
            Map.entry("datetimepicker", new Field("selected_date_time", "initial_date_time", false)),
            Map.entry("static_select", new Field("selected_option", "initial_option", false)),
            Map.entry("external_select", new Field("selected_option", "initial_option", false)),
            Map.entry("radio_buttons", new Field("selected_option", "initial_option", false)),
            Map.entry("multi_static_select", new Field("selected_options", "initial_options", true)),
            Map.entry("multi_external_select", new Field("selected_options", "initial_options", true)),
            Map.entry("checkboxes", new Field("selected_options", "initial_options", true)),
            Map.entry("users_select", new Field("selected_user", "initial_user", false)),
            Map.entry("multi_users_select", new Field("selected_users", "initial_users", true)),
            Map.entry("file_input", new Field("files", "none", true)));

    private InputState() {}

    /** What the inputs hold before anybody touched them. */
    static JsonObject initial(JsonArray blocks) {
        JsonObject values = new JsonObject();
        for (Elements.Placed placed : Elements.in(blocks)) {
            Field field = FIELDS.get(placed.type());
            if (field != null) {
                put(values, placed, field, placed.element().get(field.initial()));
            }
        }
        return values;
    }

    /** As {@code initial}, with what {@code known} holds for inputs that kept block id, action id and type. */
    static JsonObject merged(JsonArray blocks, JsonObject known) {
        JsonObject values = initial(blocks);
        for (Elements.Placed placed : Elements.in(blocks)) {
            Field field = FIELDS.get(placed.type());
            JsonObject held = Json.object(Json.object(known, placed.blockId()), placed.actionId());
            if (field != null && held.has(field.key())) {
                String type = Json.text(held, "type");
                if (type.isEmpty() || type.equals(placed.type())) {
                    put(values, placed, field, held.get(field.key()));
                }
            }
        }
        return values;
    }

    private static void put(JsonObject values, Elements.Placed placed, Field field, JsonElement value) {
        JsonObject held = new JsonObject();
        held.addProperty("type", placed.type());
        JsonElement empty = field.list() ? new JsonArray() : JsonNull.INSTANCE;
        held.add(field.key(), value == null ? empty : value.deepCopy());
        JsonObject block = Json.object(values, placed.blockId());
        block.add(placed.actionId(), held);
        values.add(placed.blockId(), block);
    }
}
