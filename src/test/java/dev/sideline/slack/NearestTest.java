package dev.sideline.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> WORDS = List.of("", "accounts", "account", "add", "champion", "log", "why");

    @ParameterizedTest
    @CsvSource({
        "acount, account",
        "acocunt, account",
        "chamion, champion",
        "chanpoin, champion",
        "ad, add",
        "adt, add",
        "lgo, log",
        "logg, log",
        "pipeline,",
        "x,",
        "zz,"
    })
    void the_word_that_was_probably_meant(String typed, String meant) {
        assertThat(Nearest.to(typed, WORDS).orElse(null)).isEqualTo(meant);
    }
}
