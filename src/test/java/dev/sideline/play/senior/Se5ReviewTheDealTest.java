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
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Purpose;
import dev.sideline.account.Seniority;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.play.Acme;
import dev.sideline.play.Acme.Fill;
import dev.sideline.play.Cases;
import dev.sideline.play.Evidence;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Se5ReviewTheDealTest {

    private static final Fill JUNIOR = with(Person.SENIORITY, Seniority.JUNIOR);
    private static final Fill SENIOR = with(Person.SENIORITY, Seniority.SENIOR);
    private static final Fill REVIEW = with(Touch.PURPOSE, Purpose.REVIEW);

    private final Cases se5 = new Cases("SE5");

    private static Acme team() {
        return acme().major().person("June", JUNIOR).person("Sam", SENIOR).contact("Dana Lee");
    }

    private static Acme run(Phase phase, int sinceDaysAgo) {
        return run(team(), "June", phase, with(Deal.STAGE_SINCE, ago(sinceDaysAgo)));
    }

    private static Acme run(Acme acme, String by, Phase phase, Fill since) {
        return acme.deal("Rollout", phase, 10, named(Deal.OWNER, by), since);
    }

    private static Acme reviewed(Acme acme, int daysAgo, String who) {
        return acme.touch(TouchKind.CALL, TouchStatus.HELD, ago(daysAgo), who, REVIEW, named(Touch.DEAL, "Rollout"));
    }

    @TestFactory
    Stream<DynamicTest> a_junior_runs_the_middle() {
        return Stream.of(
                se5.fires("in qualification for fourteen days", run(Phase.QUALIFIED, 14), "Rollout"),
                se5.silent("for thirteen days", run(Phase.QUALIFIED, 13)),
                se5.fires("in proposal", run(Phase.PROPOSAL, 14)),
                se5.silent("before the middle", run(Phase.DISCOVERY, 90)),
                se5.silent("after it", run(Phase.NEGOTIATION, 90)),
                se5.fires(
                        "the middle began with qualification",
                        run(Phase.PROPOSAL, 3).stage("Rollout", Phase.QUALIFIED, ago(14))),
                se5.silent(
                        "and anew when the deal had left it",
                        run(Phase.PROPOSAL, 3)
                                .stage("Rollout", Phase.QUALIFIED, ago(40))
                                .stage("Rollout", Phase.DISCOVERY, ago(20))),
                se5.silent("nothing to count from", run(team(), "June", Phase.PROPOSAL, with(Deal.STAGE_SINCE, null))),
                se5.silent("a senior runs it", run(team(), "Sam", Phase.PROPOSAL, with(Deal.STAGE_SINCE, ago(40)))),
                se5.silent(
                        "a minor account",
                        run(acme().person("June", JUNIOR), "June", Phase.PROPOSAL, with(Deal.STAGE_SINCE, ago(40)))),
                se5.fires(
                        "thirteen days where the workspace says so",
                        run(Phase.QUALIFIED, 13).setting("SE5.days", "13")));
    }

    @TestFactory
    Stream<DynamicTest> whoever_graduated_is_no_junior() {
        return Stream.of(
                se5.silent("today", graduate(with(Person.GRADUATED_ON, ago(0)))),
                se5.fires("tomorrow is not yet", graduate(with(Person.GRADUATED_ON, in(1)))),
                se5.silent(
                        "and may review",
                        reviewed(
                                run(Phase.PROPOSAL, 40).person("Gil", JUNIOR, with(Person.GRADUATED_ON, ago(5))),
                                5,
                                "June, Gil")),
                se5.fires(
                        "not before",
                        reviewed(
                                run(Phase.PROPOSAL, 40).person("Gil", JUNIOR, with(Person.GRADUATED_ON, ago(4))),
                                5,
                                "June, Gil")));
    }

    private static Acme graduate(Fill graduation) {
        return run(
                acme().major().person("Gil", JUNIOR, graduation),
                "Gil",
                Phase.PROPOSAL,
                with(Deal.STAGE_SINCE, ago(40)));
    }

    @TestFactory
    Stream<DynamicTest> a_review_clears_it() {
        Acme.Fill rollout = named(Touch.DEAL, "Rollout");
        return Stream.of(
                se5.silent("thirteen days ago", reviewed(run(Phase.PROPOSAL, 40), 13, "June, Sam")),
                se5.fires("fourteen days ago", reviewed(run(Phase.PROPOSAL, 40), 14, "June, Sam")),
                se5.silent("with the client there", reviewed(run(Phase.PROPOSAL, 40), 3, "June, Sam, Dana Lee")),
                se5.silent("without the junior", reviewed(run(Phase.PROPOSAL, 40), 3, "Sam")),
                se5.fires("not without a senior", reviewed(run(Phase.PROPOSAL, 40), 3, "June")),
                se5.silent(
                        "a senior who leads it",
                        run(Phase.PROPOSAL, 40)
                                .touch(
                                        TouchKind.MEETING,
                                        TouchStatus.HELD,
                                        ago(3),
                                        "June",
                                        REVIEW,
                                        rollout,
                                        named(Touch.LEAD, "Sam"))),
                se5.fires(
                        "not one that is planned",
                        run(Phase.PROPOSAL, 40)
                                .touch(TouchKind.CALL, TouchStatus.PLANNED, in(1), "June, Sam", REVIEW, rollout)),
                se5.fires(
                        "not another purpose",
                        run(Phase.PROPOSAL, 40)
                                .touch(
                                        TouchKind.MEETING,
                                        TouchStatus.HELD,
                                        ago(3),
                                        "June, Sam, Dana Lee",
                                        rollout,
                                        with(Touch.PURPOSE, Purpose.DEAL))),
                se5.fires(
                        "not of another deal",
                        run(Phase.PROPOSAL, 40)
                                .deal("Training", Phase.WON, 1)
                                .touch(
                                        TouchKind.CALL,
                                        TouchStatus.HELD,
                                        ago(3),
                                        "June, Sam",
                                        REVIEW,
                                        named(Touch.DEAL, "Training")),
                        "Rollout"),
                se5.silent(
                        "one that names no deal",
                        run(Phase.PROPOSAL, 40).touch(TouchKind.CALL, TouchStatus.HELD, ago(3), "June, Sam", REVIEW)));
    }

    @TestFactory
    Stream<DynamicTest> must_not_ask_for_a_senior_in_every_meeting() {
        Acme acme = reviewed(run(Phase.PROPOSAL, 40), 13, "June, Sam");
        for (int day = 0; day < 10; day++) {
            acme.touch(TouchKind.MEETING, TouchStatus.HELD, ago(day), "June, Dana Lee", named(Touch.DEAL, "Rollout"));
        }
        return Stream.of(se5.silent("ten meetings alone between two reviews", acme));
    }

    @TestFactory
    Stream<DynamicTest> what_nobody_recorded_is_asked() {
        Fill old = with(Deal.STAGE_SINCE, ago(40));
        return Stream.of(
                se5.unknown(
                        "how experienced the owner is", run(team(), RITA, Phase.PROPOSAL, old), Person.SENIORITY, RITA),
                se5.silent(
                        "not before the fourteen days",
                        run(team(), RITA, Phase.PROPOSAL, with(Deal.STAGE_SINCE, ago(13)))),
                se5.unknown(
                        "how experienced those are who reviewed it",
                        reviewed(run(Phase.PROPOSAL, 40).person("Olaf"), 13, "June, Olaf"),
                        Person.SENIORITY,
                        "Olaf"),
                se5.fires(
                        "not where that was too long ago",
                        reviewed(run(Phase.PROPOSAL, 40).person("Olaf"), 14, "June, Olaf")));
    }

    @Test
    void it_asks_the_owner_for_ten_minutes_with_whoever_reviewed_it_last() {
        assertThat(se5.findings(reviewed(run(Phase.PROPOSAL, 40), 20, "June, Sam")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.headline())
                            .isEqualTo("The last review of Rollout with a senior was a while ago");
                    assertThat(finding.question()).isEqualTo("When could you go through it for ten minutes with Sam?");
                    assertThat(finding.evidence())
                            .extracting(Evidence::text, Evidence::on)
                            .containsExactly(
                                    tuple("The last review with Sam was on", ago(20)),
                                    tuple("Rollout has been in proposal since", ago(40)),
                                    tuple("June is a junior seller", null));
                });
        assertThat(se5.findings(run(Phase.PROPOSAL, 3).stage("Rollout", Phase.QUALIFIED, ago(30))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.question())
                            .isEqualTo("When could you go through it for ten minutes with your senior?");
                    assertThat(finding.evidence())
                            .extracting(Evidence::text, Evidence::on)
                            .containsExactly(
                                    tuple("Rollout has been in proposal since", ago(3)),
                                    tuple("Rollout left its early phase on", ago(30)),
                                    tuple("June is a junior seller", null));
                });
    }
}
