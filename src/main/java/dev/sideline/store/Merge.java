package dev.sideline.store;

import dev.sideline.account.Field;
import dev.sideline.account.Imports.Incoming;
import dev.sideline.account.Row;
import dev.sideline.account.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What comes of a row when a source states its values again. A value that the source did not change leaves what is
 * there; a guess replaces only a guess or nothing; any other value is taken, and where it replaces a correction, both
 * are kept as a conflict.
 */
final class Merge {

    private final String source;
    private final LastImported last;
    private final Map<Field<?>, String> news = new HashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private Row row;

    /**
     * @param corrected what was there, as written in an interchange file; null where it was cleared
     * @param sourceSays what replaced it
     */
    record Conflict(Field<?> field, @Nullable String corrected, String sourceSays) {}

    private Merge(Row row, LastImported last, String source) {
        this.row = row;
        this.last = last;
        this.source = source;
    }

    static Merge of(Row current, LastImported last, String source, Incoming incoming) {
        Merge merge = new Merge(current, last, source);
        Schema.table(current.kind()).fields().stream()
                .filter(incoming.given()::contains)
                .forEach(field -> merge.take(field, incoming.row()));
        return merge;
    }

    Row row() {
        return row;
    }

    LastImported imported() {
        return news.isEmpty() ? last : last.with(news, source);
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    private <T> void take(Field<T> field, Row incoming) {
        T value = StoredForm.of(incoming.get(field));
        if (value == null) {
            return;
        }
        if (incoming.guessed(field)) {
            guess(field, value);
            return;
        }
        String text = field.type().write(value);
        String before = last.of(source, field);
        if (last.says(source, field, text)) {
            return;
        }
        news.put(field, text);
        T current = row.get(field);
        String written = current == null ? null : field.type().write(current);
        boolean corrected = !row.guessed(field) && !Objects.equals(written, before);
        if (corrected && !text.equals(written)) {
            conflicts.add(new Conflict(field, written, text));
        }
        row = row.with(field, value);
    }

    private <T> void guess(Field<T> field, T value) {
        T current = row.get(field);
        if (current == null || (row.guessed(field) && !current.equals(value))) {
            row = row.with(field, value).guessing(Set.of(field.name()));
        }
    }
}
