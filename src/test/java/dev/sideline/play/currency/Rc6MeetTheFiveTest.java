package dev.sideline.play.currency;

import static dev.sideline.account.TouchKind.CALL;
import static dev.sideline.account.TouchKind.EMAIL;
import static dev.sideline.account.TouchKind.JOINT_CALL;
import static dev.sideline.account.TouchKind.MEETING;
import static dev.sideline.account.TouchKind.VISIT;
import static dev.sideline.account.TouchStatus.HELD;
import static dev.sideline.account.TouchStatus.PLANNED;
import static dev.sideline.play.Acme.RITA;
import static dev.sideline.play.Acme.TODAY;
import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Contact;
import dev.sideline.account.Mode;
import dev.sideline.account.Plan;
import dev.sideline.account.Touch;
import dev.sideline.play.Acme;
import dev.sideline.play.Cases;
import dev.sideline.play.Evidence;
import dev.sideline.play.Finding;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Rc6MeetTheFiveTest {

    private static final Cases RC6 = new Cases("RC6");

    @TestFactory
    Stream<DynamicTest> rc6() {
        return Stream.of(
                RC6.silent("five people never met", plan(10, 5)),
                RC6.fires("four of them", plan(10, 4), "Plan"),
                RC6.fires("nobody", plan(0, 0), "Plan"),
                RC6.silent("before it begins", plan(-1, 4)),
                RC6.silent("a plan without a first day is not running", acme().plan("Plan", null)),
                RC6.fires("on its 90th day it still runs", plan(90, 4), "Plan"),
                RC6.silent("after it, it is over", plan(91, 4)),
                RC6.fires(
                        "who was met before does not count",
                        plan(10, 4).contact("E").planned("Plan", "E", true),
                        "Plan"),
                RC6.fires(
                        "nobody said, but a meeting before its first day tells",
                        unsaid().touch(MEETING, HELD, ago(11), "Rita, E"),
                        "Plan"),
                RC6.silent("nobody said, and there was none", unsaid()),
                RC6.silent(
                        "a meeting on its first day is a first meeting",
                        unsaid().touch(MEETING, HELD, ago(10), "Rita, E")),
                RC6.silent(
                        "a colleague's meeting before it tells nothing about the rep",
                        unsaid().person("Otto").touch(MEETING, HELD, ago(20), "Otto, E")),
                RC6.silent("nor does an e-mail", unsaid().touch(EMAIL, HELD, ago(20), "Rita, E")),
                RC6.silent(
                        "what the rep said counts more than a meeting",
                        plan(10, 5).touch(MEETING, HELD, ago(20), "Rita, C0")),
                RC6.silent("on day 44 nobody needs to be met", plan(44, 5)),
                RC6.fires("on day 45 two do", plan(45, 5), "Plan"),
                RC6.fires("one is not enough", met(plan(45, 5), 1), "Plan"),
                RC6.silent("two were met", met(plan(45, 5), 2)),
                RC6.fires(
                        "two who are not in the plan",
                        plan(60, 5).contact("X").contact("Y").touch(VISIT, HELD, ago(3), "Rita, X, Y"),
                        "Plan"),
                RC6.silent("two at one table", plan(60, 5).touch(JOINT_CALL, HELD, ago(3), "Rita, C0, C1")),
                RC6.fires(
                        "must not count a colleague's meeting",
                        plan(60, 5).person("Otto").touch(MEETING, HELD, ago(3), "Otto, C0, C1"),
                        "Plan"),
                RC6.fires(
                        "must not count what was written",
                        plan(60, 5).touch(EMAIL, HELD, ago(3), "Rita, C0, C1"),
                        "Plan"),
                RC6.silent("two were called", plan(60, 5).touch(CALL, HELD, ago(3), "Rita, C0, C1")),
                RC6.fires(
                        "must not count a call that nobody took part in",
                        plan(60, 5).touch(CALL, HELD, ago(3), "Rita, C0, C1", with(Touch.TWO_WAY, false)),
                        "Plan"),
                RC6.fires(
                        "must not count what was one-way",
                        plan(60, 5).touch(MEETING, HELD, ago(3), "Rita, C0, C1", with(Touch.TWO_WAY, false)),
                        "Plan"),
                RC6.fires(
                        "must not count what is still ahead",
                        plan(60, 5).touch(MEETING, PLANNED, in(3), "Rita, C0, C1"),
                        "Plan"),
                RC6.fires(
                        "must not count contacts who merely are on record",
                        plan(60, 5).contact("L0").contact("L1"),
                        "Plan"),
                RC6.silent(
                        "not where the account is worked by a campaign",
                        plan(10, 4).mode(Mode.CAMPAIGN)),
                RC6.firesFor(
                        "the plan's rep is asked, not the account's owner",
                        plan(10, 4).person("Otto").owner("Otto"),
                        RITA),
                RC6.firesFor("a rep who sells nothing there", elsewhere(), "Otto"),
                RC6.fires("each plan by itself", plan(10, 4).plan("Second", ago(1)), "Plan", "Second"),
                RC6.silent("a reason", plan(10, 4).mute("RC6", TODAY, Acme.here())),
                RC6.silent("the whole family is muted", plan(60, 5).mute("RC", TODAY, Acme.here())),
                RC6.fires("the reason is over", plan(10, 4).mute("RC6", ago(1), Acme.here()), "Plan"),
                RC6.silent(
                        "other numbers were set",
                        plan(60, 4).setting("RC6.people", "4").setting("RC6.met", "0")));
    }

    @Test
    void a_plan_with_too_few_people_asks_for_more() {
        Finding finding = RC6.findings(plan(10, 3)).get(0);

        assertThat(finding.headline())
                .isEqualTo("The plan for new relationships names 3 people whom the rep had never met");
        assertThat(finding.clears()).isEqualTo("Name 2 more people you had never met when the plan began.");
        assertThat(finding.evidence().get(0))
                .extracting(Evidence::text, Evidence::on)
                .containsExactly("The plan began on", ago(10));
        assertThat(RC6.findings(plan(10, 0)).get(0).headline())
                .isEqualTo("The plan for new relationships names nobody whom the rep had never met");
        assertThat(RC6.findings(plan(10, 1)).get(0).headline())
                .isEqualTo("The plan for new relationships names 1 person whom the rep had never met");
    }

    @Test
    void half_way_it_names_the_next_one_who_is_still_there() {
        Acme acme = acme().contact("Gone", with(Contact.LEFT_ON, ago(3)));
        Finding finding = RC6.findings(met(plan(acme.plan("Plan", ago(50)).planned("Plan", "Gone", false), 5), 1))
                .get(0);

        assertThat(finding.headline())
                .isEqualTo("The plan for new relationships is half over, and 1 person in it met so far");
        assertThat(finding.question()).isEqualTo("What could you meet C1 about?");
        assertThat(finding.clears()).isEqualTo("Meet one more of them, and log it.");
        assertThat(finding.evidence())
                .extracting(Evidence::text)
                .containsExactly(
                        "The plan began on",
                        "Gone: no meeting so far",
                        "C0: first met on",
                        "C1: no meeting so far",
                        "C2: no meeting so far",
                        "C3: no meeting so far",
                        "C4: no meeting so far");
        assertThat(finding.evidence().get(2).on()).isEqualTo(ago(2));
    }

    @Test
    void it_looks_again_on_the_45th_day_and_when_the_plan_is_over() {
        assertThat(RC6.nextChange(plan(10, 5))).isEqualTo(in(35));
        assertThat(RC6.nextChange(plan(60, 5))).isEqualTo(in(31));
    }

    /** Rita's plan, begun so many days ago, with so many people never met. */
    private static Acme plan(int daysAgo, int people) {
        return plan(acme().plan("Plan", ago(daysAgo)), people);
    }

    private static Acme plan(Acme acme, int people) {
        for (int i = 0; i < people; i++) {
            acme.contact("C" + i).planned("Plan", "C" + i, false);
        }
        return acme;
    }

    /** The fifth is somebody of whom nobody said whether they were met before. */
    private static Acme unsaid() {
        return plan(10, 4).contact("E").planned("Plan", "E", null);
    }

    private static Acme met(Acme acme, int people) {
        for (int i = 0; i < people; i++) {
            acme.touch(MEETING, HELD, ago(2 + i), "Rita, C" + i);
        }
        return acme;
    }

    private static Acme elsewhere() {
        return acme().person("Otto").plan("Plan", ago(10), named(Plan.REP, "Otto"));
    }
}
