package dev.sideline.account;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Takes rows from outside, by their external ids. The last imported value of every field is kept: what somebody
 * corrected in Slack stays until the source's own value changes; then the source's value is taken, and both are kept as
 * a conflict for the owner. A blank cell changes nothing.
 */
public interface Imports {

    /** Runs an import in one transaction; a dry run is rolled back at its end and otherwise the same. */
    <T> T run(Author author, boolean dryRun, Function<Intake, T> work);

    /** The import under way. */
    interface Intake {

        /**
         * Internal ids by external id, of rows from this source; where the source has none of that name but exactly one
         * other source does, of that one.
         */
        Map<String, Long> ids(Kind kind, String source);

        /** Whether the row of that name was erased here: then it is not taken again. */
        default boolean isErased(Kind kind, String source, String externalId) {
            return false;
        }

        /** Creates or updates; one outcome a row, in the same order. */
        List<Outcome> put(Kind kind, String source, List<Incoming> rows);
    }

    /**
     * One row from outside.
     *
     * @param row its values, references resolved to internal ids; its own id is ignored
     * @param given the fields whose cell was not blank; all others are left as they are
     */
    record Incoming(String externalId, Row row, Set<Field<?>> given) {}

    /** @param conflicts the names of the fields where the source's new value replaced a correction */
    record Outcome(Change change, long id, Set<String> conflicts) {}

    /** What became of a row. */
    enum Change {
        CREATED,
        UPDATED,
        UNCHANGED
    }
}
