package dev.sideline.play.senior;

import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

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
import dev.sideline.play.Playbook;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Se4WriteDownWhatYouAgreedTest {

    private static final Fill EXPECTATIONS = with(Deal.EXPECTATIONS_ON, ago(1));
    private static final Fill PROCESS = with(Deal.PROCESS_ON, ago(1));
    private static final Fill GO = with(Deal.FIT, Fit.GO);

    private final Cases se4 = new Cases("SE4");

    private static Acme met(int daysAgo, Fill... fills) {
        return meet(acme().contact("Dana Lee").deal("Rollout", Phase.DISCOVERY, 10, fills), daysAgo);
    }

    private static Acme meet(Acme acme, int daysAgo) {
        return acme.touch(
                TouchKind.MEETING, TouchStatus.HELD, ago(daysAgo), "Rita, Dana Lee", named(Touch.DEAL, "Rollout"));
    }

    @TestFactory
    Stream<DynamicTest> two_working_days_after_the_first_meeting() {
        return Stream.of(
                se4.fires("two working days ago", met(2), "Rollout"),
                se4.silent("one working day ago", met(1)),
                se4.silent("today", met(0)),
                se4.fires("on a Friday, and now it is Wednesday", met(5)),
                se4.silent("a holiday in between", met(2).holiday(ago(1), null)),
                se4.fires("the first counts, not the last", meet(met(9), 0)),
                se4.fires("on a major account as well", met(2).major()),
                se4.fires("late in a deal as well", met(2, with(Deal.STAGE, Phase.NEGOTIATION))),
                se4.silent("a closed deal", met(2, with(Deal.STAGE, Phase.WON))),
                se4.fires("one working day where the workspace says so", met(1).setting("SE4.work-days", "1")));
    }

    @TestFactory
    Stream<DynamicTest> what_is_no_first_meeting() {
        Acme rollout = acme().contact("Dana Lee").deal("Rollout", Phase.DISCOVERY, 10);
        return Stream.of(
                se4.silent("none at all", rollout),
                se4.silent(
                        "a call",
                        acme().contact("Dana Lee")
                                .deal("Rollout", Phase.DISCOVERY, 10)
                                .touch(
                                        TouchKind.CALL,
                                        TouchStatus.HELD,
                                        ago(5),
                                        "Rita, Dana Lee",
                                        named(Touch.DEAL, "Rollout"))),
                se4.silent(
                        "one that was planned and never held",
                        acme().contact("Dana Lee")
                                .deal("Rollout", Phase.DISCOVERY, 10)
                                .touch(
                                        TouchKind.MEETING,
                                        TouchStatus.PLANNED,
                                        ago(5),
                                        "Rita, Dana Lee",
                                        named(Touch.DEAL, "Rollout"))),
                se4.silent(
                        "one of which nobody knows the day",
                        acme().contact("Dana Lee")
                                .deal("Rollout", Phase.DISCOVERY, 10)
                                .touch(
                                        TouchKind.MEETING,
                                        TouchStatus.HELD,
                                        ago(5),
                                        "Rita, Dana Lee",
                                        named(Touch.DEAL, "Rollout"),
                                        with(Touch.AT, null))));
    }

    @TestFactory
    Stream<DynamicTest> each_of_the_three_is_needed() {
        return Stream.of(
                se4.silent("all three", met(2, EXPECTATIONS, PROCESS, GO)),
                se4.fires("no expectations", met(2, PROCESS, GO)),
                se4.fires("no process", met(2, EXPECTATIONS, GO)),
                se4.fires("neither go nor no-go", met(2, EXPECTATIONS, PROCESS)),
                se4.fires("expectations of tomorrow", met(2, with(Deal.EXPECTATIONS_ON, in(1)), PROCESS, GO)),
                se4.fires("a judgement of tomorrow", met(2, EXPECTATIONS, PROCESS, GO, with(Deal.FIT_ON, in(1)))));
    }

    @TestFactory
    Stream<DynamicTest> must_not_punish_walking_away() {
        return Stream.of(
                se4.silent("a no-go settles it all", met(2, with(Deal.FIT, Fit.NO_GO))),
                se4.silent("also long after", met(90, with(Deal.FIT, Fit.NO_GO), with(Deal.FIT_ON, ago(80)))));
    }

    @TestFactory
    Stream<DynamicTest> who_is_asked() {
        return Stream.of(
                se4.firesFor("the owner of the deal", met(2, named(Deal.OWNER, "Olaf")), "Olaf"),
                se4.silent("nobody for a deal that nobody owns", met(2, with(Deal.OWNER, null))));
    }

    @Test
    void it_names_what_is_missing_and_calls_a_no_go_a_success() {
        assertThat(se4.findings(met(2, EXPECTATIONS))).singleElement().satisfies(finding -> {
            assertThat(finding.headline())
                    .isEqualTo(
                            "After the first meeting on Rollout, the process and the go or no-go are not on record yet");
            assertThat(finding.question())
                    .isEqualTo("What did you agree with the client, and does it fit: go or no-go?");
            assertThat(finding.clears())
                    .isEqualTo(
                            "Record the process and the go or no-go; a no-go settles it too, and counts as a success.");
            assertThat(finding.evidence())
                    .extracting(Evidence::text, Evidence::on)
                    .containsExactly(
                            tuple("The first meeting on Rollout was on", ago(2)),
                            tuple("The expectations were agreed on", ago(1)));
        });
        assertThat(se4.findings(met(2, EXPECTATIONS, PROCESS)).get(0).question())
                .isEqualTo("Does it fit: go or no-go?");
        assertThat(se4.findings(met(2, PROCESS, GO)).get(0).question())
                .isEqualTo("What did you agree with the client?");
        assertThat(Playbook.standard().play("SE4").orElseThrow().rule().clears())
                .contains("success");
    }
}
