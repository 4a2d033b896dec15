package dev.sideline.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The record of every change: who, when, which field of which row. It is added to and never changed, and holds no value. */
public interface AuditLog {

    /** What was done to a row. */
    enum Action {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * One line.
     *
     * @param person null where no person of ours acted
     * @param through what the change came through
     * @param row its internal id; 0 for a setting that is no row, which its field then names
     * @param fields the names of the fields; none for a row that was removed
     */
    record Line(
            Instant at,
            Person.@Nullable Id person,
            String through,
            Action action,
            Kind kind,
            long row,
            List<String> fields) {}

    /**
     * Which lines.
     *
     * @param by who acted; null for anybody
     * @param on of the rows of which account, itself included; null for any
     * @param about the changes of which person's own record; null for any
     */
    record Filter(Person.@Nullable Id by, Account.@Nullable Id on, Person.@Nullable Id about) {

        public static final Filter NONE = new Filter(null, null, null);
    }

    /** The newest first; {@code by} and {@code about} together mean either. */
    List<Line> lines(Filter filter, int skip, int most);

    long count(Filter filter);

    /** How many lines came through something without a person since a moment. */
    long countWithoutPerson(Instant since);

    /** The names of the accounts that these lines are about, by kind and row; none where the row is gone, or on none. */
    Map<RowKey, String> accounts(Collection<Line> lines);

    /** Which row. */
    record RowKey(Kind kind, long row) {

        public static RowKey of(Line line) {
            return new RowKey(line.kind(), line.row());
        }
    }
}
