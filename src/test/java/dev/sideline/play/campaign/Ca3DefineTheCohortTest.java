package dev.sideline.play.campaign;

import static dev.sideline.account.Phase.PROPOSAL;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;
import static dev.sideline.play.campaign.Drive.cohort;
import static dev.sideline.play.campaign.Drive.started;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Campaign;
import dev.sideline.account.CohortMember;
import dev.sideline.account.Mute;
import dev.sideline.play.Acme.Fill;
import dev.sideline.play.Cases;
import dev.sideline.play.Evidence;
import dev.sideline.play.Finding;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Ca3DefineTheCohortTest {

    private static final Cases CA3 = new Cases("CA3");
    private static final Fill CONDITION = with(Campaign.CONDITION, "sector = medical");

    @TestFactory
    Stream<DynamicTest> a_condition_and_ten_accounts() {
        return Stream.of(
                CA3.silent("both are there", cohort(started(1, CONDITION), 1, 10)),
                CA3.fires("nine accounts", cohort(started(1, CONDITION), 1, 9), "Drive"),
                CA3.fires("no account", started(1, CONDITION), "Drive"),
                CA3.fires("no condition", cohort(started(1), 1, 10), "Drive"),
                CA3.fires("a blank one", cohort(started(1, with(Campaign.CONDITION, " ")), 1, 10), "Drive"),
                CA3.fires("neither", cohort(started(1), 1, 3), "Drive"),
                CA3.fires("before it begins", cohort(started(-20), 1, 10), "Drive"),
                CA3.silent("on the day after its last", cohort(started(40, with(Campaign.ENDS_ON, ago(1))), 1, 3)),
                CA3.fires("on its last day", cohort(started(40, with(Campaign.ENDS_ON, ago(0))), 1, 3), "Drive"),
                CA3.silent(
                        "an account that turned out not to be eligible was chosen all the same",
                        cohort(started(1, CONDITION), 1, 9)
                                .at("K10")
                                .cohort("Drive", with(CohortMember.INELIGIBLE_REASON, "rents"))),
                CA3.silent("nobody owns it", cohort(started(1, with(Campaign.OWNER, null)), 1, 3)),
                CA3.silent(
                        "another number was set",
                        cohort(started(1, CONDITION), 1, 3).setting("CA3.accounts", "3")),
                CA3.silent("a reason", started(1).mute("CA3", null, named(Mute.PERSON, Drive.OWNER))));
    }

    @TestFactory
    Stream<DynamicTest> goes_to_the_owner_of_the_campaign() {
        return Stream.of(CA3.firesFor("nobody else", cohort(started(1), 1, 3), Drive.OWNER));
    }

    @Test
    void must_not_accept_favourites_as_a_cohort() {
        Finding finding = CA3.findings(cohort(started(1), 1, 12).deal("Rollout", PROPOSAL, 90_000))
                .get(0);

        assertThat(finding.headline()).isEqualTo("Drive: the cohort has no condition yet");
        assertThat(finding.question()).isEqualTo("What do the customers in this cohort have in common?");
        assertThat(finding.evidence())
                .extracting(Evidence::text)
                .containsExactly("No condition on record", "12 accounts in the cohort");
    }

    @Test
    void says_what_is_missing() {
        assertThat(CA3.findings(cohort(started(1), 1, 1)).get(0).headline())
                .isEqualTo("Drive: the cohort has no condition yet, and only one account in the cohort");
        assertThat(CA3.findings(cohort(started(1, CONDITION), 1, 4)).get(0).headline())
                .isEqualTo("Drive: only 4 accounts in the cohort");
        assertThat(CA3.findings(started(1, CONDITION)).get(0).headline()).isEqualTo("Drive: no account in the cohort");
    }
}
