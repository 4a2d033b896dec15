package dev.sideline.play.senior;

import static dev.sideline.play.Acme.RITA;
import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.sideline.account.Deal;
import dev.sideline.account.Fit;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Seniority;
import dev.sideline.play.Acme;
import dev.sideline.play.Acme.Fill;
import dev.sideline.play.Answer;
import dev.sideline.play.Cases;
import dev.sideline.play.Evidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Se2LetASeniorJudgeTest {

    private static final Fill JUNIOR = with(Person.SENIORITY, Seniority.JUNIOR);
    private static final Fill SENIOR = with(Person.SENIORITY, Seniority.SENIOR);

    private final Cases se2 = new Cases("SE2");

    private static Acme team() {
        return acme().major().person("June", JUNIOR).person("Sam", SENIOR);
    }

    private static Acme in(Phase phase, Fill... fills) {
        return deal(team(), phase, fills);
    }

    private static Acme deal(Acme acme, Phase phase, Fill... fills) {
        return acme.deal("Rollout", phase, 10, row(fills));
    }

    private static Fill[] row(Fill... fills) {
        Fill[] all = new Fill[fills.length + 2];
        all[0] = named(Deal.QUALIFIED_BY, "June");
        all[1] = with(Deal.STAGE_SINCE, ago(6));
        System.arraycopy(fills, 0, all, 2, fills.length);
        return all;
    }

    private static Acme signedOff(String by, int daysAgo) {
        return in(Phase.QUALIFIED, named(Deal.SIGNED_OFF_BY, by), with(Deal.SIGNED_OFF_ON, ago(daysAgo)));
    }

    private static Acme judged(Fit fit, Fill... by) {
        Fill[] fills = new Fill[by.length + 2];
        fills[0] = with(Deal.FIT, fit);
        fills[1] = with(Deal.FIT_ON, ago(3));
        System.arraycopy(by, 0, fills, 2, by.length);
        return in(Phase.QUALIFIED, fills);
    }

    @TestFactory
    Stream<DynamicTest> moved_to_qualification_by_a_junior() {
        return Stream.of(
                se2.fires("in qualification", in(Phase.QUALIFIED), "Rollout"),
                se2.fires("stays in proposal", in(Phase.PROPOSAL)),
                se2.fires("stays in negotiation", in(Phase.NEGOTIATION)),
                se2.fires(
                        "stays when it went back to an early phase",
                        in(Phase.DISCOVERY, with(Deal.STAGE_SINCE, ago(2))).stage("Rollout", Phase.QUALIFIED, ago(9))),
                se2.silent("not yet in qualification", in(Phase.DISCOVERY)),
                se2.silent(
                        "moved there tomorrow",
                        in(Phase.QUALIFIED, with(Deal.STAGE_SINCE, Acme.in(1)))
                                .stage("Rollout", Phase.DISCOVERY, ago(9))),
                se2.fires(
                        "moved there today",
                        in(Phase.QUALIFIED, with(Deal.STAGE_SINCE, ago(0))).stage("Rollout", Phase.DISCOVERY, ago(9))),
                se2.silent("won", in(Phase.WON)),
                se2.silent("lost", in(Phase.LOST)),
                se2.silent("moved by a senior", in(Phase.QUALIFIED, named(Deal.QUALIFIED_BY, "Sam"))),
                se2.silent(
                        "a minor account", deal(acme().person("June", JUNIOR).person("Sam", SENIOR), Phase.QUALIFIED)),
                se2.fires(
                        "an amount that makes it major",
                        deal(
                                acme().person("June", JUNIOR).person("Sam", SENIOR),
                                Phase.QUALIFIED,
                                with(Deal.AMOUNT, BigDecimal.valueOf(50_000)))));
    }

    @TestFactory
    Stream<DynamicTest> whoever_graduated_is_no_junior() {
        return Stream.of(
                se2.silent("today", moved(with(Person.GRADUATED_ON, ago(0)))),
                se2.fires("tomorrow is not yet", moved(with(Person.GRADUATED_ON, Acme.in(1)))));
    }

    private static Acme moved(Fill graduation) {
        return acme().major()
                .person("Gil", JUNIOR, graduation)
                .deal("Rollout", Phase.QUALIFIED, 10, named(Deal.QUALIFIED_BY, "Gil"));
    }

    @TestFactory
    Stream<DynamicTest> what_clears_it() {
        return Stream.of(
                se2.silent("a senior signs it off", signedOff("Sam", 0)),
                se2.fires("a sign-off of tomorrow is none yet", signedOff("Sam", -1)),
                se2.fires("a junior's own sign-off", signedOff("June", 1)),
                se2.silent(
                        "a sign-off of which nobody recorded whose it was",
                        in(Phase.QUALIFIED, with(Deal.SIGNED_OFF_ON, ago(1)))),
                se2.silent(
                        "a sign-off by somebody graduated by that day",
                        signedOffBy(with(Person.GRADUATED_ON, ago(4)), ago(4))),
                se2.fires(
                        "not by somebody who graduated the day after",
                        signedOffBy(with(Person.GRADUATED_ON, ago(3)), ago(4))),
                se2.silent("a senior judges it a go", judged(Fit.GO, named(Deal.FIT_BY, "Sam"))),
                se2.fires("a junior's go", judged(Fit.GO, named(Deal.FIT_BY, "June"))),
                se2.fires("a go of nobody known", judged(Fit.GO)),
                se2.silent("a no-go, whoever says so", judged(Fit.NO_GO, named(Deal.FIT_BY, "June"))),
                se2.silent("a no-go of nobody known", judged(Fit.NO_GO)),
                se2.silent("a senior judged it beside a junior", beside("Sam", Fit.GO, 1)),
                se2.silent("also where they judged it a no-go", beside("Sam", Fit.NO_GO, 1)),
                se2.fires("not a judgement of tomorrow", beside("Sam", Fit.GO, -1)),
                se2.fires("not of another junior", beside("June", Fit.GO, 1)),
                se2.fires("not where the senior has not said it yet", beside("Sam", null, 1)),
                se2.fires(
                        "not on another deal",
                        in(Phase.QUALIFIED)
                                .deal("Training", Phase.LOST, 1)
                                .judgement("Training", "June", Fit.GO, "Sam", Fit.GO, ago(1)),
                        "Rollout"),
                se2.fires(
                        "somebody named for a judgement that was never made",
                        in(Phase.QUALIFIED, named(Deal.FIT_BY, "Sam"))));
    }

    private static Acme beside(String senior, @Nullable Fit said, int daysAgo) {
        return in(Phase.QUALIFIED).judgement("Rollout", "June", Fit.GO, senior, said, ago(daysAgo));
    }

    private static Acme signedOffBy(Fill graduation, LocalDate on) {
        return deal(
                team().person("Gil", JUNIOR, graduation),
                Phase.QUALIFIED,
                named(Deal.SIGNED_OFF_BY, "Gil"),
                with(Deal.SIGNED_OFF_ON, on));
    }

    @TestFactory
    Stream<DynamicTest> what_nobody_recorded_is_asked() {
        return Stream.of(
                se2.unknown(
                        "who moved it",
                        in(Phase.QUALIFIED, with(Deal.QUALIFIED_BY, null)),
                        Deal.QUALIFIED_BY,
                        "Rollout"),
                se2.unknown(
                        "how experienced they are",
                        in(Phase.QUALIFIED, named(Deal.QUALIFIED_BY, RITA)),
                        Person.SENIORITY,
                        RITA),
                se2.unknown(
                        "how experienced those are who judged",
                        deal(team().person("Olaf"), Phase.QUALIFIED, named(Deal.SIGNED_OFF_BY, "Olaf")),
                        Person.SENIORITY,
                        "Olaf"),
                se2.silent(
                        "not where a senior's word is there",
                        in(Phase.QUALIFIED, with(Deal.QUALIFIED_BY, null), named(Deal.SIGNED_OFF_BY, "Sam"))),
                se2.silent(
                        "not where it is a no-go",
                        in(Phase.QUALIFIED, with(Deal.QUALIFIED_BY, null), with(Deal.FIT, Fit.NO_GO))));
    }

    @TestFactory
    Stream<DynamicTest> must_not_become_a_hand_over_deadline() {
        return Stream.of(
                se2.fires("on the first day as on the hundredth", in(Phase.QUALIFIED, with(Deal.STAGE_SINCE, ago(0)))),
                se2.fires("the hundredth", in(Phase.QUALIFIED, with(Deal.STAGE_SINCE, ago(100)))),
                se2.fires("handing it to a senior clears nothing", in(Phase.QUALIFIED, named(Deal.OWNER, "Sam"))),
                se2.firesFor("and asks whoever owns it", in(Phase.QUALIFIED, named(Deal.OWNER, "Sam")), "Sam"));
    }

    @Test
    void it_tells_who_moved_it_when_and_who_has_judged_and_names_no_day_ahead() {
        assertThat(se2.findings(judged(Fit.GO, named(Deal.FIT_BY, "June"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.headline())
                            .isEqualTo("Rollout was moved to qualification, and no senior has judged the fit yet");
                    assertThat(finding.question())
                            .isEqualTo("Which senior could judge the fit before you invest more?");
                    assertThat(finding.evidence())
                            .extracting(Evidence::text, Evidence::on)
                            .containsExactly(
                                    tuple("June, a junior, moved Rollout to qualification on", ago(6)),
                                    tuple("June judged Rollout a go on", ago(3)),
                                    tuple("Rollout has been in qualification since", ago(6)));
                    assertThat(finding.urgent()).isFalse();
                    assertThat(finding.headline() + finding.question() + finding.clears())
                            .doesNotContain("hand");
                });
        assertThat(in(Phase.QUALIFIED).judge())
                .filteredOn(answer -> answer instanceof Answer.Fires fires
                        && fires.finding().play().equals("SE2"))
                .singleElement()
                .satisfies(answer -> assertThat(answer.nextChange()).isNull());
    }
}
