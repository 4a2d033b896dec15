package dev.sideline.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A correction made here that a source's own new value replaced.
 *
 * @param row the internal id of the row
 * @param source such as {@code salesforce}
 * @param corrected what was there, as an interchange file writes it (references by internal id); null where it was
 *     cleared
 * @param sourceSays what replaced it, written the same way
 */
public record Conflict(
        Field<?> field, long row, String source, @Nullable String corrected, String sourceSays, Instant at) {

    /** Whether the source's value still stands; whoever changed it since has settled the matter. */
    public boolean stands(Row now) {
        return sourceSays.equals(written(field, now));
    }

    private static <T> @Nullable String written(Field<T> field, Row row) {
        T value = row.get(field);
        return value == null ? null : field.type().write(value);
    }
}
