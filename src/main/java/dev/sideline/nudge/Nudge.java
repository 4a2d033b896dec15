package dev.sideline.nudge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One telling of an episode, wherever it is shown: a message, the Home tab and a reply to a command show the same nudge.
 * Every open episode has one, also before it was ever told; each time it is told again it gets a new one.
 *
 * @param telling null while it waits
 * @param answer what the person said to it; null while they said nothing
 */
public record Nudge(Id id, Episode episode, State state, @Nullable Telling telling, @Nullable Answer answer) {

    /** The internal id; its value is the value of the nudge's buttons. */
    public record Id(long value) {}

    /** What became of it. */
    public enum State {
        WAITING,
        SENT,
        DONE,
        SNOOZED,
        CONTESTED,
        NOT_USEFUL,
        /** Taken back before it reached the person. */
        WITHDRAWN
    }

    /**
     * What the person said.
     *
     * @param until the first day on which a snoozed nudge may come again; null for other answers
     * @param reason in their own words; null when they gave none
     */
    public record Answer(Instant at, @Nullable LocalDate until, @Nullable String reason) {}

    public Nudge told(Telling how) {
        return new Nudge(id, episode, State.SENT, how, answer);
    }

    public Nudge answered(State with, Answer said) {
        return new Nudge(id, episode, with, telling, said);
    }

    public Nudge withdrawn() {
        return new Nudge(id, episode, State.WITHDRAWN, telling, answer);
    }

    public Nudge of(Episode changed) {
        return new Nudge(id, changed, state, telling, answer);
    }

    /** The message that told it; empty while it waits. */
    public Optional<UUID> delivery() {
        return Optional.ofNullable(telling).map(Telling::delivery);
    }

    /** Whether the person asked that it be quiet on that day. */
    public boolean isQuietOn(LocalDate day) {
        return switch (state) {
            case CONTESTED, NOT_USEFUL -> true;
            case SNOOZED -> answer != null && answer.until() != null && day.isBefore(answer.until());
            case WAITING, SENT, DONE, WITHDRAWN -> false;
        };
    }

    /** Whether the person asked to be told again, and the day has come. */
    public boolean isAwaitedOn(LocalDate day) {
        return state == State.SNOOZED && !isQuietOn(day);
    }
}
