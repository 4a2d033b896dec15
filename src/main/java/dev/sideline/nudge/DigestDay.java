package dev.sideline.nudge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * On which day of a week a manager's digest comes: on the day of their choice, or on the first working day after it. Who
 * opted in after its hour gets the next one.
 */
public record DigestDay(Preferences preferences, QuietHours hours) {

    /** The plays that a manager hears of with the digest on that day, and with the message of the day on others. */
    public static final Set<String> OWN_PLAYS = Set.of("RC4", "RC7", "SE6");

    /** @param monday the first day of the week; the digest of a week may come in the next one */
    public Optional<LocalDate> in(LocalDate monday) {
        LocalDate wanted = monday.with(TemporalAdjusters.nextOrSame(preferences.digestDay()));
        LocalDate planned = hours.workDays().after(wanted.minusDays(1), 1);
        return isBeforeTheyOptedIn(planned) ? Optional.empty() : Optional.of(planned);
    }

    public boolean is(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return Stream.of(monday, monday.minusWeeks(1))
                .flatMap(week -> in(week).stream())
                .anyMatch(day::equals);
    }

    private boolean isBeforeTheyOptedIn(LocalDate planned) {
        return preferences.optedInAt() != null
                && hours.on(planned, preferences.digestHour()).isBefore(preferences.optedInAt());
    }
}
