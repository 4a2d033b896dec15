package dev.sideline.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads and changes single facts. Every change is audited; changing a deal's stage adds a row to its history in the same
 * transaction.
 */
public interface Facts {

    @Nullable Row find(Kind kind, long id);

    /** The rows whose field has the value. */
    <T> List<Row> where(Field<T> field, T value);

    /** The rows whose field has one of the values. A store answers it with one question. */
    default <T> List<Row> whereAny(Field<T> field, Collection<T> values) {
        return values.stream()
                .distinct()
                .flatMap(value -> where(field, value).stream())
                .toList();
    }

    /** The rows whose field was never recorded. A store answers it without reading the others. */
    default List<Row> without(Field<?> field) {
        return all(field.kind()).stream().filter(row -> row.get(field) == null).toList();
    }

    /** All rows of a kind. */
    List<Row> all(Kind kind);

    /** The rows in whose list a row is named. A store answers it without reading the others. */
    default List<Row> listing(Field<List<Long>> field, long id) {
        return all(field.kind()).stream()
                .filter(row -> {
                    List<Long> listed = row.get(field);
                    return listed != null && listed.contains(id);
                })
                .toList();
    }

    /** Every row that names this one in any field, each once. */
    default List<Row> naming(Kind kind, long id) {
        return References.naming(this, kind, id);
    }

    /** What the outside calls these rows: their external ids, by internal id. */
    Map<Long, String> externalIds(Kind kind);

    /** The corrections of these rows that a source's value replaced, the newest first. */
    List<Conflict> conflicts(Collection<Row> rows);

    /**
     * Makes some changes in one transaction (all or none), joining the one under way on this thread.
     *
     * @throws StaleFact when somebody else changed one of the rows since it was read
     */
    <T> T change(Author author, Function<Changes, T> work);

    /** The changes of one transaction. */
    interface Changes {

        /**
         * Adds a row (its id is ignored) and returns its internal id. Where rows of its kind are known by their key and
         * one with this key is there, that one is replaced.
         */
        long add(Row row);

        /**
         * Adds a row unless one of its kind was added with the same key before, and returns the internal id of the one
         * that is there: what a form adds is added once, however often it is submitted.
         *
         * @param key unique within its kind; it becomes the external id of the row
         */
        long addOnce(Row row, String key);

        /** Replaces the values of one row; where they are already so, nothing changes and nothing is audited. */
        void set(Row row);

        /** @throws IllegalStateException when other rows refer to it */
        void remove(Kind kind, long id);

        /**
         * Removes a row that turned out to be the same as another: what a source states of it later is taken for that
         * one, and the corrections of it that a source replaced are shown with that one.
         *
         * @throws IllegalStateException when other rows refer to it
         */
        void absorb(Kind kind, long loser, long winner);
    }
}
