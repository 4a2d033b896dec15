package dev.sideline.digest;

import dev.sideline.account.WorkDays;
import dev.sideline.nudge.Preferences;
import dev.sideline.nudge.QuietHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
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
                .map(DigestTimes::monday)
                .filter(week -> atThisTime && days(week).anyMatch(today::equals))
                .map(DigestTimes::name)
                .findFirst();
    }

    /** The next time that it might be due, after a moment. */
    Instant next(Instant after) {
        LocalDate first = monday(hours.dayOf(after)).minusWeeks(1);
        return IntStream.range(0, WEEKS_AHEAD)
                .mapToObj(first::plusWeeks)
                .flatMap(this::days)
                .map(day -> hours.on(day, preferences.digestHour()))
                .filter(time -> time.isAfter(after))
                .min(Instant::compareTo)
                .orElseThrow(() -> new IllegalStateException("no working day in " + WEEKS_AHEAD + " weeks"));
    }

    private Stream<LocalDate> days(LocalDate monday) {
        WorkDays workDays = hours.workDays();
        LocalDate wanted = monday.with(TemporalAdjusters.nextOrSame(preferences.digestDay()));
        LocalDate planned = workDays.after(wanted.minusDays(1), 1);
        Instant optedIn = preferences.optedInAt();
        if (optedIn != null && hours.on(planned, preferences.digestHour()).isBefore(optedIn)) {
            return Stream.empty();
        }
        return IntStream.rangeClosed(0, WORK_DAYS_LATE).mapToObj(late -> workDays.after(planned, late));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static String name(LocalDate monday) {
        return "%d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
