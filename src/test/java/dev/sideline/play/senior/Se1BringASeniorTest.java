package dev.sideline.play.senior;

import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;

import dev.sideline.account.Deal;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Seniority;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.play.Acme;
import dev.sideline.play.Acme.Fill;
import dev.sideline.play.Cases;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class Se1BringASeniorTest {

    private static final Fill JUNIOR = with(Person.SENIORITY, Seniority.JUNIOR);
    private static final Fill SENIOR = with(Person.SENIORITY, Seniority.SENIOR);

    private final Cases se1 = new Cases("SE1");

    private static Acme early(Phase phase) {
        return acme().major()
                .person("June", JUNIOR)
                .person("Sam", SENIOR)
                .deal("Rollout", phase, 10)
                .contact("Dana Lee");
    }

    private static Acme early() {
        return early(Phase.DISCOVERY);
    }

    private static Acme meet(Acme acme, TouchKind kind, TouchStatus status, LocalDate day, String who) {
        return acme.touch(kind, status, day, who, named(Touch.DEAL, "Rollout"));
    }

    private static Acme planned(Acme acme, int days) {
        return meet(acme, TouchKind.MEETING, TouchStatus.PLANNED, in(days), "June, Dana Lee");
    }

    private static Acme held(Acme acme, int daysAgo) {
        return meet(acme, TouchKind.VISIT, TouchStatus.HELD, ago(daysAgo), "June, Dana Lee");
    }

    @TestFactory
    Stream<DynamicTest> bring_a_senior() {
        return Stream.of(
                se1.fires("the first meeting is today", planned(early(), 0), "touch 0"),
                se1.fires("in prospecting", planned(early(Phase.PROSPECTING), 1)),
                se1.fires("three working days ahead, over a weekend", planned(early(), 5)),
                se1.silent("four working days ahead", planned(early(), 6)),
                se1.fires("a holiday is no working day", planned(early(), 6).holiday(in(2), null)),
                se1.silent(
                        "another country's holiday is one", planned(early(), 6).holiday(in(2), "FR")),
                se1.silent("planned for yesterday, and nobody says that it was held", planned(early(), -1)),
                se1.silent("no longer early", planned(early(Phase.QUALIFIED), 1)),
                se1.silent(
                        "cancelled", meet(early(), TouchKind.MEETING, TouchStatus.CANCELLED, in(1), "June, Dana Lee")),
                se1.silent(
                        "no client takes part", meet(early(), TouchKind.MEETING, TouchStatus.PLANNED, in(1), "June")),
                se1.silent(
                        "a call is no meeting",
                        meet(early(), TouchKind.CALL, TouchStatus.PLANNED, in(1), "June, Dana Lee")),
                se1.fires(
                        "a visit is one", meet(early(), TouchKind.VISIT, TouchStatus.PLANNED, in(1), "June, Dana Lee")),
                se1.fires(
                        "a joint call is one",
                        meet(early(), TouchKind.JOINT_CALL, TouchStatus.PLANNED, in(1), "June, Dana Lee")),
                se1.silent(
                        "a minor account",
                        planned(
                                acme().person("June", JUNIOR)
                                        .deal("Rollout", Phase.DISCOVERY, 10)
                                        .contact("Dana Lee"),
                                1)),
                se1.silent(
                        "a meeting about no deal",
                        early().touch(TouchKind.MEETING, TouchStatus.PLANNED, in(1), "June, Dana Lee")));
    }

    @TestFactory
    Stream<DynamicTest> the_first_two_meetings() {
        return Stream.of(
                se1.fires("the second, after one was held", planned(held(early(), 3), 1), "touch 1"),
                se1.silent("the third, after two were held", planned(held(held(early(), 9), 3), 1)),
                se1.fires("both are near", planned(planned(early(), 2), 1), "touch 0", "touch 1"),
                se1.fires(
                        "the third of three near ones is left alone",
                        planned(planned(planned(early(), 2), 1), 0),
                        "touch 1",
                        "touch 2"),
                se1.fires(
                        "one that was cancelled does not count",
                        planned(
                                held(
                                        meet(
                                                early(),
                                                TouchKind.MEETING,
                                                TouchStatus.CANCELLED,
                                                ago(1),
                                                "June, Dana Lee"),
                                        3),
                                1)),
                se1.fires(
                        "nor a call",
                        planned(held(meet(early(), TouchKind.CALL, TouchStatus.HELD, ago(1), "June, Dana Lee"), 3), 1)),
                se1.fires(
                        "nor one that was planned and never held",
                        planned(held(planned(early(), -2), 3), 1),
                        "touch 2"));
    }

    @TestFactory
    Stream<DynamicTest> a_senior_takes_part() {
        return Stream.of(
                se1.silent(
                        "beside the junior",
                        meet(early(), TouchKind.MEETING, TouchStatus.PLANNED, in(1), "June, Sam, Dana Lee")),
                se1.silent(
                        "must not nag a senior who attends alone",
                        meet(early(), TouchKind.MEETING, TouchStatus.PLANNED, in(1), "Sam, Dana Lee")),
                se1.silent(
                        "must not nag who graduated today",
                        meet(
                                early().person("Gil", JUNIOR, with(Person.GRADUATED_ON, ago(0))),
                                TouchKind.MEETING,
                                TouchStatus.PLANNED,
                                in(1),
                                "Gil, Dana Lee")),
                se1.fires(
                        "graduates tomorrow",
                        meet(
                                early().person("Gil", JUNIOR, with(Person.GRADUATED_ON, in(1))),
                                TouchKind.MEETING,
                                TouchStatus.PLANNED,
                                in(1),
                                "Gil, Dana Lee")),
                se1.silent(
                        "leads it",
                        early().touch(
                                        TouchKind.MEETING,
                                        TouchStatus.PLANNED,
                                        in(1),
                                        "June, Dana Lee",
                                        named(Touch.DEAL, "Rollout"),
                                        named(Touch.LEAD, "Sam"))),
                se1.fires(
                        "must not accept a senior in copy of an e-mail",
                        meet(planned(early(), 1), TouchKind.EMAIL, TouchStatus.HELD, ago(0), "June, Sam, Dana Lee"),
                        "touch 0"),
                se1.fires(
                        "a senior who owns the deal is not there by that",
                        planned(early().deal("Rollout", Phase.DISCOVERY, 10, named(Deal.OWNER, "Sam")), 1)));
    }

    @TestFactory
    Stream<DynamicTest> what_nobody_recorded_is_asked() {
        return Stream.of(
                se1.unknown(
                        "how experienced somebody is",
                        meet(early(), TouchKind.MEETING, TouchStatus.PLANNED, in(1), "Rita, Dana Lee"),
                        Person.SENIORITY,
                        "Rita"),
                se1.unknown(
                        "who goes",
                        meet(early(), TouchKind.MEETING, TouchStatus.PLANNED, in(1), "Dana Lee"),
                        Touch.OUR_PEOPLE,
                        "touch 0"),
                se1.silent(
                        "not where a senior goes too",
                        meet(early(), TouchKind.MEETING, TouchStatus.PLANNED, in(1), "Rita, Sam, Dana Lee")),
                se1.unknown(
                        "also beside a junior",
                        meet(early(), TouchKind.MEETING, TouchStatus.PLANNED, in(1), "June, Rita, Dana Lee"),
                        Person.SENIORITY,
                        "Rita"));
    }
}
