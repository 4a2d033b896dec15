package dev.sideline.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes back what somebody changed themselves: everything that one {@link Facts#change} of theirs did, or nothing of it.
 * A value that somebody changed since is never overwritten.
 */
public interface Undo {

    /** For so long a change can be taken back; then the values from before are gone. */
    Duration KEPT = Duration.ofHours(24);

    /** What somebody changed last, unless that was too long ago or is taken back already. */
    Optional<Made> last(Person.Id person, Instant now);

    /**
     * Takes a change back; that is a change of its own, which is audited and cannot be taken back in turn.
     *
     * @param author who wants it; a change of somebody else is {@link Nothing} to them
     */
    Outcome takeBack(Author author, String change);

    /**
     * A change that can be taken back.
     *
     * @param id names it
     */
    record Made(String id, Instant at) {}

    /** What came of it. */
    sealed interface Outcome {}

    /** It is as it was before. */
    record TakenBack(Instant madeAt, List<Step> steps) implements Outcome {}

    /**
     * Somebody changed one of its rows since; nothing was taken back.
     *
     * @param by who changed that row last; null where no person of ours did
     */
    record ChangedSince(Kind kind, long row, Person.@Nullable Id by) implements Outcome {}

    /** Something refers by now to a row that it added; nothing was taken back. */
    record InUse(Kind kind, long row) implements Outcome {}

    /** There is no such change any more. */
    record Nothing() implements Outcome {}

    /** What a step had done, and so what was taken back of it. */
    enum Did {
        ADD,
        CHANGE,
        REMOVE
    }

    /**
     * One row of what was taken back.
     *
     * @param row as it is again; where the row had been added, as it was before it went
     * @param fields whose value is the one from before; empty where the row had been added or removed
     */
    record Step(Did did, Row row, Set<String> fields) {}
}
