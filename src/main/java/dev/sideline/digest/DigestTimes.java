package dev.sideline.digest;

import dev.sideline.nudge.DigestDay;
import dev.sideline.nudge.Preferences;
import dev.sideline.nudge.QuietHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When a manager's digest is due: at their hour on their day of the week, or on the first working day after it; and on
 * each of the two working days after that, in case it could not be sent. Later it is skipped, and so is the digest whose
 * hour had passed when the manager opted in: who joins in the middle of a week gets the next one at its time.
 */
record DigestTimes(Preferences preferences, QuietHours hours) {

    private static final int WORK_DAYS_LATE = 2;
    private static final int WEEKS_AHEAD = 8;

    /** The week whose digest may be sent now, such as {@code 2026-W45}. */
    Optional<String> due(Instant now) {
        LocalDate today = hours.dayOf(now);
        boolean atThisTime = hours.workDays().isWorkDay(today)
                && hours.hasCome(preferences.digestHour(), now)
                && !hours.isTooLate(preferences.digestHour(), now);
        return Stream.of(today, today.minusWeeks(1))
                .map(WeekFacts::monday)
                .filter(week -> atThisTime && days(week).anyMatch(today::equals))
                .map(DigestTimes::name)
                .findFirst();
    }

    /** The next time that it might be due, after a moment. */
    Instant next(Instant after) {
        LocalDate first = WeekFacts.monday(hours.dayOf(after)).minusWeeks(1);
        return IntStream.range(0, WEEKS_AHEAD)
                .mapToObj(first::plusWeeks)
                .flatMap(this::days)
                .map(day -> hours.on(day, preferences.digestHour()))
                .filter(time -> time.isAfter(after))
                .min(Instant::compareTo)
                .orElseThrow(() -> new IllegalStateException("no working day in " + WEEKS_AHEAD + " weeks"));
    }

    private Stream<LocalDate> days(LocalDate monday) {
        return new DigestDay(preferences, hours)
                .in(monday).stream().flatMap(planned -> IntStream.rangeClosed(0, WORK_DAYS_LATE)
                        .mapToObj(late -> hours.workDays().after(planned, late)));
    }

    private static String name(LocalDate monday) {
        return "%d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
