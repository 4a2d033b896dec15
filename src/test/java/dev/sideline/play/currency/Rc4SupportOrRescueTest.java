package dev.sideline.play.currency;

import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Deal;
import dev.sideline.account.Mode;
import dev.sideline.account.Mute;
import dev.sideline.account.Phase;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.play.Acme;
import dev.sideline.play.Acme.Fill;
import dev.sideline.play.Answer;
import dev.sideline.play.Cases;
import dev.sideline.play.Evidence;
import dev.sideline.play.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Rc4SupportOrRescueTest {

    private final Cases rc4 = new Cases("RC4");

    private static Acme rollout(Phase stage, Fill... fills) {
        return acme().leader("Victor").contact("Dana Lee").deal("Rollout", stage, 10, fills);
    }

    private static Acme negotiating() {
        return rollout(Phase.NEGOTIATION, with(Deal.STAGE_SINCE, ago(10)));
    }

    private static Acme planned(Acme acme, int days, Fill... fills) {
        return acme.touch(TouchKind.VISIT, TouchStatus.PLANNED, in(days), "Rita, Victor, Dana Lee", fills);
    }

    private static Acme held(Acme acme, int daysAgo, Fill... fills) {
        return acme.touch(TouchKind.VISIT, TouchStatus.HELD, ago(daysAgo), "Rita, Victor, Dana Lee", fills);
    }

    @TestFactory
    Stream<DynamicTest> the_first_appearance_is_late() {
        return Stream.of(
                rc4.firesFor("planned in the negotiation", planned(negotiating(), 3), "Victor"),
                rc4.firesFor("for today", planned(negotiating(), 0), "Victor"),
                rc4.firesFor("far ahead", planned(negotiating(), 80), "Victor"),
                rc4.firesFor(
                        "the day since when it is negotiated was never recorded",
                        planned(rollout(Phase.NEGOTIATION), 3),
                        "Victor"),
                rc4.silent("in the proposal", planned(rollout(Phase.PROPOSAL), 3)),
                rc4.silent("won meanwhile", planned(rollout(Phase.WON), 3)),
                rc4.firesFor("held on the first day of the negotiation", held(negotiating(), 10), "Victor"),
                rc4.silent("held the day before", held(negotiating(), 11)),
                rc4.silent(
                        "held, and since when it is negotiated was never recorded",
                        held(rollout(Phase.NEGOTIATION), 3)),
                rc4.firesFor(
                        "held 120 days ago",
                        held(rollout(Phase.NEGOTIATION, with(Deal.STAGE_SINCE, ago(130))), 120),
                        "Victor"),
                rc4.silent("121 days ago", held(rollout(Phase.NEGOTIATION, with(Deal.STAGE_SINCE, ago(130))), 121)),
                rc4.silent("worked as a campaign", planned(negotiating(), 3).mode(Mode.CAMPAIGN)));
    }

    @TestFactory
    Stream<DynamicTest> after_the_close_date_slipped() {
        return Stream.of(
                rc4.firesFor(
                        "planned",
                        planned(rollout(Phase.PROPOSAL, with(Deal.SLIPPED_ON, List.of(ago(5)))), 3),
                        "Victor"),
                rc4.firesFor(
                        "how often it slipped is known, not when",
                        planned(rollout(Phase.PROPOSAL, with(Deal.SLIPS, 1)), 3),
                        "Victor"),
                rc4.silent("it never slipped", planned(rollout(Phase.PROPOSAL, with(Deal.SLIPS, 0)), 3)),
                rc4.firesFor(
                        "held on the day it slipped",
                        held(rollout(Phase.PROPOSAL, with(Deal.SLIPPED_ON, List.of(ago(5)))), 5),
                        "Victor"),
                rc4.silent(
                        "held the day before",
                        held(rollout(Phase.PROPOSAL, with(Deal.SLIPPED_ON, List.of(ago(5)))), 6)),
                rc4.silent(
                        "held, and when it slipped was never recorded",
                        held(rollout(Phase.PROPOSAL, with(Deal.SLIPS, 2)), 6)));
    }

    @TestFactory
    Stream<DynamicTest> only_the_first_one() {
        return Stream.of(
                rc4.silent("the leader was there in the discovery", planned(held(negotiating(), 60), 3)),
                rc4.silent("or called then", planned(held(negotiating(), 60, with(Touch.KIND, TouchKind.CALL)), 3)),
                rc4.firesFor(
                        "mail is no appearance",
                        planned(held(negotiating(), 60, with(Touch.KIND, TouchKind.EMAIL)), 3),
                        "Victor"),
                rc4.silent("mail by itself is none", held(negotiating(), 3, with(Touch.KIND, TouchKind.EMAIL))),
                rc4.firesFor(
                        "nor is a meeting among ourselves",
                        planned(negotiating().touch(TouchKind.MEETING, TouchStatus.HELD, ago(60), "Rita, Victor"), 3),
                        "Victor"),
                rc4.silent(
                        "one planned in the discovery may have taken place", planned(planned(negotiating(), -60), 3)),
                rc4.firesFor(
                        "one that was called off did not",
                        planned(held(negotiating(), 60, with(Touch.STATUS, TouchStatus.CANCELLED)), 3),
                        "Victor"),
                rc4.firesFor(
                        "another leader was there before",
                        planned(
                                negotiating()
                                        .leader("Wilma")
                                        .touch(TouchKind.VISIT, TouchStatus.HELD, ago(60), "Wilma, Dana Lee"),
                                3),
                        "Victor"),
                rc4.firesFor("and is silent for two visits ahead", planned(planned(negotiating(), 3), 6), "Victor"));
    }

    @TestFactory
    Stream<DynamicTest> which_deal() {
        return Stream.of(
                rc4.silent(
                        "the visit is about another one",
                        planned(negotiating().deal("Training", Phase.DISCOVERY, 10), 3, named(Touch.DEAL, "Training"))),
                rc4.firesFor(
                        "the visit is about this one",
                        planned(negotiating().deal("Training", Phase.DISCOVERY, 10), 3, named(Touch.DEAL, "Rollout")),
                        "Victor"),
                rc4.firesFor(
                        "the visit names none",
                        planned(negotiating().deal("Training", Phase.DISCOVERY, 10), 3),
                        "Victor"));
    }

    @TestFactory
    Stream<DynamicTest> what_clears_it() {
        return Stream.of(
                rc4.silent("called off", planned(negotiating(), 3, with(Touch.STATUS, TouchStatus.CANCELLED))),
                rc4.silent(
                        "the leader's part is said",
                        planned(negotiating(), 3).mute("RC4", in(60), Acme.here(), named(Mute.PERSON, "Victor"))),
                rc4.firesFor(
                        "somebody else's part is",
                        planned(negotiating(), 3).mute("RC4", in(60), Acme.here(), named(Mute.PERSON, "Wilma")),
                        "Victor"));
    }

    @TestFactory
    Stream<DynamicTest> must_not_tell_anyone_else() {
        Acme two = negotiating()
                .leader("Wilma")
                .touch(TouchKind.VISIT, TouchStatus.PLANNED, in(2), "Rita, Wilma, Victor, Dana Lee");
        return Stream.of(
                rc4.firesFor("each leader of their own first visit", two, "Victor", "Wilma"),
                rc4.silent(
                        "somebody who leads nobody",
                        negotiating().touch(TouchKind.VISIT, TouchStatus.PLANNED, in(2), "Rita, Olaf, Dana Lee")),
                rc4.silent(
                        "a leader who owns the account", planned(negotiating().owner("Victor"), 3)),
                rc4.silent(
                        "a leader who owns a deal on it",
                        planned(negotiating().deal("Old", Phase.LOST, 1, named(Deal.OWNER, "Victor")), 3)));
    }

    @Test
    void must_not_recommend_a_rescue() {
        assertThat(rc4.findings(planned(negotiating(), 3))).singleElement().satisfies(finding -> {
            assertThat(finding.urgent()).isFalse();
            assertThat(finding.headline()).isEqualTo("A leader's first conversation here comes late in Rollout");
            assertThat(finding.question()).isEqualTo("Is it to support Rita, or to rescue the deal?");
            assertThat(finding.clears()).isEqualTo("Say what your part will be, or call it off.");
            assertThat(finding.evidence())
                    .extracting(Evidence::text)
                    .containsExactly(
                            "Your first conversation here, with Dana Lee, is on",
                            "Rollout has been in negotiation since");
        });
        assertThat(rc4.findings(held(negotiating(), 3)))
                .extracting(Finding::headline)
                .containsExactly("A leader's first conversation here came late in Rollout");
    }

    @Test
    void a_leader_hears_the_plays_for_leaders_alone() {
        Acme acme = planned(negotiating(), 3).major().nominee("Dana Lee", ago(90));
        assertThat(acme.judge())
                .filteredOn(Answer.Fires.class::isInstance)
                .map(answer -> ((Answer.Fires) answer).finding())
                .filteredOn(finding -> finding.to().value() == acme.id("Victor"))
                .extracting(Finding::play)
                .containsExactly("RC4");
    }
}
