package dev.sideline.play.currency;

import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.named;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Rc2TakeItOverTest {

    private static final Fill RITA_LEADS = named(Touch.LEAD, "Rita");

    private final Cases rc2 = new Cases("RC2");

    private static Acme held(@Nullable Integer level, Fill... fills) {
        Acme acme = acme().leader("Victor");
        acme.contact("Dana Lee", with(Contact.LEVEL, level), named(Contact.HELD_BY, "Victor"));
        return fills.length == 0 ? acme : acme.contact("Cleo", fills);
    }

    private static Acme met(int daysAgo, String who, Fill... fills) {
        return held(4).touch(TouchKind.MEETING, TouchStatus.HELD, ago(daysAgo), who, fills);
    }

    @TestFactory
    Stream<DynamicTest> take_it_over() {
        return Stream.of(
                rc2.fires("a vice-president, never met", held(4), "Dana Lee"),
                rc2.fires("C-level, never met", held(5), "Dana Lee"),
                rc2.silent("a director is no executive", held(3)),
                rc2.fires("the rep led a meeting 90 days ago", met(90, "Rita, Victor, Dana Lee", RITA_LEADS)),
                rc2.silent("89 days ago", met(89, "Rita, Victor, Dana Lee", RITA_LEADS)),
                rc2.fires(
                        "an old one, and a newer one that Victor led",
                        met(100, "Rita, Dana Lee", RITA_LEADS)
                                .touch(
                                        TouchKind.MEETING,
                                        TouchStatus.HELD,
                                        ago(5),
                                        "Rita, Victor, Dana Lee",
                                        named(Touch.LEAD, "Victor"))),
                rc2.silent("worked as a campaign", held(4).mode(Mode.CAMPAIGN)),
                rc2.silent(
                        "they have left",
                        acme().leader("Victor")
                                .contact(
                                        "Dana Lee",
                                        with(Contact.LEVEL, 4),
                                        with(Contact.LEFT_ON, ago(2)),
                                        named(Contact.HELD_BY, "Victor"))),
                rc2.silent("nobody holds it", acme().contact("Dana Lee", with(Contact.LEVEL, 4))),
                rc2.silent(
                        "a colleague who leads nobody holds it",
                        acme().person("Olaf")
                                .contact("Dana Lee", with(Contact.LEVEL, 4), named(Contact.HELD_BY, "Olaf"))),
                rc2.silent("a leader holds it who owns the account", held(4).owner("Victor")));
    }

    @TestFactory
    Stream<DynamicTest> only_a_meeting_that_the_rep_led_clears_it() {
        return Stream.of(
                rc2.silent("with the leader beside", met(3, "Rita, Victor, Dana Lee", RITA_LEADS)),
                rc2.silent("alone, whoever led", met(3, "Rita, Dana Lee")),
                rc2.fires("the leader led", met(3, "Rita, Victor, Dana Lee", named(Touch.LEAD, "Victor"))),
                rc2.fires("the leader alone", met(3, "Victor, Dana Lee")),
                rc2.fires("a call", met(3, "Rita, Dana Lee", RITA_LEADS, with(Touch.KIND, TouchKind.CALL))),
                rc2.fires("they did not take part", met(3, "Rita, Dana Lee", RITA_LEADS, with(Touch.TWO_WAY, false))),
                rc2.fires("planned", met(-3, "Rita, Dana Lee", RITA_LEADS, with(Touch.STATUS, TouchStatus.PLANNED))),
                rc2.fires(
                        "with somebody else",
                        held(4).contact("Raj")
                                .touch(TouchKind.MEETING, TouchStatus.HELD, ago(3), "Rita, Raj", RITA_LEADS)));
    }

    @TestFactory
    Stream<DynamicTest> what_nobody_recorded_is_asked() {
        return Stream.of(
                rc2.unknown("the level", held(null), Contact.LEVEL, "Dana Lee"),
                rc2.silent(
                        "not where it makes no difference",
                        held(null).touch(TouchKind.MEETING, TouchStatus.HELD, ago(3), "Rita, Dana Lee", RITA_LEADS)),
                rc2.unknown("who led", met(3, "Rita, Victor, Dana Lee"), Touch.LEAD, "touch 0"),
                rc2.fires("not of a meeting too old to matter", met(90, "Rita, Victor, Dana Lee")),
                rc2.fires(
                        "a title tells the level",
                        acme().leader("Victor")
                                .contact("Dana Lee", with(Contact.TITLE, "CFO"), named(Contact.HELD_BY, "Victor"))));
    }

    @Test
    void must_not_show_the_executive_as_covered() {
        assertThat(rc2.findings(held(5))).singleElement().satisfies(finding -> {
            assertThat(finding.headline())
                    .isEqualTo(
                            "Victor holds the relationship with Dana Lee, and no meeting led by the rep is on record");
            assertThat(finding.headline() + finding.question() + finding.clears() + finding.evidence())
                    .doesNotContainIgnoringCase("covered");
            assertThat(finding.evidence().get(0).text())
                    .isEqualTo("Victor holds the relationship with Dana Lee, at C-level");
        });
        assertThat(rc2.findings(met(90, "Rita, Dana Lee")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence().get(1).on()).isEqualTo(ago(90)));
    }

    @TestFactory
    Stream<DynamicTest> each_executive_and_each_rep() {
        return Stream.of(
                rc2.fires(
                        "two executives",
                        held(4, with(Contact.LEVEL, 5), named(Contact.HELD_BY, "Victor")),
                        "Dana Lee",
                        "Cleo"),
                rc2.firesFor("the account's owner", held(4), "Rita"),
                rc2.silent("nobody owns anything", held(4).owner(null)));
    }
}
