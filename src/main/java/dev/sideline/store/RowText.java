package dev.sideline.store;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.sideline.account.Field;
import dev.sideline.account.Row;
import dev.sideline.account.Schema;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Some values of a row as text, each as an interchange file writes it, and which of them are guesses. */
record RowText(JsonObject values, Set<String> guesses) {

    private static final String VALUES = "values";
    private static final String GUESSES = "guesses";

    /** Of all its fields. */
    static RowText of(Row row) {
        return of(
                row, Schema.table(row.kind()).fields().stream().map(Field::name).collect(Collectors.toSet()));
    }

    static RowText of(Row row, Set<String> fields) {
        JsonObject values = new JsonObject();
        Set<String> guesses = new HashSet<>(row.guesses());
        guesses.retainAll(fields);
        Schema.table(row.kind()).fields().stream()
                .filter(field -> fields.contains(field.name()))
                .forEach(field -> values.addProperty(field.name(), written(row, field)));
        return new RowText(values, guesses);
    }

    static RowText read(String text) {
        JsonObject json = JsonParser.parseString(text).getAsJsonObject();
        Set<String> guesses = new HashSet<>();
        json.getAsJsonArray(GUESSES).forEach(name -> guesses.add(name.getAsString()));
        return new RowText(json.getAsJsonObject(VALUES), guesses);
    }

    String written() {
        JsonObject json = new JsonObject();
        json.add(VALUES, values);
        JsonArray names = new JsonArray();
        guesses.stream().sorted().forEach(names::add);
        json.add(GUESSES, names);
        return json.toString();
    }

    Set<String> fields() {
        return values.keySet();
    }

    /** Whether the row holds exactly these values; what it holds beside them does not matter. */
    boolean isIn(Row row) {
        return of(row, fields()).equals(this);
    }

    /** The row with these values. */
    Row onto(Row row) {
        Row changed = row;
        for (Field<?> field : Schema.table(row.kind()).fields()) {
            if (values.has(field.name())) {
                changed = with(changed, field, values.get(field.name()));
            }
        }
        return changed.guessing(guesses);
    }

    private static <T> Row with(Row row, Field<T> field, JsonElement text) {
        return row.with(field, text.isJsonNull() ? null : field.type().read(text.getAsString()));
    }

    private static <T> @Nullable String written(Row row, Field<T> field) {
        T value = StoredForm.of(row.get(field));
        return value == null ? null : field.type().write(Objects.requireNonNull(value));
    }
}
