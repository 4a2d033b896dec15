package dev.sideline.play.campaign;

import static dev.sideline.account.Mode.STRATEGIC;
import static dev.sideline.account.Phase.PROPOSAL;
import static dev.sideline.account.TouchKind.EMAIL;
import static dev.sideline.account.TouchKind.MEETING;
import static dev.sideline.account.TouchStatus.HELD;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;
import static dev.sideline.play.campaign.Drive.approved;
import static dev.sideline.play.campaign.Drive.cohort;
import static dev.sideline.play.campaign.Drive.pitched;
import static dev.sideline.play.campaign.Drive.started;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Campaign;
import dev.sideline.account.CohortMember;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Mute;
import dev.sideline.account.Pitch;
import dev.sideline.account.Touch;
import dev.sideline.play.Acme;
import dev.sideline.play.Cases;
import dev.sideline.play.Evidence;
import dev.sideline.play.Finding;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Ca2PitchTheCohortTest {

    private static final Cases CA2 = new Cases("CA2");

    @TestFactory
    Stream<DynamicTest> from_day_30() {
        return Stream.of(
                CA2.fires("on day 30", cohort(started(30), 1, 5), "Drive"),
                CA2.silent("the day before", cohort(started(29), 1, 5)),
                CA2.silent("before the campaign", cohort(started(-1), 1, 5)),
                CA2.fires("on its last day", cohort(started(60, with(Campaign.ENDS_ON, ago(0))), 1, 5), "Drive"),
                CA2.silent("after its last day", cohort(started(60, with(Campaign.ENDS_ON, ago(1))), 1, 5)),
                CA2.silent(
                        "of a campaign that nobody gave a first day",
                        cohort(started(60, with(Campaign.STARTS_ON, null)), 1, 5)),
                CA2.fires("another day was set", cohort(started(20), 1, 5).setting("CA2.day", "20"), "Drive"));
    }

    @TestFactory
    Stream<DynamicTest> fewer_than_80_percent_of_the_decision_makers() {
        return Stream.of(
                CA2.fires("three of five", pitched(cohort(started(40), 1, 5), 1, 3), "Drive"),
                CA2.silent("four of five", pitched(cohort(started(40), 1, 5), 1, 4)),
                CA2.fires("another share was set", fourOfFive().setting("CA2.percent", "81"), "Drive"),
                CA2.fires(
                        "a second pitch to the same one counts once",
                        pitched(pitched(cohort(started(40), 1, 5), 1, 3), 1, 3),
                        "Drive"),
                CA2.fires(
                        "two decision makers of one account count as two",
                        fourOfFive().at("K1").contact("D9", with(Contact.DECISION_MAKER, true)),
                        "Drive"),
                CA2.silent(
                        "somebody of a lower level is none",
                        fourOfFive().at("K1").contact("D9", with(Contact.LEVEL, 3))),
                CA2.fires(
                        "from level 4 one who was never marked is one",
                        fourOfFive().at("K1").contact("D9", with(Contact.LEVEL, 4)),
                        "Drive"),
                CA2.fires(
                        "a title tells it too",
                        fourOfFive().at("K1").contact("D9", with(Contact.TITLE, "CFO")),
                        "Drive"),
                CA2.silent(
                        "one who was marked as none is none",
                        fourOfFive()
                                .at("K1")
                                .contact("D9", with(Contact.LEVEL, 5), with(Contact.DECISION_MAKER, false))),
                CA2.silent(
                        "one who has left before anybody pitched is none",
                        fourOfFive().at("K1").contact("D9", with(Contact.LEVEL, 5), with(Contact.LEFT_ON, ago(1)))),
                CA2.silent(
                        "a colleague's pitch counts",
                        pitched(
                                pitched(cohort(started(40), 1, 5).person("Otto"), 1, 3),
                                4,
                                4,
                                named(Pitch.BY, "Otto"))),
                CA2.fires(
                        "a pitch in another campaign does not",
                        pitched(cohort(started(40), 1, 5), 1, 3)
                                .at("K4")
                                .campaign("Other", "Stock")
                                .pitch("Other", "D4", ago(3)),
                        "Drive"),
                CA2.fires(
                        "a pitch dated tomorrow does not",
                        pitched(cohort(started(40), 1, 5), 1, 3).at("K4").pitch("Drive", "D4", in(1)),
                        "Drive"),
                CA2.fires(
                        "a meeting in the campaign is no pitch on record",
                        pitched(cohort(started(40), 1, 5), 1, 3)
                                .at("K4")
                                .touch(MEETING, HELD, ago(2), "Rita, D4", named(Touch.CAMPAIGN, "Drive")),
                        "Drive"),
                CA2.silent("without any account in the cohort", started(40)));
    }

    @TestFactory
    Stream<DynamicTest> an_account_without_a_known_decision_maker_counts_as_one() {
        return Stream.of(
                CA2.silent("four of five were pitched", fourOfFive()),
                CA2.fires("and a sixth account knows nobody", stranger(fourOfFive()), "Drive"),
                CA2.fires(
                        "and its people are no decision makers",
                        stranger(fourOfFive()).contact("Clerk", with(Contact.LEVEL, 1)),
                        "Drive"),
                CA2.silent(
                        "its decision maker was pitched to, and left after that",
                        pitched(cohort(started(40), 1, 4), 1, 3)
                                .at("K9")
                                .cohort("Drive")
                                .contact("D9", with(Contact.LEVEL, 5), with(Contact.LEFT_ON, ago(1)))
                                .pitch("Drive", "D9", ago(9))));
    }

    @TestFactory
    Stream<DynamicTest> clears_when_pitched_or_marked_ineligible() {
        return Stream.of(
                CA2.silent("pitched", fourOfFive()),
                CA2.silent(
                        "marked as not eligible",
                        pitched(cohort(started(40), 1, 5), 1, 3)
                                .at("K4")
                                .pitch("Drive", "D4", null, with(Pitch.INELIGIBLE_REASON, "rents"))),
                CA2.silent(
                        "an account marked as not eligible",
                        fourOfFive()
                                .at("K9")
                                .cohort("Drive", with(CohortMember.INELIGIBLE_REASON, "rents"))
                                .contact("D9", with(Contact.LEVEL, 5))),
                CA2.silent("a reason", cohort(started(40), 1, 5).mute("CA2", in(9), named(Mute.PERSON, "Rita"))));
    }

    @TestFactory
    Stream<DynamicTest> for_each_rep_their_own_part() {
        return Stream.of(
                CA2.firesFor("both owe", owned(cohort(started(40), 1, 4)), "Rita", "Otto"),
                CA2.firesFor("only one owes", owned(pitched(cohort(started(40), 1, 4), 1, 2)), "Otto"),
                CA2.firesFor(
                        "without an owner, each owner of an open deal",
                        cohort(started(40), 1, 1)
                                .person("Otto")
                                .owner(null)
                                .deal("One", PROPOSAL, 1)
                                .deal("Two", PROPOSAL, 1, named(Deal.OWNER, "Otto")),
                        "Rita",
                        "Otto"),
                CA2.silent(
                        "an account worked as strategic is not in it",
                        cohort(started(40), 1, 1).mode(STRATEGIC)));
    }

    @TestFactory
    Stream<DynamicTest> a_held_launch_hands_out_no_pitches() {
        return Stream.of(
                CA2.silent("not approved", cohort(started(40, with(Campaign.LAUNCH_ON, ago(5))), 1, 5)),
                CA2.fires("approved", approved(cohort(started(40, with(Campaign.LAUNCH_ON, ago(5))), 1, 5)), "Drive"),
                CA2.fires("no launch was ever named", cohort(started(40), 1, 5), "Drive"));
    }

    @Test
    void names_the_next_five_in_cohort_order() {
        Acme acme = pitched(cohort(started(40), 1, 8), 2, 2);
        Finding finding = CA2.findings(stranger(acme).at("K0").cohort("Drive", with(CohortMember.RANK, 0)))
                .get(0);

        assertThat(finding.account()).isNull();
        assertThat(finding.headline()).isEqualTo("Drive: 1 of 10 decision makers approached");
        assertThat(finding.evidence())
                .extracting(Evidence::text)
                .containsExactly(
                        "Drive started on",
                        "Next: K0, where no decision maker is known",
                        "Next: D1, K1",
                        "Next: D3, K3",
                        "Next: D4, K4",
                        "Next: D5, K5");
        assertThat(finding.evidence().get(0).on()).isEqualTo(ago(40));
    }

    @Test
    void must_not_sort_by_relationship_strength_or_skip_strangers() {
        Acme strangers = cohort(started(40), 1, 7);
        Finding before = CA2.findings(strangers).get(0);
        for (int day = 1; day < 9; day++) {
            strangers.at("K7").touch(MEETING, HELD, ago(day), "Rita, D7").touch(EMAIL, HELD, ago(day), "Rita, D7");
        }
        strangers.at("K7").proven("D7");
        assertThat(CA2.findings(strangers)).containsExactly(before);
        assertThat(before.evidence())
                .extracting(Evidence::text)
                .contains("Next: D1, K1")
                .doesNotContain("Next: D7, K7");
    }

    private static Acme fourOfFive() {
        return pitched(cohort(started(40), 1, 5), 1, 4);
    }

    private static Acme stranger(Acme acme) {
        return acme.at("K99").cohort("Drive");
    }

    /** The first half of the four accounts is Rita's, the second Otto's. */
    private static Acme owned(Acme acme) {
        return acme.person("Otto").at("K3").owner("Otto").at("K4").owner("Otto");
    }
}
