package dev.sideline.nudge;

import dev.sideline.account.Person;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to be coached.
 *
 * @param invitedAt when the one invitation was sent; null before the roll-out
 * @param optedInAt when they accepted it; null means that nothing is sent on the coach's own account
 * @param hour when the daily message comes, in their own zone
 * @param hourChosen whether they ever said so themselves
 * @param digestDay the day of a manager's digest
 * @param digestHour when it comes, in their own zone
 * @param pausedOn the day on which they paused; null when they did not
 * @param pausedUntil the last day of the pause; null with {@code pausedOn} set means until they resume
 */
public record Preferences(
        Person.Id person,
        @Nullable Instant invitedAt,
        @Nullable Instant optedInAt,
        LocalTime hour,
        boolean hourChosen,
        DayOfWeek digestDay,
        LocalTime digestHour,
        @Nullable LocalDate pausedOn,
        @Nullable LocalDate pausedUntil) {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    /** Those of somebody who never said anything. */
    public static Preferences of(Person.Id person) {
        return new Preferences(person, null, null, NINE, false, DayOfWeek.MONDAY, NINE, null, null);
    }

    public boolean isPausedOn(LocalDate day) {
        return pausedOn != null && (pausedUntil == null || !day.isAfter(pausedUntil));
    }

    public Preferences invited(Instant at) {
        return new Preferences(person, at, optedInAt, hour, hourChosen, digestDay, digestHour, pausedOn, pausedUntil);
    }

    public Preferences optedIn(Instant at) {
        return new Preferences(person, invitedAt, at, hour, hourChosen, digestDay, digestHour, pausedOn, pausedUntil);
    }

    /** The hour that they chose for the daily message. */
    public Preferences at(LocalTime hour) {
        return new Preferences(person, invitedAt, optedInAt, hour, true, digestDay, digestHour, pausedOn, pausedUntil);
    }

    public Preferences digestAt(DayOfWeek day, LocalTime time) {
        return new Preferences(person, invitedAt, optedInAt, hour, hourChosen, day, time, pausedOn, pausedUntil);
    }

    /** Paused from a day, until a day or until resumed. */
    public Preferences paused(LocalDate from, @Nullable LocalDate until) {
        return new Preferences(person, invitedAt, optedInAt, hour, hourChosen, digestDay, digestHour, from, until);
    }

    public Preferences resumed() {
        return new Preferences(person, invitedAt, optedInAt, hour, hourChosen, digestDay, digestHour, null, null);
    }
}
