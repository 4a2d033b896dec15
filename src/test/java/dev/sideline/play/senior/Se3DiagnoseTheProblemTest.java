package dev.sideline.play.senior;

import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.sideline.account.Awareness;
import dev.sideline.account.Deal;
import dev.sideline.account.Fit;
import dev.sideline.account.Phase;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.play.Acme;
import dev.sideline.play.Acme.Fill;
import dev.sideline.play.Cases;
import dev.sideline.play.Evidence;
import dev.sideline.play.Finding;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Se3DiagnoseTheProblemTest {

    private static final Fill SPECIFIED = with(Deal.AWARENESS, Awareness.SOLUTION_SPECIFIED);

    private final Cases se3 = new Cases("SE3");

    private static Acme rollout(Fill... fills) {
        return acme().contact("Dana Lee").deal("Rollout", Phase.DISCOVERY, 10, fills);
    }

    private static Acme met(Acme acme, TouchKind kind, int daysAgo) {
        return acme.touch(kind, TouchStatus.HELD, ago(daysAgo), "Rita, Dana Lee", named(Touch.DEAL, "Rollout"));
    }

    private static Acme metTwice(Fill... fills) {
        return met(met(rollout(fills), TouchKind.MEETING, 9), TouchKind.MEETING, 0);
    }

    @TestFactory
    Stream<DynamicTest> two_meetings_and_no_awareness() {
        return Stream.of(
                se3.fires("two meetings", metTwice(), "Rollout"),
                se3.silent("one meeting", met(rollout(), TouchKind.MEETING, 9)),
                se3.fires(
                        "a visit and a joint call are meetings",
                        met(met(rollout(), TouchKind.VISIT, 9), TouchKind.JOINT_CALL, 3)),
                se3.silent(
                        "a call and an e-mail are none",
                        met(met(met(rollout(), TouchKind.MEETING, 9), TouchKind.CALL, 3), TouchKind.EMAIL, 2)),
                se3.silent("the second is tomorrow", met(met(rollout(), TouchKind.MEETING, 9), TouchKind.MEETING, -1)),
                se3.silent(
                        "the second is planned",
                        met(rollout(), TouchKind.MEETING, 9)
                                .touch(
                                        TouchKind.MEETING,
                                        TouchStatus.PLANNED,
                                        ago(1),
                                        "Rita, Dana Lee",
                                        named(Touch.DEAL, "Rollout"))),
                se3.silent(
                        "the second without a client",
                        met(rollout(), TouchKind.MEETING, 9)
                                .touch(
                                        TouchKind.MEETING,
                                        TouchStatus.HELD,
                                        ago(1),
                                        "Rita",
                                        named(Touch.DEAL, "Rollout"))),
                se3.silent(
                        "the second was about another deal",
                        met(rollout(), TouchKind.MEETING, 9)
                                .deal("Training", Phase.DISCOVERY, 10)
                                .touch(
                                        TouchKind.MEETING,
                                        TouchStatus.HELD,
                                        ago(1),
                                        "Rita, Dana Lee",
                                        named(Touch.DEAL, "Training"))),
                se3.fires("on a major account as well", metTwice().major()),
                se3.fires("late in a deal as well", metTwice(with(Deal.STAGE, Phase.NEGOTIATION))),
                se3.silent("a closed deal", metTwice(with(Deal.STAGE, Phase.LOST))),
                se3.fires(
                        "one meeting is enough where the workspace says so",
                        met(rollout(), TouchKind.MEETING, 9).setting("SE3.meetings", "1")));
    }

    @TestFactory
    Stream<DynamicTest> a_solution_that_is_specified() {
        return Stream.of(
                se3.fires("after two meetings", metTwice(SPECIFIED)),
                se3.fires("before the first", rollout(SPECIFIED)),
                se3.silent("aware of the problem", metTwice(with(Deal.AWARENESS, Awareness.PROBLEM_AWARE))),
                se3.silent("unaware of it", metTwice(with(Deal.AWARENESS, Awareness.UNAWARE))));
    }

    @TestFactory
    Stream<DynamicTest> what_clears_it() {
        Fill problem = with(Deal.PROBLEM, "Nobody knows the stock");
        Fill noGo = with(Deal.FIT, Fit.NO_GO);
        return Stream.of(
                se3.silent("the problem, with a specified solution", metTwice(SPECIFIED, problem)),
                se3.silent("the problem, with no awareness", metTwice(problem)),
                se3.fires("not an empty one", metTwice(with(Deal.PROBLEM, " "))),
                se3.silent("a no-go, with a specified solution", metTwice(SPECIFIED, noGo)),
                se3.silent("a no-go, with no awareness", metTwice(noGo)),
                se3.fires("not a no-go of tomorrow", metTwice(noGo, with(Deal.FIT_ON, in(1)))),
                se3.fires("nor a go", metTwice(SPECIFIED, with(Deal.FIT, Fit.GO))));
    }

    @TestFactory
    Stream<DynamicTest> who_is_asked() {
        return Stream.of(
                se3.firesFor("the owner of the deal", metTwice(named(Deal.OWNER, "Olaf")), "Olaf"),
                se3.silent("nobody for a deal that nobody owns", metTwice(with(Deal.OWNER, null))));
    }

    @Test
    void must_not_score_a_specified_solution_as_the_hottest() {
        Finding plain = se3.findings(metTwice()).get(0);
        Finding specified = se3.findings(metTwice(SPECIFIED)).get(0);
        assertThat(specified.urgent()).isFalse();
        assertThat(specified.atStake()).isEqualTo(plain.atStake());
        assertThat(specified.headline()).contains("already chosen a solution").doesNotContain("hot");
        assertThat(specified.question())
                .isEqualTo("What problem is behind the request, and what do you bring that others cannot?");
    }

    @Test
    void it_shows_what_is_missing_and_the_meetings_with_their_days() {
        assertThat(se3.findings(metTwice()).get(0).evidence())
                .extracting(Evidence::text, Evidence::on)
                .containsExactly(
                        tuple("What the customer knows is not recorded yet", null),
                        tuple("A meeting on Rollout was held on", ago(9)),
                        tuple("A meeting on Rollout was held on", ago(0)));
    }
}
