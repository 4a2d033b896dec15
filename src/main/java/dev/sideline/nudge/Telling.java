package dev.sideline.nudge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How a nudge was told in a message.
 *
 * @param delivery which message; one message may tell several nudges
 * @param on the day in the person's own zone
 * @param place the nudge's place in its message, from 0
 * @param asQuestion whether it came as a question, because the person was new to the coach
 */
public record Telling(UUID delivery, Lane lane, Instant at, LocalDate on, int place, boolean asQuestion) {

    /** The same at another place of the message. */
    public Telling at(int other) {
        return new Telling(delivery, lane, at, on, other, asQuestion);
    }
}
