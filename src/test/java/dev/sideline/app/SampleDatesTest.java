package dev.sideline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class SampleDatesTest {

    private final SampleDates dates = new SampleDates(LocalDate.of(2026, 11, 20), ZoneId.of("Europe/Berlin"));

    @Test
    void days_and_working_days_are_counted_from_the_first_day_of_practice() {
        assertThat(dates.expand("a,{d-12},{wd+2},b")).isEqualTo("a,2026-11-08,2026-11-24,b");
    }

    @Test
    void a_moment_has_the_offset_of_the_practice_zone() {
        assertThat(dates.expand("{d-5 16:00}")).isEqualTo("2026-11-15T16:00+01:00");
    }

    @Test
    void the_last_day_of_the_data_set_becomes_yesterday() {
        assertThat(dates.shift("x,2017-12-31,2017-12-01,2016", LocalDate.of(2017, 12, 31)))
                .isEqualTo("x,2026-11-19,2026-10-20,2016");
    }
}
