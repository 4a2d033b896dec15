package dev.sideline.app;

import dev.sideline.account.WorkDays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * The mornings of the practice.
 *
 * @param begin the first day; a working day
 */
record PracticeDays(LocalDate begin, ZoneId zone) {

    /** When the messages of the day are there. */
    private static final LocalTime MORNING = LocalTime.of(9, 5);

    private static final WorkDays WORK_DAYS = new WorkDays(Set.of());

    /** Begins on that day, or on the next working day. */
    static PracticeDays from(LocalDate day, ZoneId zone) {
        return new PracticeDays(WORK_DAYS.isWorkDay(day) ? day : WORK_DAYS.after(day, 1), zone);
    }

    Instant first() {
        return morning(begin);
    }

    /** The morning of the next working day. */
    Instant after(Instant now) {
        return morning(WORK_DAYS.after(LocalDate.ofInstant(now, zone), 1));
    }

    boolean isMonday(Instant moment) {
        return LocalDate.ofInstant(moment, zone).getDayOfWeek() == DayOfWeek.MONDAY;
    }

    private Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(zone).toInstant();
    }
}
