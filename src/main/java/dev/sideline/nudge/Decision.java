package dev.sideline.nudge;

import dev.sideline.play.Question;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told now, and why not the rest.
 *
 * @param day today in the person's zone
 * @param send at most three, the most important first
 * @param held everything else, the most important first
 * @param ask one question about something that was never recorded; null when there is none to ask
 */
public record Decision(Lane lane, LocalDate day, List<Pick> send, List<Held> held, @Nullable Question ask) {

    /** @param asQuestion whether it comes as a question, because the person is new to the coach */
    public record Pick(Nudge nudge, boolean asQuestion) {}

    /** @param until the first day on which this reason is gone by itself; null when nobody knows */
    public record Held(Nudge nudge, Reason reason, @Nullable LocalDate until) {}

    /** What holds a nudge back. */
    public enum Reason {
        NOT_OPTED_IN,
        PAUSED,
        NO_WORKING_DAY,
        HOUR_TO_COME,
        TOO_LATE_TODAY,
        TODAY_WAS_SENT,
        MESSAGE_IS_FULL,
        WEEK_IS_FULL,
        ACCOUNT_HAS_ANOTHER,
        TOLD_LATELY,
        TOLD_OFTEN_ENOUGH,
        SNOOZED,
        CONTESTED,
        NOT_USEFUL,
        PLAY_PAUSED,
        COMES_WITH_DIGEST,
        NOT_URGENT
    }
}
