package dev.sideline.play.champion;

import static dev.sideline.play.Acme.able;
import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.willing;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Champion;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Phase;
import dev.sideline.play.Acme;
import dev.sideline.play.Acme.Fill;
import dev.sideline.play.Cases;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Ch1IsOneEnoughTest {

    private final Cases ch1 = new Cases("CH1");

    /** Four stakeholders, Dana Lee among them, and a young deal. */
    private static Acme crowded() {
        return acme().major()
                .deal("Rollout", Phase.PROPOSAL, 1_000, with(Deal.OPENED_ON, ago(10)))
                .contact("Dana Lee")
                .contact("Ann")
                .contact("Bob")
                .contact("Cem");
    }

    private static Acme quiet(int opened) {
        return acme().major()
                .deal("Rollout", Phase.PROPOSAL, 1_000, with(Deal.OPENED_ON, ago(opened)))
                .proven("Dana Lee");
    }

    private static Fill enough(String reason, LocalDate on) {
        return (row, acme) -> row.with(Champion.ENOUGH_REASON, reason).with(Champion.ENOUGH_ON, on);
    }

    @TestFactory
    Stream<DynamicTest> is_one_enough() {
        return Stream.of(
                ch1.fires("one proven among four stakeholders", crowded().proven("Dana Lee"), "Rollout"),
                ch1.silent(
                        "three stakeholders are few",
                        acme().major()
                                .deal("Rollout", Phase.PROPOSAL, 1)
                                .proven("Dana Lee")
                                .contact("Ann")
                                .contact("Bob")),
                ch1.silent(
                        "who left is no stakeholder",
                        quiet(10).contact("Ann").contact("Bob").contact("Cem", with(Contact.LEFT_ON, ago(1)))),
                ch1.fires("a cycle of 90 days", quiet(90)),
                ch1.silent("a cycle of 89 days", quiet(89)),
                ch1.silent("nobody is proven", crowded().nominee("Dana Lee", ago(20))),
                ch1.silent(
                        "two are proven: must not demand two by rule of those who have them",
                        crowded().proven("Dana Lee").proven("Ann")),
                ch1.fires(
                        "a second who has lapsed",
                        crowded().proven("Dana Lee").nominee("Ann", ago(99), willing(61), able(10))),
                ch1.silent(
                        "a second whose act is 60 days old",
                        crowded().proven("Dana Lee").nominee("Ann", ago(99), willing(60), able(10))),
                ch1.fires(
                        "a second who has left",
                        crowded()
                                .proven("Dana Lee")
                                .contact("Gone", with(Contact.LEFT_ON, ago(0)))
                                .proven("Gone")),
                ch1.silent(
                        "must not speak about minor accounts",
                        acme().deal("Rollout", Phase.PROPOSAL, 1, with(Deal.OPENED_ON, ago(200)))
                                .proven("Dana Lee")),
                ch1.silent(
                        "nothing is open",
                        acme().major()
                                .deal("Rollout", Phase.LOST, 1, with(Deal.OPENED_ON, ago(200)))
                                .proven("Dana Lee")));
    }

    @TestFactory
    Stream<DynamicTest> those_who_report_to_one_another_count_as_one() {
        return Stream.of(
                ch1.fires(
                        "directly",
                        crowded()
                                .contact("Raj", named(Contact.REPORTS_TO, "Dana Lee"))
                                .proven("Dana Lee")
                                .proven("Raj")),
                ch1.fires(
                        "along the whole line",
                        crowded()
                                .contact("Middle", named(Contact.REPORTS_TO, "Dana Lee"))
                                .contact("Raj", named(Contact.REPORTS_TO, "Middle"))
                                .proven("Dana Lee")
                                .proven("Raj")),
                ch1.silent(
                        "colleagues under one boss are two",
                        crowded()
                                .contact("Raj", named(Contact.REPORTS_TO, "Dana Lee"))
                                .contact("Lou", named(Contact.REPORTS_TO, "Dana Lee"))
                                .proven("Dana Lee")
                                .proven("Raj")
                                .proven("Lou")));
    }

    @TestFactory
    Stream<DynamicTest> a_reason_is_good_for_60_days() {
        return Stream.of(
                ch1.silent("given today", crowded().proven("Dana Lee", enough("she runs the budget", ago(0)))),
                ch1.silent("given 59 days ago", crowded().proven("Dana Lee", enough("she runs the budget", ago(59)))),
                ch1.fires("given 60 days ago", crowded().proven("Dana Lee", enough("she runs the budget", ago(60)))),
                ch1.fires(
                        "a date without words is no reason",
                        crowded().proven("Dana Lee", with(Champion.ENOUGH_ON, ago(1)))),
                ch1.fires(
                        "words dated tomorrow are not known yet",
                        crowded().proven("Dana Lee", enough("she runs the budget", ago(-1)))));
    }

    @Test
    void the_evidence_shows_the_acts_with_their_days() {
        assertThat(ch1.findings(crowded().proven("Dana Lee"))).singleElement().satisfies(finding -> {
            assertThat(finding.headline()).isEqualTo("Dana Lee is the only proven champion");
            assertThat(finding.evidence())
                    .anySatisfy(line -> {
                        assertThat(line.text()).isEqualTo("Dana Lee, willing: introduced us,");
                        assertThat(line.on()).isEqualTo(ago(10));
                    })
                    .anySatisfy(line -> assertThat(line.text()).isEqualTo("4 stakeholders are known"));
        });
    }
}
