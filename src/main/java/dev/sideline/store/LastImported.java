package dev.sideline.store;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The last imported value of each field of one row, as written in an interchange file, by the field's name. */
record LastImported(Map<String, String> values) {

    private static final Gson GSON = new Gson();
    private static final TypeToken<Map<String, String>> MAP = new TypeToken<>() {};

    LastImported {
        values = Map.copyOf(values);
    }

    static LastImported read(@Nullable String json) {
        return json == null ? new LastImported(Map.of()) : new LastImported(GSON.fromJson(json, MAP));
    }

    @Nullable String written() {
        return values.isEmpty() ? null : GSON.toJson(new TreeMap<>(values));
    }
}
