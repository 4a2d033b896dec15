package dev.sideline.play.delivery;

import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Milestone;
import dev.sideline.account.Phase;
import dev.sideline.play.Acme;
import dev.sideline.play.Acme.Fill;
import dev.sideline.play.Cases;
import dev.sideline.play.Evidence;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Da5TheClientsWordTest {

    private final Cases da5 = new Cases("DA5");

    private static Acme won() {
        return acme().deal("Rollout", Phase.WON, 70_000).delivery("Rollout");
    }

    private static Acme reached(int daysAgo, Fill... fills) {
        return won().milestone("Rollout", "Pilot", with(Milestone.REACHED_ON, ago(daysAgo)), fill(fills));
    }

    private static Fill fill(Fill... fills) {
        return (row, acme) -> {
            var filled = row;
            for (Fill fill : fills) {
                filled = fill.apply(filled, acme);
            }
            return filled;
        };
    }

    private static Fill said(String words) {
        return with(Milestone.CLIENT_WORDS, words);
    }

    @TestFactory
    Stream<DynamicTest> ask_for_the_clients_word() {
        return Stream.of(
                da5.fires("reached five working days ago", reached(7), "Pilot"),
                da5.silent("reached four working days ago", reached(6)),
                da5.silent("a holiday is no working day", reached(7).holiday(ago(1), null)),
                da5.fires("reached long ago", reached(200), "Pilot"),
                da5.silent("not reached", won().milestone("Rollout", "Pilot", with(Milestone.DUE, ago(30)))),
                da5.silent("to be reached", won().milestone("Rollout", "Pilot", with(Milestone.REACHED_ON, in(3)))),
                da5.fires(
                        "each milestone for itself",
                        reached(7).milestone("Rollout", "Training", with(Milestone.REACHED_ON, ago(9))),
                        "Pilot",
                        "Training"),
                da5.silent(
                        "delivery closed",
                        acme().deal("Rollout", Phase.WON, 1)
                                .delivery("Rollout", with(Delivery.CLOSED_ON, ago(1)))
                                .milestone("Rollout", "Pilot", with(Milestone.REACHED_ON, ago(30)))),
                da5.silent(
                        "not won",
                        acme().deal("Rollout", Phase.PROPOSAL, 1)
                                .milestone("Rollout", "Pilot", with(Milestone.REACHED_ON, ago(30)))));
    }

    @TestFactory
    Stream<DynamicTest> what_clears_it() {
        return Stream.of(
                da5.silent("the client's own words", reached(30, said("Dana: we are ahead of plan"))),
                da5.silent(
                        "with their day",
                        reached(30, said("Dana: we are ahead of plan"), with(Milestone.CLIENT_CONFIRMED_ON, ago(1)))),
                da5.fires(
                        "what they say tomorrow does not yet",
                        reached(30, said("Dana: we are ahead of plan"), with(Milestone.CLIENT_CONFIRMED_ON, in(1))),
                        "Pilot"));
    }

    @TestFactory
    Stream<DynamicTest> must_not_substitute() {
        return Stream.of(
                da5.fires("a day without words", reached(30, with(Milestone.CLIENT_CONFIRMED_ON, ago(9))), "Pilot"),
                da5.fires("a survey score", reached(30, said("9/10")), "Pilot"),
                da5.fires("a survey's result", reached(30, said("NPS 9")), "Pilot"),
                da5.fires("an internal green light", reached(30, said("green")), "Pilot"),
                da5.fires("a tick", reached(30, said("true")), "Pilot"));
    }

    @TestFactory
    Stream<DynamicTest> who_is_asked() {
        return Stream.of(
                da5.firesFor(
                        "the deal's owner, when the account has moved on",
                        reached(7).owner("Olaf"),
                        "Rita"),
                da5.firesFor(
                        "whoever owns the deal",
                        acme().deal("Rollout", Phase.WON, 1, named(Deal.OWNER, "Olaf"))
                                .milestone("Rollout", "Pilot", with(Milestone.REACHED_ON, ago(7))),
                        "Olaf"));
    }

    @Test
    void it_shows_what_stands_in_place_of_words() {
        assertThat(da5.findings(reached(9, said("9/10")))).singleElement().satisfies(finding -> {
            assertThat(finding.headline())
                    .isEqualTo("“Pilot” was reached, and the client's own words about it are not on record");
            assertThat(finding.evidence())
                    .extracting(Evidence::text)
                    .containsExactly(
                            "“Pilot” of Rollout was reached on", "In place of their words, the record says: “9/10”");
        });
    }
}
