package dev.sideline.store;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import dev.sideline.account.Field;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The last value that each source gave to each field of one row, as written in an interchange file.
 *
 * @param values by source and name of the field
 */
record LastImported(Map<String, String> values) {

    static final LastImported NOTHING = new LastImported(Map.of());

    private static final String DIGEST = "#sha256:";
    private static final Gson GSON = new Gson();
    private static final TypeToken<Map<String, String>> MAP = new TypeToken<>() {};

    LastImported {
        values = Map.copyOf(values);
    }

    static LastImported read(@Nullable String json) {
        return json == null ? NOTHING : new LastImported(GSON.fromJson(json, MAP));
    }

    @Nullable String written() {
        return values.isEmpty() ? null : GSON.toJson(new TreeMap<>(values));
    }

    @Nullable String of(String source, Field<?> field) {
        return values.get(key(source, field));
    }

    /** Whether the source said this last. */
    boolean says(String source, Field<?> field, String text) {
        String last = of(source, field);
        return text.equals(last) || (DIGEST + ErasedEntity.digest(text)).equals(last);
    }

    /** The same with digests in place of some texts: it can still be told whether a source says them again. */
    LastImported digesting(Predicate<String> which) {
        Map<String, String> all = new TreeMap<>(values);
        all.replaceAll((key, text) -> which.test(text) ? DIGEST + ErasedEntity.digest(text) : text);
        return new LastImported(all);
    }

    LastImported with(Map<Field<?>, String> given, String source) {
        Map<String, String> all = new TreeMap<>(values);
        given.forEach((field, text) -> all.put(key(source, field), text));
        return new LastImported(all);
    }

    private static String key(String source, Field<?> field) {
        return source + "/" + field.name();
    }
}
