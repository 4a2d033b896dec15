package dev.sideline.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It works, and the night shift likes it",
                "Happy!",
                " All fine, said Dana ",
                "gut",
                "とても良い",
                "9/10, because it saves us a day"
            })
    void what_somebody_said_is_words(String text) {
        assertThat(ClientWords.of(text)).isEqualTo(new ClientWords(text.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "9",
                "9/10",
                "9 out of 10",
                "NPS 9",
                "CSAT: 4.5",
                "Survey score: 87 %",
                "★★★★★",
                "5 stars",
                "true",
                "Yes",
                "OK",
                "done",
                "Green",
                "all green",
                "green light",
                "–",
                "👍"
            })
    void a_tick_a_colour_or_a_score_is_not(String text) {
        assertThat(ClientWords.of(text)).isNull();
    }

    @Test
    void nothing_on_record_is_not() {
        assertThat(ClientWords.of(null)).isNull();
    }
}
