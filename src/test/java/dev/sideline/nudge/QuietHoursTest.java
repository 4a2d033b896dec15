package dev.sideline.nudge;

import static dev.sideline.nudge.Samples.HOLIDAY;
import static dev.sideline.nudge.Samples.MONDAY;
import static dev.sideline.nudge.Samples.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.WorkDays;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final QuietHours BERLIN = new QuietHours(new WorkDays(Set.of(HOLIDAY)), ZoneId.of("Europe/Berlin"));

    @ParameterizedTest(name = "{0} UTC: {1}")
    @CsvSource({
        "2026-11-02T07:59, false",
        "2026-11-02T08:00, true",
        "2026-11-02T16:59, true",
        "2026-11-02T17:00, false",
        "2026-11-07T10:00, false",
        "2026-11-11T10:00, false"
    })
    void working_hours_are_nine_to_six_in_the_persons_zone(String utc, boolean expected) {
        assertThat(BERLIN.isWorkingHour(at(utc))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} after {1} UTC is {2} UTC")
    @CsvSource({
        "09:00, 2026-11-02T07:00, 2026-11-02T08:00",
        "09:00, 2026-11-02T08:00, 2026-11-03T08:00",
        "09:00, 2026-11-06T12:00, 2026-11-09T08:00",
        "09:00, 2026-11-10T12:00, 2026-11-12T08:00",
        "09:00, 2026-03-27T12:00, 2026-03-30T07:00",
        "02:30, 2026-11-02T00:00, 2026-11-02T02:00"
    })
    void the_next_time_is_on_a_working_day_and_never_while_clocks_change(String hour, String after, String next) {
        assertThat(BERLIN.nextAfter(LocalTime.parse(hour), at(after))).isEqualTo(at(next));
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "09:00, 17:59, false",
        "09:00, 18:01, true",
        "20:00, 20:30, false",
        "20:00, 21:01, true",
        "23:30, 23:59, false"
    })
    void a_missed_hour_is_caught_up_until_the_day_is_over(String hour, String local, boolean tooLate) {
        LocalDate day = MONDAY;
        assertThat(BERLIN.isTooLate(
                        LocalTime.parse(hour),
                        day.atTime(LocalTime.parse(local)).atZone(BERLIN.zone()).toInstant()))
                .isEqualTo(tooLate);
    }

    @Test
    void the_hour_has_come_on_the_minute() {
        assertThat(BERLIN.hasCome(LocalTime.of(9, 0), at("2026-11-02T07:59"))).isFalse();
        assertThat(BERLIN.hasCome(LocalTime.of(9, 0), at("2026-11-02T08:00"))).isTrue();
    }
}
