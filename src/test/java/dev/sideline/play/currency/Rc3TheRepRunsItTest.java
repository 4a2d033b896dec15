package dev.sideline.play.currency;

import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Deal;
import dev.sideline.account.Mode;
import dev.sideline.account.Phase;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.play.Acme;
import dev.sideline.play.Acme.Fill;
import dev.sideline.play.Cases;
import dev.sideline.play.Evidence;
import dev.sideline.play.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Rc3TheRepRunsItTest {

    private static final Fill VICTOR_LEADS = named(Touch.LEAD, "Victor");
    private static final Fill VICTORS_AGENDA = named(Touch.AGENDA_OWNER, "Victor");
    private static final Fill RITA_LEADS = named(Touch.LEAD, "Rita");
    private static final Fill RITAS_AGENDA = named(Touch.AGENDA_OWNER, "Rita");

    private final Cases rc3 = new Cases("RC3");

    private static Acme call(Acme acme, int days, String who, Fill... fills) {
        return acme.leader("Victor")
                .contact("Dana Lee")
                .touch(TouchKind.JOINT_CALL, TouchStatus.PLANNED, in(days), who, fills);
    }

    private static Acme call(int days, Fill... fills) {
        return call(acme(), days, "Rita, Victor, Dana Lee", fills);
    }

    @TestFactory
    Stream<DynamicTest> the_rep_runs_it() {
        return Stream.of(
                rc3.firesUrgentlyFor("the leader leads", call(1, VICTOR_LEADS, RITAS_AGENDA), "Rita", "Victor"),
                rc3.firesUrgentlyFor(
                        "the leader owns the agenda", call(1, RITA_LEADS, VICTORS_AGENDA), "Rita", "Victor"),
                rc3.firesUrgentlyFor("both", call(1, VICTOR_LEADS, VICTORS_AGENDA), "Rita", "Victor"),
                rc3.firesUrgentlyFor(
                        "the leader leads, the agenda never recorded", call(1, VICTOR_LEADS), "Rita", "Victor"),
                rc3.firesUrgentlyFor(
                        "a colleague leads", call(1, named(Touch.LEAD, "Olaf"), RITAS_AGENDA), "Rita", "Victor"),
                rc3.silent("the rep runs it, the leader backs", call(1, RITA_LEADS, RITAS_AGENDA)),
                rc3.silent("worked as a campaign", call(1, VICTOR_LEADS).mode(Mode.CAMPAIGN)));
    }

    @TestFactory
    Stream<DynamicTest> within_three_working_days() {
        return Stream.of(
                rc3.firesUrgentlyFor("today", call(0, VICTOR_LEADS), "Rita", "Victor"),
                rc3.firesUrgentlyFor("in three, over a weekend", call(5, VICTOR_LEADS), "Rita", "Victor"),
                rc3.silent("in four", call(6, VICTOR_LEADS)),
                rc3.firesUrgentlyFor(
                        "a holiday is no working day", call(6, VICTOR_LEADS).holiday(in(2), null), "Rita", "Victor"),
                rc3.silent("planned for yesterday", call(-1, VICTOR_LEADS)),
                rc3.silent("held today", call(0, VICTOR_LEADS, with(Touch.STATUS, TouchStatus.HELD))),
                rc3.silent("called off", call(1, VICTOR_LEADS, with(Touch.STATUS, TouchStatus.CANCELLED))));
    }

    @TestFactory
    Stream<DynamicTest> a_joint_executive_call() {
        return Stream.of(
                rc3.silent("a meeting is none", call(1, VICTOR_LEADS, with(Touch.KIND, TouchKind.MEETING))),
                rc3.silent(
                        "without a leader of ours", call(acme(), 1, "Rita, Olaf, Dana Lee", named(Touch.LEAD, "Olaf"))),
                rc3.silent("without anybody of the client", call(acme(), 1, "Rita, Victor", VICTOR_LEADS)),
                rc3.silent(
                        "the rep is the leader",
                        call(acme().leader("Rita").owner("Rita"), 1, "Rita, Dana Lee", RITA_LEADS, RITAS_AGENDA)),
                rc3.firesUrgentlyFor(
                        "the leader takes part as its lead alone",
                        call(acme(), 1, "Rita, Dana Lee", VICTOR_LEADS),
                        "Rita",
                        "Victor"));
    }

    @TestFactory
    Stream<DynamicTest> what_was_never_recorded_is_asked_of_the_rep() {
        return Stream.of(
                rc3.unknown("the lead", call(1), Touch.LEAD, "touch 0"),
                rc3.unknown("the lead, first", call(1, RITAS_AGENDA), Touch.LEAD, "touch 0"),
                rc3.unknown("the agenda", call(1, RITA_LEADS), Touch.AGENDA_OWNER, "touch 0"));
    }

    @TestFactory
    Stream<DynamicTest> the_rep_and_each_leader_who_attends() {
        Acme shared = acme().owner(null)
                .deal("Rollout", Phase.DISCOVERY, 10, named(Deal.OWNER, "Olaf"))
                .deal("Training", Phase.DISCOVERY, 10);
        return Stream.of(
                rc3.firesUrgentlyFor(
                        "two leaders",
                        call(acme().leader("Wilma"), 1, "Rita, Victor, Wilma, Dana Lee", VICTOR_LEADS),
                        "Rita",
                        "Victor",
                        "Wilma"),
                rc3.firesUrgentlyFor(
                        "not a leader who does not attend",
                        call(1, VICTOR_LEADS).leader("Wilma"),
                        "Rita",
                        "Victor"),
                rc3.firesUrgentlyFor(
                        "each owner of an open deal, where the account has none",
                        call(shared, 1, "Victor, Dana Lee", VICTOR_LEADS),
                        "Rita",
                        "Olaf",
                        "Victor"),
                rc3.silent(
                        "where the account has no owner, any of them may run it",
                        call(
                                acme().owner(null)
                                        .deal("Rollout", Phase.DISCOVERY, 10, named(Deal.OWNER, "Olaf"))
                                        .deal("Training", Phase.DISCOVERY, 10),
                                1,
                                "Rita, Olaf, Victor, Dana Lee",
                                RITA_LEADS,
                                named(Touch.AGENDA_OWNER, "Olaf"))),
                rc3.silent("nobody owns anything", call(acme().owner(null), 1, "Victor, Dana Lee", VICTOR_LEADS)));
    }

    @Test
    void must_not_make_the_leader_the_host() {
        List<Finding> findings = rc3.findings(call(1, VICTOR_LEADS, VICTORS_AGENDA));
        assertThat(findings)
                .extracting(Finding::headline)
                .containsExactlyInAnyOrder(
                        "Victor leads the joint call with Dana Lee and owns its agenda",
                        "Victor leads the joint call with Dana Lee and owns its agenda");
        assertThat(findings)
                .extracting(Finding::question)
                .containsExactlyInAnyOrder(
                        "Will you lead it and own the agenda, with Victor to back you?",
                        "How could you back Rita there, with the lead and the agenda in their hands?");
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.headline() + finding.question() + finding.clears())
                    .doesNotContainIgnoringCase("host");
            assertThat(finding.evidence())
                    .extracting(Evidence::text)
                    .containsExactly(
                            "The joint call with Dana Lee is on", "The lead is with Victor, the agenda with Victor");
        });
        assertThat(rc3.findings(call(1, RITA_LEADS, VICTORS_AGENDA)))
                .extracting(Finding::headline)
                .contains("Victor owns the agenda of the joint call with Dana Lee");
    }

    @Test
    void a_leader_who_sells_on_the_account_hears_it_once() {
        Acme acme = acme().leader("Wilma")
                .deal("Rollout", Phase.DISCOVERY, 10, named(Deal.OWNER, "Wilma"))
                .contact("Dana Lee")
                .touch(
                        TouchKind.JOINT_CALL,
                        TouchStatus.PLANNED,
                        in(1),
                        "Rita, Wilma, Dana Lee",
                        named(Touch.LEAD, "Wilma"));
        assertThat(rc3.findings(acme))
                .extracting(finding -> finding.to().value())
                .containsExactlyInAnyOrder(acme.id("Rita"), acme.id("Wilma"));
    }
}
