package dev.sideline.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PauseWordsTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-11-03");

    @ParameterizedTest(name = "pause {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2 weeks           | 2026-11-16",
                "for 2 weeks       | 2026-11-16",
                "3d                | 2026-11-05",
                "a month           | 2026-12-02",
                "1 day             | 2026-11-03",
                "tomorrow          | 2026-11-04",
                "until Friday      | 2026-11-06",
                "until tue         | 2026-11-10",
                "until 1 Dec       | 2026-12-01",
                "till Dec 1st      | 2026-12-01",
                "1. December 2026  | 2026-12-01",
                "until 5 January   | 2027-01-05",
                "UNTIL 2026-12-01  | 2026-12-01"
            })
    void a_pause_lasts_as_long_as_it_says(String typed, LocalDate lastDay) {
        assertThat(PauseWords.read(typed, TUESDAY)).isEqualTo(new PauseWords.Understood(lastDay));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void a_pause_without_an_end_lasts_until_resumed(String typed) {
        assertThat(PauseWords.read(typed, TUESDAY)).isEqualTo(new PauseWords.Understood(null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0 days",
                "999 weeks",
                "until 31 Feb",
                "2026-02-30",
                "2026-11-02",
                "until 2 Nov 2026",
                "until 1 Dec 2040",
                "whenever",
                "12",
                "1 x",
                "<!channel>",
                "until the cows come home"
            })
    void what_names_no_day_within_a_year_is_unclear(String typed) {
        assertThat(PauseWords.read(typed, TUESDAY)).isEqualTo(new PauseWords.Unclear());
    }
}
