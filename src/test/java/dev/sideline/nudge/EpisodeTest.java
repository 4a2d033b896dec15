package dev.sideline.nudge;

import static dev.sideline.nudge.Samples.MONDAY;
import static dev.sideline.nudge.Samples.at;
import static dev.sideline.nudge.Samples.episode;
import static dev.sideline.nudge.Samples.finding;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class EpisodeTest {

    private final Episode closed = episode(1, finding("CH1", 1, 1)).closed(at(MONDAY, 9));

    @Test
    void one_that_fires_again_within_seven_days_continues() {
        assertThat(closed.continuesAt(at(MONDAY.plusDays(7), 23), ZoneOffset.UTC))
                .isTrue();
        assertThat(closed.continuesAt(at(MONDAY.plusDays(8), 0), ZoneOffset.UTC))
                .isFalse();
    }

    @Test
    void the_days_are_those_of_the_person() {
        ZoneId auckland = ZoneId.of("Pacific/Auckland");
        assertThat(closed.continuesAt(at(MONDAY.plusDays(7), 12), auckland)).isFalse();
    }

    @Test
    void standing_again_takes_the_new_words_and_keeps_the_number() {
        Episode again = closed.standing(finding("CH1", 1, 1, 500, true, null), null);
        assertThat(again.isOpen()).isTrue();
        assertThat(again.number()).isEqualTo(closed.number());
        assertThat(again.finding().urgent()).isTrue();
    }
}
