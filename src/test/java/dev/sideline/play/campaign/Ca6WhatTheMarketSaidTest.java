package dev.sideline.play.campaign;

import static dev.sideline.account.TouchKind.EMAIL;
import static dev.sideline.account.TouchStatus.HELD;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;
import static dev.sideline.play.campaign.Drive.cohort;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.sideline.account.Campaign;
import dev.sideline.account.Mute;
import dev.sideline.account.Pitch;
import dev.sideline.account.PitchOutcome;
import dev.sideline.account.Proposition;
import dev.sideline.account.Touch;
import dev.sideline.play.Acme;
import dev.sideline.play.Acme.Fill;
import dev.sideline.play.Cases;
import dev.sideline.play.Evidence;
import dev.sideline.play.Finding;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Ca6WhatTheMarketSaidTest {

    private static final Cases CA6 = new Cases("CA6");

    @TestFactory
    Stream<DynamicTest> fourteen_days() {
        return Stream.of(
                CA6.fires("since the last review", reviewed(40, ago(14)), "Stock"),
                CA6.silent("the day before", reviewed(40, ago(13))),
                CA6.fires("since the campaign's start", reviewed(14, null), "Stock"),
                CA6.silent("the day before that", reviewed(13, null)),
                CA6.silent("a review before the start is no clock", reviewed(5, ago(60))),
                CA6.fires("a review dated tomorrow is none", reviewed(20, in(1)), "Stock"),
                CA6.silent("before the campaign", reviewed(-1, ago(60))),
                CA6.silent("after the campaign", reviewed(40, null, with(Campaign.ENDS_ON, ago(1)))),
                CA6.fires("on its last day", reviewed(40, null, with(Campaign.ENDS_ON, ago(0))), "Stock"),
                CA6.fires(
                        "the first running campaign counts",
                        reviewed(14, null).campaign("Later", "Stock", with(Campaign.STARTS_ON, ago(2))),
                        "Stock"),
                CA6.silent("without a campaign", Acme.acme().proposition("Stock", named(Proposition.OWNER, "Olga"))),
                CA6.fires("another span was set", reviewed(10, null).setting("CA6.days", "10"), "Stock"),
                CA6.silent("a reason", reviewed(40, null).mute("CA6", null, named(Mute.PERSON, Drive.AUTHOR))));
    }

    @TestFactory
    Stream<DynamicTest> ten_pitches() {
        return Stream.of(
                CA6.fires("since the last review", pitched(reviewed(40, ago(5)), 10), "Stock"),
                CA6.silent("nine of them", pitched(reviewed(40, ago(5)), 9)),
                CA6.fires("since the campaign's start", pitched(reviewed(5, null), 10), "Stock"),
                CA6.silent("what was pitched by the day of the review was heard", pitched(reviewed(40, ago(3)), 10)),
                CA6.silent(
                        "marked as not eligible is no pitch",
                        unpitched(pitched(reviewed(40, ago(5)), 9), "D11", with(Pitch.INELIGIBLE_REASON, "rents"))),
                CA6.silent(
                        "one dated tomorrow is none",
                        pitched(reviewed(40, ago(5)), 9)
                                .at("K11")
                                .contact("D11")
                                .pitch("Drive", "D11", in(1))),
                CA6.fires(
                        "another number was set", pitched(reviewed(5, null), 3).setting("CA6.pitches", "3"), "Stock"));
    }

    @TestFactory
    Stream<DynamicTest> must_not_count_sends_as_progress() {
        return Stream.of(
                CA6.silent("mails are no pitches", mailed(reviewed(5, null))),
                CA6.fires("and they clear nothing", mailed(reviewed(14, null)), "Stock"),
                CA6.fires("nor do more pitches", pitched(reviewed(14, null), 12), "Stock"));
    }

    @TestFactory
    Stream<DynamicTest> clears_with_a_new_version_or_a_reason_to_keep_it() {
        return Stream.of(
                CA6.silent("a new version", reviewed(40, ago(0)).change("Stock", with(Proposition.VERSION, "2"))),
                CA6.silent(
                        "kept with a reason",
                        reviewed(40, ago(0)).change("Stock", with(Proposition.KEPT_REASON, "it works"))));
    }

    @TestFactory
    Stream<DynamicTest> goes_to_the_owner_of_the_proposition() {
        return Stream.of(CA6.firesFor("nobody else", reviewed(40, null), Drive.AUTHOR));
    }

    @Test
    void tells_the_answers_and_the_latest_words() {
        Acme acme = cohort(reviewed(40, ago(20)), 1, 4)
                .at("K1")
                .pitch("Drive", "D1", ago(9), outcome(PitchOutcome.INTERESTED, "asks for a price"))
                .at("K2")
                .pitch("Drive", "D2", ago(8), outcome(PitchOutcome.DECLINED, "no room"))
                .at("K3")
                .pitch("Drive", "D3", ago(7), outcome(PitchOutcome.DECLINED, "not now"))
                .at("K4")
                .pitch("Drive", "D4", ago(6), with(Pitch.FEEDBACK, "calls back"));
        Finding finding = CA6.findings(acme).get(0);

        assertThat(finding.account()).isNull();
        assertThat(finding.headline()).isEqualTo("Stock: the market has spoken since its last review");
        assertThat(finding.question()).isEqualTo("What did the market say, and what do you change?");
        assertThat(finding.evidence())
                .extracting(Evidence::text, Evidence::on)
                .containsExactly(
                        tuple("Last reviewed on", ago(20)),
                        tuple("4 pitches since: 1 interested, 2 declined and 1 without an answer", null),
                        tuple("“no room”, said on", ago(8)),
                        tuple("“not now”, said on", ago(7)),
                        tuple("“calls back”, said on", ago(6)));
    }

    @Test
    void tells_when_nobody_was_asked_yet() {
        Finding finding = CA6.findings(reviewed(14, null)).get(0);

        assertThat(finding.headline()).isEqualTo("Stock: not reviewed yet in this campaign");
        assertThat(finding.evidence())
                .extracting(Evidence::text, Evidence::on)
                .containsExactly(tuple("Drive started on", ago(14)), tuple("No pitch since", null));
    }

    @Test
    void does_not_say_that_the_market_spoke_when_nobody_was_asked_since_the_review() {
        Finding finding = CA6.findings(reviewed(40, ago(14))).get(0);

        assertThat(finding.headline()).isEqualTo("Stock: its last review was a while ago");
        assertThat(finding.evidence())
                .extracting(Evidence::text, Evidence::on)
                .containsExactly(tuple("Last reviewed on", ago(14)), tuple("No pitch since", null));
    }

    private static Acme reviewed(int startedDaysAgo, @Nullable LocalDate reviewed, Fill... fills) {
        Acme acme = Drive.started(startedDaysAgo, fills);
        return acme.change("Stock", with(Proposition.REVIEWED_ON, reviewed));
    }

    private static Acme pitched(Acme acme, int count) {
        return Drive.pitched(cohort(acme, 1, count), 1, count);
    }

    private static Acme unpitched(Acme acme, String contact, Fill why) {
        return acme.at("K11").contact(contact).pitch("Drive", contact, null, why);
    }

    private static Acme mailed(Acme acme) {
        cohort(acme, 1, 12);
        for (int i = 1; i <= 12; i++) {
            acme.at("K" + i).touch(EMAIL, HELD, ago(1), "Rita, D" + i, named(Touch.CAMPAIGN, "Drive"));
        }
        return acme;
    }

    private static Fill outcome(PitchOutcome outcome, String words) {
        return (row, acme) -> row.with(Pitch.OUTCOME, outcome).with(Pitch.FEEDBACK, words);
    }
}
