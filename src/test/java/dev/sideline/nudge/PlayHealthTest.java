package dev.sideline.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlayHealthTest {

    @ParameterizedTest(name = "{1} not useful of {0}, {3} acted on of {2} settled: pauses {4}")
    @CsvSource({
        "30, 3, 30, 8, false",
        "30, 4, 30, 30, true",
        "29, 29, 29, 0, false",
        "30, 0, 30, 7, true",
        "40, 0, 29, 0, false",
        "40, 0, 40, 10, false"
    })
    void a_play_pauses_when_too_many_dislike_it_or_too_few_act(
            int delivered, int notUseful, int settled, int actedOn, boolean pauses) {
        assertThat(new PlayHealth("CH1", delivered, notUseful, settled, actedOn)
                        .pauses()
                        .isPresent())
                .isEqualTo(pauses);
    }
}
