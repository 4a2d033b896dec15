package dev.sideline.play.champion;

import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Champion;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Phase;
import dev.sideline.play.Acme;
import dev.sideline.play.Acme.Fill;
import dev.sideline.play.Cases;
import dev.sideline.play.Evidence;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Ch6ChampionGoneTest {

    private final Cases ch6 = new Cases("CH6");

    private static Acme left(int daysAgo, Fill... deal) {
        return acme().deal("Rollout", Phase.PROPOSAL, 10, deal)
                .contact("Dana Lee", with(Contact.LEFT_ON, ago(daysAgo)))
                .nominee("Dana Lee", ago(100));
    }

    private static Fill rerated(int daysAgo) {
        return with(Deal.RERATED_ON, ago(daysAgo));
    }

    @TestFactory
    Stream<DynamicTest> a_champion_is_gone() {
        return Stream.of(
                ch6.firesUrgently("left today, never proven", left(0)),
                ch6.silent("leaves tomorrow", left(-1)),
                ch6.firesUrgently(
                        "the address bounces",
                        acme().deal("Rollout", Phase.PROPOSAL, 10)
                                .contact("Dana Lee", with(Contact.BOUNCED_ON, ago(3)))
                                .proven("Dana Lee")),
                ch6.silent(
                        "somebody who was never nominated",
                        acme().deal("Rollout", Phase.PROPOSAL, 10)
                                .contact("Raj", with(Contact.LEFT_ON, ago(1)))
                                .nominee("Raj", null)),
                ch6.silent(
                        "a friend",
                        acme().deal("Rollout", Phase.PROPOSAL, 10)
                                .contact("Dana Lee", with(Contact.LEFT_ON, ago(3)))
                                .nominee("Dana Lee", ago(100), with(Champion.FRIEND_ON, ago(50)))),
                ch6.silent(
                        "nothing is open",
                        acme().deal("Rollout", Phase.LOST, 10)
                                .contact("Dana Lee", with(Contact.LEFT_ON, ago(3)))
                                .nominee("Dana Lee", ago(100))));
    }

    @TestFactory
    Stream<DynamicTest> a_successor_and_a_new_rating_clear_it() {
        return Stream.of(
                ch6.silent("both on the day of departure", left(5, rerated(5)).nominee("Raj", ago(5))),
                ch6.firesUrgently(
                        "a successor nominated the day before",
                        left(5, rerated(5)).nominee("Raj", ago(6))),
                ch6.firesUrgently("rated the day before", left(5, rerated(6)).nominee("Raj", ago(5))),
                ch6.firesUrgently("no successor", left(5, rerated(1))),
                ch6.firesUrgently("no rating", left(5).nominee("Raj", ago(1))),
                ch6.firesUrgently(
                        "a friend is no successor",
                        left(5, rerated(1)).nominee("Raj", ago(1), with(Champion.FRIEND_ON, ago(0)))),
                ch6.firesUrgently(
                        "each opportunity of that time is rated anew",
                        left(5, rerated(1)).nominee("Raj", ago(1)).deal("Training", Phase.DISCOVERY, 1)),
                ch6.silent(
                        "one opened since was rated without them",
                        left(5, rerated(1))
                                .nominee("Raj", ago(1))
                                .deal("Training", Phase.DISCOVERY, 1, with(Deal.OPENED_ON, ago(5)))),
                ch6.silent(
                        "counted from the first sign",
                        acme().deal("Rollout", Phase.PROPOSAL, 10, rerated(5))
                                .contact("Dana Lee", with(Contact.BOUNCED_ON, ago(9)), with(Contact.LEFT_ON, ago(2)))
                                .nominee("Dana Lee", ago(100))
                                .nominee("Raj", ago(9))));
    }

    @TestFactory
    Stream<DynamicTest> while_a_delivery_is_open() {
        return Stream.of(
                ch6.firesUrgently("without an opportunity", delivering().nominee("Dana Lee", ago(100))),
                ch6.silent(
                        "a successor suffices",
                        delivering().nominee("Dana Lee", ago(100)).nominee("Raj", ago(1))),
                ch6.silent(
                        "a won deal without a delivery",
                        acme().deal("Rollout", Phase.WON, 10)
                                .contact("Dana Lee", with(Contact.LEFT_ON, ago(3)))
                                .nominee("Dana Lee", ago(100))));
    }

    private static Acme delivering() {
        return acme().deal("Rollout", Phase.WON, 10)
                .delivery("Rollout")
                .contact("Dana Lee", with(Contact.LEFT_ON, ago(3)));
    }

    @Test
    void many_deals_are_named_by_a_few_and_each_name_once() {
        Acme acme = left(3);
        IntStream.range(0, 5).forEach(one -> acme.deal("P" + one, Phase.DISCOVERY, 50, with(Deal.NAME, "Pilot")));
        assertThat(ch6.findings(acme)).singleElement().satisfies(finding -> {
            assertThat(finding.clears())
                    .isEqualTo("Nominate a successor and re-rate Rollout, Pilot and 4 other deals, "
                            + "or correct it if they are still there.");
            assertThat(finding.evidence())
                    .extracting(Evidence::text)
                    .contains("Rollout, Pilot and 4 other deals have not been re-rated since");
        });
    }

    @Test
    void must_not_only_suggest_following_the_person() {
        assertThat(ch6.findings(left(3))).singleElement().satisfies(finding -> {
            assertThat(finding.question()).contains("verify", "take over", "re-rate Rollout");
            assertThat(finding.question() + finding.clears() + finding.headline())
                    .doesNotContainIgnoringCase("follow");
        });
    }
}
