package dev.sideline.play.currency;

import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Contact;
import dev.sideline.account.Mode;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.play.Acme;
import dev.sideline.play.Acme.Fill;
import dev.sideline.play.Cases;
import dev.sideline.play.Evidence;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Rc5ReplaceTheRitualTest {

    private static final Fill OUTCOME = with(Touch.OUTCOME, "She asks the board");

    private final Cases rc5 = new Cases("RC5");

    private static Acme board(@Nullable Integer level) {
        return acme().leader("Victor").contact("Dana Lee", with(Contact.LEVEL, level));
    }

    private static Acme met(Acme acme, int daysAgo, Fill... fills) {
        return acme.touch(TouchKind.MEETING, TouchStatus.HELD, ago(daysAgo), "Rita, Victor, Dana Lee", fills);
    }

    private static Acme twice(int first, int last) {
        return met(met(board(4), first), last);
    }

    @TestFactory
    Stream<DynamicTest> the_ritual() {
        return Stream.of(
                rc5.fires("90 days apart", twice(100, 10)),
                rc5.fires("75 days apart", twice(85, 10)),
                rc5.silent("74 days apart", twice(84, 10)),
                rc5.fires("105 days apart", twice(115, 10)),
                rc5.silent("106 days apart", twice(116, 10)),
                rc5.fires("the last 120 days ago", twice(210, 120)),
                rc5.silent("121 days ago", twice(211, 121)),
                rc5.silent("one alone", met(board(4), 10)),
                rc5.fires("three in a row", met(twice(190, 100), 10)),
                rc5.silent("one between them", met(twice(100, 10), 50)),
                rc5.fires("two on the last day", met(twice(100, 10), 10)),
                rc5.silent("worked as a campaign", twice(100, 10).mode(Mode.CAMPAIGN)));
    }

    @TestFactory
    Stream<DynamicTest> an_outcome_clears_it() {
        return Stream.of(
                rc5.silent("of the last", met(met(board(4), 100), 10, OUTCOME)),
                rc5.silent("of the one before", met(met(board(4), 100, OUTCOME), 10)),
                rc5.fires("blank words are none", met(met(board(4), 100), 10, with(Touch.OUTCOME, "  "))),
                rc5.fires("of one long before", met(met(met(board(4), 190, OUTCOME), 100), 10)));
    }

    @TestFactory
    Stream<DynamicTest> executive_meetings() {
        return Stream.of(
                rc5.fires("C-level", met(met(board(5), 100), 10)),
                rc5.silent("a director", met(met(board(3), 100), 10)),
                rc5.silent("a call is no meeting", met(met(board(4), 100), 10, with(Touch.KIND, TouchKind.CALL))),
                rc5.silent("planned", met(met(board(4), 100), -1, with(Touch.STATUS, TouchStatus.PLANNED))),
                rc5.silent("the client did not come", met(met(board(4), 100), 10, with(Touch.TWO_WAY, false))),
                rc5.silent(
                        "without a leader of ours",
                        board(4).touch(TouchKind.VISIT, TouchStatus.HELD, ago(100), "Rita, Dana Lee")
                                .touch(TouchKind.VISIT, TouchStatus.HELD, ago(10), "Rita, Dana Lee")),
                rc5.silent("the leader is the rep", twice(100, 10).owner("Victor")),
                rc5.fires(
                        "with different executives, the leader alone",
                        board(4).contact("Cleo", with(Contact.TITLE, "CEO"))
                                .touch(TouchKind.VISIT, TouchStatus.HELD, ago(100), "Victor, Cleo")
                                .touch(TouchKind.JOINT_CALL, TouchStatus.HELD, ago(10), "Victor, Dana Lee")));
    }

    @TestFactory
    Stream<DynamicTest> a_level_that_nothing_tells_is_asked() {
        return Stream.of(
                rc5.unknown("it would fire", met(met(board(null), 100), 10), Contact.LEVEL, "Dana Lee"),
                rc5.unknown(
                        "it would not",
                        twice(100, 10)
                                .contact("Raj")
                                .touch(TouchKind.MEETING, TouchStatus.HELD, ago(50), "Victor, Raj"),
                        Contact.LEVEL,
                        "Raj"),
                rc5.silent("not where it makes no difference", met(met(board(null), 60), 10)),
                rc5.fires(
                        "nor beside an executive",
                        board(4).contact("Raj")
                                .touch(TouchKind.MEETING, TouchStatus.HELD, ago(100), "Victor, Raj, Dana Lee")
                                .touch(TouchKind.MEETING, TouchStatus.HELD, ago(10), "Victor, Raj, Dana Lee")));
    }

    @Test
    void must_not_propose_a_quarterly_reminder() {
        Acme acme = twice(100, 10);
        assertThat(rc5.findings(acme)).singleElement().satisfies(finding -> {
            assertThat(finding.to().value()).isEqualTo(acme.id("Rita"));
            assertThat(finding.headline()).isEqualTo("The last two executive meetings have no outcome on record");
            assertThat(finding.headline() + finding.question() + finding.clears())
                    .doesNotContainIgnoringCase("quarter")
                    .doesNotContainIgnoringCase("remind");
            assertThat(finding.evidence()).extracting(Evidence::on).containsExactly(ago(10), ago(100));
            assertThat(finding.evidence().get(0).row().id()).isEqualTo(acme.id("touch 1"));
        });
    }
}
