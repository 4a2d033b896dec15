package dev.sideline.nudge;

import dev.sideline.play.Question;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A question about something that was never recorded, as somebody was asked it.
 *
 * @param delivery the message that it came with; a message asks at most one
 * @param on the day in the person's own zone
 */
public record Asked(Question question, UUID delivery, LocalDate on) {

    /** Whether it was this question, whatever play asked it. */
    boolean is(Question other) {
        return question.row() == other.row() && question.asks().equals(other.asks());
    }
}
