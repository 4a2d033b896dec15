package dev.sideline.nudge;

import dev.sideline.account.Person;
import dev.sideline.play.Finding;
import dev.sideline.play.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of time during which a finding stands for somebody.
 *
 * @param number 1 for the first episode of its key; one that comes back soon after it closed keeps its number
 * @param finding as it was last judged
 * @param nextChange the first day on which the play could say something else without new data; null for none
 * @param closedAt when the finding was first seen not to stand any more; null while it stands
 * @param seenAt when the person was first shown it other than by a message; null when they were not
 */
public record Episode(
        Id id,
        int number,
        Finding finding,
        @Nullable LocalDate nextChange,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Instant seenAt) {

    /** A finding that fires again within that many days after it cleared is the same episode. */
    public static final int FLAP_DAYS = 7;

    /** The internal id. */
    public record Id(long value) {}

    /** What an episode is an episode of; at most one is open for each key. */
    public record Key(String play, Subject subject, Person.Id to) {

        public static Key of(Finding finding) {
            return new Key(finding.play(), finding.subject(), finding.to());
        }
    }

    public Key key() {
        return Key.of(finding);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /**
     * What is needed of an episode to number the next.
     *
     * @param closedAt null while it stands
     */
    public record Last(Key key, int number, @Nullable Instant closedAt) {

        /** Whether a finding that fires at that moment continues this episode instead of beginning the next. */
        public boolean continuesAt(Instant now, ZoneId zone) {
            return closedAt == null
                    || !LocalDate.ofInstant(now, zone)
                            .isAfter(LocalDate.ofInstant(closedAt, zone).plusDays(FLAP_DAYS));
        }
    }

    /** Whether a finding that fires at that moment continues this episode instead of beginning the next. */
    public boolean continuesAt(Instant now, ZoneId zone) {
        return new Last(key(), number, closedAt).continuesAt(now, zone);
    }

    /** This episode, open, with what the play says now. */
    public Episode standing(Finding now, @Nullable LocalDate change) {
        return new Episode(id, number, now, change, openedAt, null, seenAt);
    }

    public Episode closed(Instant at) {
        return new Episode(id, number, finding, nextChange, openedAt, at, seenAt);
    }
}
