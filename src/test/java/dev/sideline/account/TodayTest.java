package dev.sideline.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TodayTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 6);
    private static final LocalDate MONDAY = FRIDAY.plusDays(3);

    private final Today today = new Today(FRIDAY, ZoneOffset.UTC, new WorkDays(Set.of(MONDAY)));

    @Test
    void a_state_has_lasted_on_the_last_of_its_days() {
        assertThat(today.lasted(FRIDAY.minusDays(60), 60)).isTrue();
        assertThat(today.lasted(FRIDAY.minusDays(59), 60)).isFalse();
        assertThat(today.nextChange()).isEqualTo(FRIDAY.plusDays(1));
    }

    @Test
    void within_includes_the_last_day_and_leaves_out_the_future() {
        assertThat(today.within(FRIDAY.minusDays(60), 60)).isTrue();
        assertThat(today.within(FRIDAY.minusDays(61), 60)).isFalse();
        assertThat(today.within(FRIDAY.plusDays(1), 60)).isFalse();
    }

    @Test
    void working_days_skip_weekends_and_holidays() {
        LocalDate wednesday = FRIDAY.plusDays(5);
        assertThat(today.comesWithinWorkDays(wednesday, 2)).isTrue();
        assertThat(today.comesWithinWorkDays(wednesday, 1)).isFalse();
        assertThat(today.nextChange()).isEqualTo(FRIDAY.plusDays(4));
    }

    @Test
    void the_earliest_comparison_that_would_turn_out_differently_is_remembered() {
        assertThat(today.lasted(FRIDAY, 30)).isFalse();
        assertThat(today.within(FRIDAY, 10)).isTrue();
        assertThat(today.lasted(FRIDAY, 400)).isFalse();
        assertThat(today.nextChange()).isEqualTo(FRIDAY.plusDays(11));
    }

    @Test
    void what_has_come_for_good_changes_nothing() {
        assertThat(today.reached(FRIDAY)).isTrue();
        assertThat(today.nextChange()).isNull();
    }
}
