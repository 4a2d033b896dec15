package dev.sideline.practice;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tolerant reading of JSON trees: what is absent or of another kind reads as empty. */
final class Json {
    private Json() {}

    static @Nullable JsonElement parse(String text) {
        try {
            return JsonParser.parseString(text);
        } catch (JsonParseException e) {
            return null;
        }
    }

    static String text(JsonObject from, String key) {
        JsonElement value = from.get(key);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : "";
    }

    static boolean flag(JsonObject from, String key) {
        return text(from, key).equals("true");
    }

    static JsonObject object(JsonObject from, String key) {
        JsonElement value = from.get(key);
        return value != null && value.isJsonObject() ? value.getAsJsonObject() : new JsonObject();
    }

    /** The objects in an array; anything else in it is left out. */
    static List<JsonObject> objects(JsonObject from, String key) {
        return from.get(key) instanceof JsonArray array ? objects(array) : List.of();
    }

    static List<JsonObject> objects(JsonArray array) {
        List<JsonObject> found = new ArrayList<>();
        for (JsonElement each : array) {
            if (each.isJsonObject()) {
                found.add(each.getAsJsonObject());
            }
        }
        return found;
    }

    static JsonObject with(JsonObject base, JsonObject over) {
        JsonObject merged = base.deepCopy();
        over.entrySet().forEach(e -> merged.add(e.getKey(), e.getValue()));
        return merged;
    }
}
