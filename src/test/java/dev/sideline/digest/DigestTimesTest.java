package dev.sideline.digest;

import static dev.sideline.nudge.Samples.HOURS;
import static dev.sideline.nudge.Samples.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.nudge.Preferences;
import dev.sideline.nudge.Samples;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wednesday 11 November 2026 is a holiday. */
class DigestTimesTest {

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "MONDAY, 2026-11-02T08:59, none",
        "MONDAY, 2026-11-02T09:00, 2026-W45",
        "MONDAY, 2026-11-02T19:30, none",
        "MONDAY, 2026-11-04T09:00, 2026-W45",
        "MONDAY, 2026-11-05T09:00, none",
        "FRIDAY, 2026-11-07T09:00, none",
        "FRIDAY, 2026-11-10T09:00, 2026-W45",
        "WEDNESDAY, 2026-11-11T09:00, none",
        "WEDNESDAY, 2026-11-12T09:00, 2026-W46",
        "SUNDAY, 2026-11-09T09:00, 2026-W45",
        "MONDAY, 2027-01-04T09:00, 2027-W01",
        "MONDAY, 2026-12-28T09:00, 2026-W53"
    })
    void a_digest_is_due_on_its_day_and_two_working_days_after_it(DayOfWeek day, String now, String week) {
        assertThat(times(day).due(at(now)).orElse("none")).isEqualTo(week);
    }

    @ParameterizedTest(name = "{0} after {1} is {2}")
    @CsvSource({
        "MONDAY, 2026-11-02T08:00, 2026-11-02T09:00",
        "MONDAY, 2026-11-02T09:00, 2026-11-03T09:00",
        "MONDAY, 2026-11-04T09:00, 2026-11-09T09:00",
        "WEDNESDAY, 2026-11-09T09:00, 2026-11-12T09:00"
    })
    void it_is_tried_again_on_the_two_working_days_after(DayOfWeek day, String after, String next) {
        assertThat(times(day).next(at(after))).isEqualTo(at(next));
    }

    @ParameterizedTest(name = "opted in at {0}: at {1} {2}, next {3}")
    @CsvSource({
        "2026-11-03T10:00, 2026-11-04T09:00, none, 2026-11-09T09:00",
        "2026-11-02T09:01, 2026-11-02T09:05, none, 2026-11-09T09:00",
        "2026-11-02T09:00, 2026-11-02T09:00, 2026-W45, 2026-11-03T09:00",
        "2026-11-03T10:00, 2026-11-09T09:00, 2026-W46, 2026-11-10T09:00"
    })
    void who_opts_in_after_its_hour_gets_the_next_one_at_its_time(
            String optedIn, String now, String week, String next) {
        DigestTimes times = new DigestTimes(Preferences.of(Samples.REP).optedIn(at(optedIn)), HOURS);
        assertThat(times.due(at(now)).orElse("none")).isEqualTo(week);
        assertThat(times.next(at(now))).isEqualTo(at(next));
    }

    private static DigestTimes times(DayOfWeek day) {
        return new DigestTimes(Preferences.of(Samples.REP).digestAt(day, LocalTime.of(9, 0)), HOURS);
    }
}
