package dev.sideline.play.campaign;

import static dev.sideline.account.Mode.CAMPAIGN;
import static dev.sideline.account.Mode.STRATEGIC;
import static dev.sideline.account.Phase.PROPOSAL;
import static dev.sideline.account.TouchKind.EMAIL;
import static dev.sideline.account.TouchStatus.CANCELLED;
import static dev.sideline.account.TouchStatus.HELD;
import static dev.sideline.account.TouchStatus.PLANNED;
import static dev.sideline.play.Acme.RITA;
import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.sideline.account.Campaign;
import dev.sideline.account.Deal;
import dev.sideline.account.Mute;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchStatus;
import dev.sideline.play.Acme;
import dev.sideline.play.Acme.Fill;
import dev.sideline.play.Cases;
import dev.sideline.play.Evidence;
import dev.sideline.play.Finding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Ca1FromTheLibraryTest {

    private static final Cases CA1 = new Cases("CA1");

    @TestFactory
    Stream<DynamicTest> proposals_that_belong_to_no_proposition() {
        return Stream.of(
                CA1.fires("three of them", proposals(20, 10, 1), RITA),
                CA1.silent("two of them", proposals(20, 10)),
                CA1.fires("the first is 30 days old", proposals(30, 10, 1), RITA),
                CA1.silent("the first is 31 days old", proposals(31, 10, 1)),
                CA1.silent("the third is dated tomorrow", proposals(20, 10, -1)),
                CA1.silent("the third is only planned", proposed(proposals(20, 10), PLANNED, in(1))),
                CA1.silent("the third was called off", proposed(proposals(20, 10), CANCELLED, ago(1))),
                CA1.silent(
                        "the third was a talk, no proposal",
                        proposals(20, 10).touch(EMAIL, HELD, ago(1), "Rita, Cleo", with(Touch.PROPOSAL, false))),
                CA1.silent(
                        "of the third nobody said whether it was one",
                        proposals(20, 10).touch(EMAIL, HELD, ago(1), "Rita, Cleo")),
                CA1.silent(
                        "a colleague made the third",
                        proposals(20, 10).touch(EMAIL, HELD, ago(1), "Otto, Cleo", with(Touch.PROPOSAL, true))),
                CA1.fires("another number was set", proposals(20, 10).setting("CA1.proposals", "2"), RITA),
                CA1.silent("another span was set", proposals(20, 10, 1).setting("CA1.days", "19")));
    }

    @TestFactory
    Stream<DynamicTest> only_on_accounts_in_campaign_mode() {
        return Stream.of(
                CA1.silent("strategic by hand", proposals(20, 10, 1).mode(STRATEGIC)),
                CA1.silent(
                        "strategic where nothing says so", proposals(20, 10, 1).mode(null)),
                CA1.fires(
                        "by the workspace's default",
                        proposals(20, 10, 1).mode(null).setting("default-mode", "campaign"),
                        RITA),
                CA1.silent(
                        "one of three on a strategic account",
                        proposed(proposals(20, 10).at("Umbra").contact("Hana"), HELD, ago(1))),
                CA1.fires(
                        "together on two accounts in campaign mode",
                        proposed(proposals(20, 10).at("Umbra").mode(CAMPAIGN).contact("Hana"), HELD, ago(1)),
                        RITA),
                CA1.silent(
                        "on a colleague's account it is not theirs to say",
                        proposals(20, 10, 1).owner("Otto")),
                CA1.fires(
                        "on an account without an owner: whoever owns an open deal on it",
                        proposals(20, 10, 1).owner(null).deal("Rollout", PROPOSAL, 1),
                        RITA));
    }

    @TestFactory
    Stream<DynamicTest> clears_when_linked_or_an_idea_was_sent_upward() {
        return Stream.of(
                CA1.silent("linked through the campaign", third(named(Touch.CAMPAIGN, "Drive"))),
                CA1.fires(
                        "a campaign without a proposition links nothing", third(named(Touch.CAMPAIGN, "Empty")), RITA),
                CA1.silent("linked through the deal", third(named(Touch.DEAL, "Linked"))),
                CA1.fires("a deal without a proposition links nothing", third(named(Touch.DEAL, "Loose")), RITA),
                CA1.silent(
                        "an idea after the first of them", proposals(20, 10, 1).idea(RITA, "Rent it", ago(15))),
                CA1.silent(
                        "an idea on the day of the first", proposals(20, 10, 1).idea(RITA, "Rent it", ago(20))),
                CA1.fires("an idea before them", proposals(20, 10, 1).idea(RITA, "Rent it", ago(21)), RITA),
                CA1.fires("an idea dated tomorrow", proposals(20, 10, 1).idea(RITA, "Rent it", in(1)), RITA),
                CA1.fires("somebody else's idea", proposals(20, 10, 1).idea("Otto", "Rent it", ago(1)), RITA),
                CA1.silent("a reason", proposals(20, 10, 1).mute("CA1", in(3), named(Mute.PERSON, RITA))),
                CA1.silent("a reason for the family", proposals(20, 10, 1).mute("CA", null, named(Mute.PERSON, RITA))));
    }

    @Test
    void must_not_invent_what_to_propose_to_this_customer() {
        Finding finding =
                CA1.findings(proposals(20, 10, 1).proposition("Stock")).get(0);

        assertThat(finding.account()).isNull();
        assertThat(finding.headline()).isEqualTo("3 proposals belong to no proposition of the library");
        assertThat(finding.question())
                .isEqualTo("Is one from the library behind them, or is it an idea to send upward?");
        assertThat(finding.headline() + finding.question() + finding.clears()).doesNotContain("Stock", "Cleo");
        assertThat(finding.evidence())
                .extracting(Evidence::text, Evidence::on)
                .containsExactly(
                        tuple("Proposal to Acme that belongs to none, on", ago(20)),
                        tuple("Proposal to Acme that belongs to none, on", ago(10)),
                        tuple("Proposal to Acme that belongs to none, on", ago(1)));
    }

    @Test
    void what_is_at_stake_are_the_open_deals_where_they_were_made() {
        Acme acme = proposals(20, 10, 1)
                .deal("Rollout", PROPOSAL, 700)
                .at("Umbra")
                .mode(CAMPAIGN)
                .deal("Elsewhere", PROPOSAL, 5_000);
        assertThat(CA1.findings(acme)).singleElement().satisfies(finding -> {
            assertThat(finding.atStake()).isNotNull();
            assertThat(finding.atStake().amount()).isEqualByComparingTo(BigDecimal.valueOf(700));
        });
    }

    private static Acme proposals(int... daysAgo) {
        Acme acme = acme().mode(CAMPAIGN).contact("Cleo").person("Otto");
        for (int days : daysAgo) {
            proposed(acme, HELD, ago(days));
        }
        return acme;
    }

    private static Acme proposed(Acme acme, TouchStatus status, LocalDate day) {
        return acme.touch(EMAIL, status, day, "Rita, Cleo", with(Touch.PROPOSAL, true));
    }

    private static Acme third(Fill link) {
        return proposals(20, 10)
                .proposition("Stock")
                .campaign("Drive", "Stock")
                .campaign("Empty", "Stock", with(Campaign.PROPOSITION, null))
                .deal("Linked", PROPOSAL, 1, named(Deal.PROPOSITION, "Stock"))
                .deal("Loose", PROPOSAL, 1)
                .touch(EMAIL, HELD, ago(1), "Rita, Cleo", with(Touch.PROPOSAL, true), link);
    }
}
