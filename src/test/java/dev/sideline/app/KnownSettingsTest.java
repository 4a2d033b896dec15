package dev.sideline.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownSettingsTest {

    private final KnownSettings settings = KnownSettings.standard();

    @ParameterizedTest
    @CsvSource({
        "major-ammount, major-amount",
        "MAJOR-AMOUNT, major-amount",
        "play.ch1, play.CH1",
        "ch4-days, CH4.days",
        "rate.eur, rate.EUR"
    })
    void an_unknown_setting_is_refused_with_the_nearest(String key, String nearest) {
        assertThat(settings.unknown(key)).contains("is no setting; did you mean " + nearest + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"major-amount", "play.CH1", "rate.EUR", "stage.Closed Won", "CH5.QUALIFIED"})
    void what_the_plays_read_is_known(String key) {
        assertThat(settings.unknown(key)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CH1", "rc3", "CH", "da"})
    void a_play_and_its_family_are_known(String name) {
        assertThat(settings.unknownPlay(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CH9", "C", "champions"})
    void an_unknown_play_is_refused(String name) {
        assertThat(settings.unknownPlay(name)).contains("is no play, and no family of plays such as CH");
    }

    @ParameterizedTest
    @CsvSource({
        "play.CH1, maybe, 'must be on, off or paused'",
        "stage.Closed Won, DONE, 'must be one of PROSPECTING, DISCOVERY, QUALIFIED, PROPOSAL, NEGOTIATION, WON, LOST'",
        "CH4.days, soon, must be a whole number from 0 to 9999"
    })
    void a_value_that_makes_no_sense_is_refused(String key, String value, String why) {
        assertThat(settings.wrong(key, value)).contains(why);
    }

    @ParameterizedTest
    @CsvSource({"play.CH1, paused", "stage.Closed Won, won", "CH4.days, 14", "rate.EUR, 1.08", "major-amount, 75000"})
    void a_value_that_makes_sense_is_taken(String key, String value) {
        assertThat(settings.wrong(key, value)).isEmpty();
    }
}
