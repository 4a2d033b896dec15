package dev.sideline.play;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingKeysTest {

    private final SettingKeys keys = new SettingKeys(Playbook.standard());

    @ParameterizedTest
    @CsvSource({
        "CH1.cycle-days, 120, ninety",
        "CH4.days, 0, -1",
        "champion.proven-days, 45, 45 days",
        "CH5.QUALIFIED, access, charm",
        "play.CH1, Paused, sometimes",
        "major-amount, 75000.50, much",
        "currency, eur, Euro",
        "rate.EUR, 1.08, about one",
        "default-mode, campaign, both"
    })
    void a_known_setting_takes_a_good_value_and_says_what_is_wrong_with_a_bad_one(String key, String good, String bad) {
        SettingKey known = keys.find(key).orElseThrow();
        assertThat(known.problem(good)).isEmpty();
        assertThat(known.problem(bad))
                .hasValueSatisfying(problem -> assertThat(problem).startsWith("must be "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CH1.cycle", "play.XX1", "rate.", "rate.euro", "", "colour"})
    void an_unknown_setting_is_not_found(String key) {
        assertThat(keys.find(key)).isEmpty();
    }

    @Test
    void every_default_is_a_good_value_and_no_key_comes_twice() {
        assertThat(keys.all())
                .allSatisfy(key -> assertThat(key.problem(key.byDefault())).isEmpty());
        assertThat(keys.all()).extracting(SettingKey::key).doesNotHaveDuplicates();
    }
}
