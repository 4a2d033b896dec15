package dev.sideline.nudge;

import dev.sideline.account.WorkDays;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When somebody may be written to: on their working days, in their own zone. */
public record QuietHours(WorkDays workDays, ZoneId zone) {

    private static final LocalTime DAY_BEGINS = LocalTime.of(9, 0);
    private static final LocalTime DAY_ENDS = LocalTime.of(18, 0);

    /** Clocks are put forward and back in this hour, so nothing is planned in it. */
    private static final LocalTime CLOCKS_CHANGE = LocalTime.of(2, 0);

    private static final LocalTime CLOCKS_CHANGED = LocalTime.of(3, 0);

    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** A working day between 9:00 and 18:00. */
    public boolean isWorkingHour(Instant now) {
        LocalTime time = LocalTime.ofInstant(now, zone);
        return workDays.isWorkDay(dayOf(now)) && !time.isBefore(DAY_BEGINS) && time.isBefore(DAY_ENDS);
    }

    /** The chosen hour has come today. */
    public boolean hasCome(LocalTime hour, Instant now) {
        return !LocalTime.ofInstant(now, zone).isBefore(safe(hour));
    }

    /** It is too late today for a message that missed its hour: after 18:00, and an hour after its own. */
    public boolean isTooLate(LocalTime hour, Instant now) {
        LocalTime own = safe(hour);
        LocalTime grace = own.isBefore(LocalTime.of(23, 0)) ? own.plusHours(1) : LocalTime.MAX;
        LocalTime time = LocalTime.ofInstant(now, zone);
        return time.isAfter(DAY_ENDS) && time.isAfter(grace);
    }

    /** The next time that the hour comes on a working day, after a moment. */
    public Instant nextAfter(LocalTime hour, Instant after) {
        LocalDate day = dayOf(after);
        while (!workDays.isWorkDay(day) || !on(day, hour).isAfter(after)) {
            day = day.plusDays(1);
        }
        return on(day, hour);
    }

    /** When the hour comes on a day. */
    public Instant on(LocalDate day, LocalTime hour) {
        return day.atTime(safe(hour)).atZone(zone).toInstant();
    }

    private static LocalTime safe(LocalTime hour) {
        return hour.isBefore(CLOCKS_CHANGE) || !hour.isBefore(CLOCKS_CHANGED) ? hour : CLOCKS_CHANGED;
    }
}
