package dev.sideline.account;

import static dev.sideline.play.Acme.TODAY;
import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.play.Acme;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModeTest {

    private final Today today = new Today(TODAY, ZoneOffset.UTC, new WorkDays(Set.of()));

    private Mode mode(Acme acme) {
        return Mode.of(acme.snapshot(), acme.company(), today);
    }

    @Test
    void an_account_is_strategic_unless_something_says_otherwise() {
        assertThat(mode(acme())).isEqualTo(Mode.STRATEGIC);
        assertThat(mode(acme().setting("default-mode", "Campaign"))).isEqualTo(Mode.CAMPAIGN);
    }

    @Test
    void a_major_account_is_strategic_whatever_the_default_is() {
        assertThat(mode(acme().major().setting("default-mode", "campaign"))).isEqualTo(Mode.STRATEGIC);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 1, CAMPAIGN",
        "0, 0, CAMPAIGN",
        "0, , CAMPAIGN",
        "1, 9, STRATEGIC",
        "-9, -1, STRATEGIC",
        ", 9, STRATEGIC"
    })
    void a_major_account_in_the_cohort_of_a_running_campaign_is_worked_in_it(
            @Nullable Integer starts, @Nullable Integer ends, Mode expected) {
        Acme acme = acme().major()
                .proposition("Managed stock")
                .campaign(
                        "Spring",
                        "Managed stock",
                        with(Campaign.STARTS_ON, starts == null ? null : in(starts)),
                        with(Campaign.ENDS_ON, ends == null ? null : in(ends)))
                .cohort("Spring");
        assertThat(mode(acme)).isEqualTo(expected);
    }

    @Test
    void the_day_on_which_the_campaign_begins_is_remembered() {
        mode(acme().proposition("Managed stock")
                .campaign("Spring", "Managed stock", with(Campaign.STARTS_ON, in(3)))
                .cohort("Spring"));
        assertThat(today.nextChange()).isEqualTo(in(3));
    }

    @Test
    void an_account_that_is_not_to_be_pitched_to_is_not_worked_in_the_campaign() {
        assertThat(mode(running(with(CohortMember.INELIGIBLE_REASON, "no stock"))))
                .isEqualTo(Mode.STRATEGIC);
    }

    @Test
    void what_was_set_by_hand_comes_first() {
        assertThat(mode(running().mode(Mode.STRATEGIC))).isEqualTo(Mode.STRATEGIC);
        assertThat(mode(acme().mode(Mode.CAMPAIGN).major())).isEqualTo(Mode.CAMPAIGN);
    }

    private static Acme running(Acme.Fill... fills) {
        return acme().proposition("Managed stock")
                .campaign("Spring", "Managed stock", with(Campaign.STARTS_ON, ago(3)))
                .cohort("Spring", fills);
    }
}
