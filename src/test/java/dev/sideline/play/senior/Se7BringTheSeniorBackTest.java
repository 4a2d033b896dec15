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
import dev.sideline.play.Finding;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Se7BringTheSeniorBackTest {

    private static final Fill JUNIOR = with(Person.SENIORITY, Seniority.JUNIOR);
    private static final Fill SENIOR = with(Person.SENIORITY, Seniority.SENIOR);

    private final Cases se7 = new Cases("SE7");

    private static Acme team() {
        return acme().major().person("June", JUNIOR).person("Sam", SENIOR).contact("Dana Lee");
    }

    private static Acme late(Fill... fills) {
        return late(team(), fills);
    }

    private static Acme late(Acme acme, Fill... fills) {
        Fill[] all = new Fill[fills.length + 2];
        all[0] = named(Deal.OWNER, "June");
        all[1] = with(Deal.STAGE_SINCE, ago(10));
        System.arraycopy(fills, 0, all, 2, fills.length);
        return acme.deal("Rollout", Phase.NEGOTIATION, 10, all);
    }

    private static Acme touch(Acme acme, TouchKind kind, TouchStatus status, LocalDate day, String who) {
        return acme.touch(kind, status, day, who, named(Touch.DEAL, "Rollout"));
    }

    private static Acme held(Acme acme, int daysAgo, String who) {
        return touch(acme, TouchKind.MEETING, TouchStatus.HELD, ago(daysAgo), who);
    }

    private static Acme planned(Acme acme, int days, String who) {
        return touch(acme, TouchKind.MEETING, TouchStatus.PLANNED, in(days), who);
    }

    @TestFactory
    Stream<DynamicTest> in_negotiation_without_a_senior() {
        return Stream.of(
                se7.fires("nothing happened since", late(), "Rollout"),
                se7.fires("on its first day", late(with(Deal.STAGE_SINCE, ago(0)))),
                se7.silent("in proposal", late(with(Deal.STAGE, Phase.PROPOSAL))),
                se7.silent("won", late(with(Deal.STAGE, Phase.WON))),
                se7.silent(
                        "a minor account",
                        late(acme().person("June", JUNIOR).person("Sam", SENIOR).contact("Dana Lee"))),
                se7.fires("only juniors took part", held(late(), 2, "June, Dana Lee")),
                se7.fires("a senior took part the day before it began", held(late(), 11, "June, Sam, Dana Lee")),
                se7.fires("whoever owns it", late(named(Deal.OWNER, "Sam"))),
                se7.firesFor("asks the owner of the deal", late(named(Deal.OWNER, "Sam")), "Sam"));
    }

    @TestFactory
    Stream<DynamicTest> a_senior_attends_or_is_invited() {
        return Stream.of(
                se7.silent("attended on the day it began", held(late(), 10, "June, Sam, Dana Lee")),
                se7.silent("attends today", held(late(), 0, "Sam, Dana Lee")),
                se7.silent(
                        "leads it",
                        late().touch(
                                        TouchKind.CALL,
                                        TouchStatus.HELD,
                                        ago(1),
                                        "June, Dana Lee",
                                        named(Touch.DEAL, "Rollout"),
                                        named(Touch.LEAD, "Sam"))),
                se7.silent(
                        "prepares the close with the junior",
                        late().touch(
                                        TouchKind.MEETING,
                                        TouchStatus.HELD,
                                        ago(1),
                                        "June, Sam",
                                        named(Touch.DEAL, "Rollout"),
                                        with(Touch.PURPOSE, Purpose.INTERNAL))),
                se7.fires(
                        "a copy of an e-mail is no presence",
                        touch(late(), TouchKind.EMAIL, TouchStatus.HELD, ago(1), "June, Sam, Dana Lee")),
                se7.silent("invited for today", planned(late(), 0, "June, Sam, Dana Lee")),
                se7.silent("invited for next month", planned(late(), 40, "June, Sam, Dana Lee")),
                se7.fires("was invited, and nobody says that it was held", planned(late(), -1, "June, Sam, Dana Lee")),
                se7.fires(
                        "cancelled",
                        touch(late(), TouchKind.MEETING, TouchStatus.CANCELLED, in(1), "June, Sam, Dana Lee")),
                se7.fires(
                        "on another deal",
                        late().deal("Training", Phase.WON, 1)
                                .touch(
                                        TouchKind.MEETING,
                                        TouchStatus.HELD,
                                        ago(1),
                                        "June, Sam, Dana Lee",
                                        named(Touch.DEAL, "Training")),
                        "Rollout"),
                se7.silent(
                        "on a touch that names no deal",
                        late().touch(TouchKind.MEETING, TouchStatus.HELD, ago(1), "Sam, Dana Lee")),
                se7.silent(
                        "at a time that nobody recorded",
                        late().touch(
                                        TouchKind.MEETING,
                                        TouchStatus.HELD,
                                        ago(1),
                                        "Sam, Dana Lee",
                                        named(Touch.DEAL, "Rollout"),
                                        with(Touch.AT, null))),
                se7.silent(
                        "where nobody knows when negotiation began",
                        held(late(with(Deal.STAGE_SINCE, null)), 30, "Sam, Dana Lee")),
                se7.fires("where nobody knows and no senior was ever there", late(with(Deal.STAGE_SINCE, null))),
                se7.silent(
                        "a graduated junior is a senior",
                        held(
                                late(team().person("Gil", JUNIOR, with(Person.GRADUATED_ON, ago(3)))),
                                3,
                                "Gil, Dana Lee")),
                se7.fires(
                        "not before graduating",
                        held(
                                late(team().person("Gil", JUNIOR, with(Person.GRADUATED_ON, ago(2)))),
                                3,
                                "Gil, Dana Lee")));
    }

    @TestFactory
    Stream<DynamicTest> what_nobody_recorded_is_asked() {
        return Stream.of(
                se7.unknown(
                        "how experienced somebody is who took part",
                        held(late(), 2, "Rita, Dana Lee"),
                        Person.SENIORITY,
                        RITA),
                se7.silent("not beside a senior", held(late(), 2, "Rita, Sam, Dana Lee")),
                se7.fires("not for what was before", held(late(), 11, "Rita, Dana Lee")));
    }

    @Test
    void the_senior_who_opened_it_is_asked_back() {
        Acme acme = late();
        held(acme, 90, "June, Sam, Dana Lee");
        held(acme, 70, "June, Ines, Dana Lee");
        held(acme, 4, "June, Dana Lee");
        assertThat(se7.findings(acme)).singleElement().satisfies(finding -> {
            assertThat(finding.headline())
                    .isEqualTo("Rollout is in negotiation, and no senior has taken part since or is invited");
            assertThat(finding.question()).isEqualTo("Could Sam, who was there early on, come back for the close?");
            assertThat(finding.evidence())
                    .extracting(Evidence::text, Evidence::on)
                    .containsExactly(
                            tuple("Rollout has been in negotiation since", ago(10)),
                            tuple("Sam first met the client on", ago(90)),
                            tuple("A meeting with June from us was held on", ago(4)));
        });
    }

    @Test
    void must_not_introduce_a_stranger_at_the_end() {
        Acme acme = late();
        acme.touch(TouchKind.CALL, TouchStatus.HELD, ago(50), "June, Sam", named(Touch.DEAL, "Rollout"));
        Finding finding = se7.findings(acme).get(0);
        assertThat(finding.question()).isEqualTo("When could you and your senior prepare the close together?");
        assertThat(finding.clears()).contains("the client need not be there").doesNotContain("Sam");
        assertThat(finding.evidence())
                .extracting(Evidence::text)
                .contains("No meeting of a senior with the client is on record");
    }

    @Test
    void a_senior_who_owns_it_is_asked_for_their_own_presence() {
        assertThat(se7.findings(late(named(Deal.OWNER, "Sam"))).get(0).question())
                .isEqualTo("When will you be with the client for the close?");
    }
}
