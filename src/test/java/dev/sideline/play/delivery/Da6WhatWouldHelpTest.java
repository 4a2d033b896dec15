package dev.sideline.play.delivery;

import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.here;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Milestone;
import dev.sideline.account.Mute;
import dev.sideline.account.Phase;
import dev.sideline.account.Promise;
import dev.sideline.play.Acme;
import dev.sideline.play.Answer;
import dev.sideline.play.Cases;
import dev.sideline.play.Playbook;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Da6WhatWouldHelpTest {

    private final Cases da6 = new Cases("DA6");

    /** Going live in three months, far from everything that DA2 asks. */
    private static Acme done(@Nullable Integer percent) {
        return acme().deal("Rollout", Phase.WON, 70_000)
                .delivery("Rollout", with(Delivery.PROGRESS, percent), with(Delivery.GO_LIVE, in(90)));
    }

    private static Acme done(int percent, int goLive) {
        return acme().deal("Rollout", Phase.WON, 70_000)
                .delivery("Rollout", with(Delivery.PROGRESS, percent), with(Delivery.GO_LIVE, in(goLive)));
    }

    @TestFactory
    Stream<DynamicTest> what_would_help() {
        return Stream.of(
                da6.fires("more than half is done", done(51), "Rollout"),
                da6.silent("half is done", done(50)),
                da6.fires("all is done, and delivery is open", done(100), "Rollout"),
                da6.unknown("how much is done", done(null), Delivery.PROGRESS, "delivery Rollout"),
                da6.silent(
                        "nobody asks how much, where an idea is on record",
                        done(null).addon("Rollout", "none", ago(1))),
                da6.silent("an idea is on record", done(80).addon("Rollout", "training for the night shift", ago(40))),
                da6.silent("none is on record", done(80).addon("Rollout", "none", ago(1))),
                da6.fires("noted tomorrow", done(80).addon("Rollout", "none", in(1)), "Rollout"),
                da6.fires(
                        "an idea for another deal",
                        done(80).deal("Training", Phase.WON, 1).addon("Training", "none", ago(1)),
                        "Rollout"),
                da6.firesFor("the deal's owner, when the account has moved on", done(80).owner("Olaf"), "Rita"));
    }

    @TestFactory
    Stream<DynamicTest> must_not_sell_while_delivery_is_in_trouble() {
        return Stream.of(
                da6.silent(
                        "delivery closed",
                        acme().deal("Rollout", Phase.WON, 1)
                                .delivery(
                                        "Rollout",
                                        with(Delivery.PROGRESS, 80),
                                        with(Delivery.GO_LIVE, in(90)),
                                        with(Delivery.CLOSED_ON, ago(1)))),
                da6.silent("DA2 fires: the go-live is near and not confirmed", done(80, 5)),
                da6.fires("DA2 is silent a day before it would fire", done(80, 15), "Rollout"),
                da6.silent("DA2 is silent no longer", done(80, 14)),
                da6.silent(
                        "DA2 is unknown: no go-live on record",
                        acme().deal("Rollout", Phase.WON, 1).delivery("Rollout", with(Delivery.PROGRESS, 80))),
                da6.silent("DA3 fires: a promise is overdue", done(80).promise("a plan", ago(1))),
                da6.silent("DA3 fires: a promise is due soon", done(80).promise("a plan", in(2))),
                da6.silent(
                        "DA3 fires: delivered, and no word from the client",
                        done(80).promise("a plan", ago(20), with(Promise.DELIVERED_ON, ago(20)))),
                da6.fires("a promise far ahead", done(80).promise("a plan", in(60)), "Rollout"),
                da6.silent(
                        "DA3 fires for somebody else",
                        done(80).deal("Support", Phase.WON, 1, named(Deal.OWNER, "Olaf"))
                                .promise("a plan", ago(1), named(Promise.DEAL, "Support"))),
                da6.silent(
                        "DA5 fires: a milestone without the client's word",
                        done(80).milestone("Rollout", "Pilot", with(Milestone.REACHED_ON, ago(9)))),
                da6.fires(
                        "a milestone with it",
                        done(80).milestone(
                                        "Rollout",
                                        "Pilot",
                                        with(Milestone.REACHED_ON, ago(9)),
                                        with(Milestone.CLIENT_WORDS, "we like it")),
                        "Rollout"));
    }

    @TestFactory
    Stream<DynamicTest> must_not_speak_where_trouble_is_muted() {
        return Stream.of(
                da6.silent("DA2 is muted here", done(80).mute("DA2", null, here())),
                da6.silent("DA3 is muted until today", done(80).mute("DA3", in(0), here())),
                da6.fires("DA3 was muted until yesterday", done(80).mute("DA3", ago(1), here()), "Rollout"),
                da6.silent(
                        "DA5 is muted for the rep everywhere", done(80).mute("DA5", null, named(Mute.PERSON, "Rita"))),
                da6.fires("DA5 is muted for somebody else", done(80).mute("DA5", null, named(Mute.PERSON, "Olaf"))),
                da6.fires("DA4 is muted", done(80).mute("DA4", null, here()), "Rollout"),
                da6.silent("the family is muted", done(80).mute("DA", null, here())));
    }

    @Test
    void it_looks_again_when_what_stood_in_the_way_may_be_over() {
        assertThat(alone(done(80).mute("DA3", in(3), here())))
                .singleElement()
                .extracting(Answer::nextChange)
                .isEqualTo(in(4));
        assertThat(alone(done(80, 20)).get(0).nextChange()).isEqualTo(in(6));
    }

    @Test
    void it_says_how_far_it_is() {
        assertThat(da6.findings(done(60))).singleElement().satisfies(finding -> {
            assertThat(finding.headline())
                    .isEqualTo("Rollout is 60 % done, with nothing overdue, and no add-on idea is on record");
            assertThat(finding.question()).isEqualTo("What would help them right now?");
        });
    }

    private static List<Answer> alone(Acme acme) {
        return acme.judgeOn(
                Acme.TODAY, new Playbook(List.of(Playbook.standard().play("DA6").orElseThrow())));
    }
}
