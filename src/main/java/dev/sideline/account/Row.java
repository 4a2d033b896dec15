package dev.sideline.account;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One fact as stored: its kind, its internal id, the value of every field (null: never recorded), and the names of the
 * fields whose value is a guess that nobody confirmed.
 */
public final class Row {

    private final Kind kind;
    private final long id;
    private final long version;
    private final @Nullable Object[] values;
    private final Set<String> guesses;

    private Row(Kind kind, long id, long version, @Nullable Object[] values, Set<String> guesses) {
        this.kind = kind;
        this.id = id;
        this.version = version;
        this.values = values;
        this.guesses = guesses;
    }

    /** A row without any value yet. */
    public static Row empty(Kind kind, long id) {
        return new Row(
                kind, id, 0, new @Nullable Object[Schema.table(kind).fields().size()], Set.of());
    }

    /**
     * A row as a store read it.
     *
     * @param version from 1; what {@link Facts.Changes#set} tells by whether somebody else changed the row since
     * @param values one for each field, in the order of the fields, each of its field's own type; not copied
     */
    public static Row stored(Kind kind, long id, long version, @Nullable Object[] values, Set<String> guesses) {
        return new Row(kind, id, version, values, guesses);
    }

    /** The same values as those of another row. */
    public Row as(long otherId) {
        return new Row(kind, otherId, 0, values, guesses);
    }

    public Kind kind() {
        return kind;
    }

    public long id() {
        return id;
    }

    /** The version that was read; 0 for a row that was not read from a store. It is no part of what makes rows equal. */
    public long version() {
        return version;
    }

    @SuppressWarnings("unchecked") // with() only takes a value of the field's own type
    public <T> @Nullable T get(Field<T> field) {
        checkOwn(field);
        return (T) values[field.index()];
    }

    private void checkOwn(Field<?> field) {
        if (field.kind() != kind) {
            throw new IllegalArgumentException(field + " is not a field of " + kind);
        }
    }

    /** The value of a field that every row of this kind has. */
    public <T> T need(Field<T> field) {
        T value = get(field);
        if (value == null) {
            throw new IllegalStateException(field + " is missing in row " + id);
        }
        return value;
    }

    public boolean guessed(Field<?> field) {
        return guesses.contains(field.name());
    }

    public Set<String> guesses() {
        return guesses;
    }

    /** This row with one value replaced; a value set this way is no guess. */
    public <T> Row with(Field<T> field, @Nullable T value) {
        checkOwn(field);
        @Nullable Object[] changed = Arrays.copyOf(values, values.length);
        changed[field.index()] = value;
        Set<String> left = new TreeSet<>(guesses);
        left.remove(field.name());
        return new Row(kind, id, version, changed, left);
    }

    /** This row with the given fields marked as guesses. */
    public Row guessing(Set<String> fields) {
        Set<String> all = new TreeSet<>(guesses);
        all.addAll(fields);
        return new Row(kind, id, version, values, all);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row
                && kind == row.kind
                && id == row.id
                && Arrays.equals(values, row.values)
                && guesses.equals(row.guesses);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id) * 31 + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return kind + ":" + id + Arrays.toString(values);
    }
}
