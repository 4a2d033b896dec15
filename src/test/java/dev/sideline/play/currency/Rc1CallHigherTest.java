package dev.sideline.play.currency;

import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Mode;
import dev.sideline.account.Phase;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.play.Acme;
import dev.sideline.play.Acme.Fill;
import dev.sideline.play.Answer;
import dev.sideline.play.Cases;
import dev.sideline.play.Evidence;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Rc1CallHigherTest {

    private final Cases rc1 = new Cases("RC1");

    private static Acme met(Acme acme, String name, @Nullable Integer level, int daysAgo, Fill... fills) {
        return acme.contact(name, with(Contact.LEVEL, level))
                .touch(TouchKind.MEETING, TouchStatus.HELD, ago(daysAgo), "Rita, " + name, fills);
    }

    private static Acme director(int daysAgo) {
        return met(acme(), "Dana Lee", 3, daysAgo);
    }

    @TestFactory
    Stream<DynamicTest> call_higher() {
        return Stream.of(
                rc1.fires("a director, met 60 days ago", director(60)),
                rc1.silent("59 days ago", director(59)),
                rc1.fires("met again yesterday is no change", met(director(90), "Dana Lee", 3, 1)),
                rc1.fires("another director yesterday is none either", met(director(90), "Raj", 3, 1)),
                rc1.silent("the level rose 59 days ago", met(met(acme(), "Raj", 2, 200), "Dana Lee", 3, 59)),
                rc1.fires("somebody lower since", met(director(90), "Raj", 1, 3)),
                rc1.fires("without any deal, for the account's owner", director(90)),
                rc1.silent("worked as a campaign", director(90).mode(Mode.CAMPAIGN)),
                rc1.fires(
                        "a major account, where the workspace works by campaign",
                        director(90).setting("default-mode", "campaign").major()));
    }

    @TestFactory
    Stream<DynamicTest> a_two_way_meeting_at_the_target_clears_it() {
        return Stream.of(
                rc1.silent("a vice-president yesterday", met(director(90), "Vera", 4, 1)),
                rc1.silent("somebody at C-level long ago", met(director(90), "Cleo", 5, 500)),
                rc1.silent(
                        "a visit of a vice-president who has left since",
                        director(90)
                                .contact("Vera", with(Contact.LEVEL, 4), with(Contact.LEFT_ON, ago(5)))
                                .touch(TouchKind.VISIT, TouchStatus.HELD, ago(30), "Rita, Vera")),
                rc1.silent(
                        "a joint call that somebody else led",
                        met(
                                director(90),
                                "Vera",
                                4,
                                1,
                                with(Touch.KIND, TouchKind.JOINT_CALL),
                                named(Touch.LEAD, "Victor"))),
                rc1.silent("at a time that nobody recorded", met(director(90), "Vera", 4, 1, with(Touch.AT, null))),
                rc1.silent("a call of both sides", met(director(90), "Vera", 4, 1, with(Touch.KIND, TouchKind.CALL))),
                rc1.fires(
                        "a call that nobody took part in",
                        met(director(90), "Vera", 4, 1, with(Touch.KIND, TouchKind.CALL), with(Touch.TWO_WAY, false))),
                rc1.fires("mail is no meeting", met(director(90), "Vera", 4, 1, with(Touch.KIND, TouchKind.EMAIL))),
                rc1.fires("the client did not take part", met(director(90), "Vera", 4, 1, with(Touch.TWO_WAY, false))),
                rc1.fires("only planned", met(director(90), "Vera", 4, 1, with(Touch.STATUS, TouchStatus.PLANNED))),
                rc1.fires("tomorrow", met(director(90), "Vera", 4, -1)),
                rc1.fires(
                        "somebody else met them",
                        director(90)
                                .contact("Vera", with(Contact.LEVEL, 4))
                                .touch(TouchKind.MEETING, TouchStatus.HELD, ago(1), "Olaf, Vera")));
    }

    @TestFactory
    Stream<DynamicTest> the_account_says_which_level_to_reach() {
        return Stream.of(
                rc1.silent("director", director(90).targetLevel(3)),
                rc1.fires("C-level", met(director(90), "Vera", 4, 90).targetLevel(5)),
                rc1.silent(
                        "the setting, where the account says none", director(90).setting("RC1.level", "3")),
                rc1.fires(
                        "the account, before the setting",
                        director(90).setting("RC1.level", "3").targetLevel(4)));
    }

    @TestFactory
    Stream<DynamicTest> a_level_that_nothing_tells_is_asked() {
        return Stream.of(
                rc1.unknown("met long ago", met(acme(), "Dana Lee", null, 90), Contact.LEVEL, "Dana Lee"),
                rc1.unknown("beside a director", met(director(90), "Vera", null, 1), Contact.LEVEL, "Vera"),
                rc1.unknown(
                        "a title that tells nothing",
                        acme().contact("Vera", with(Contact.TITLE, "Assistant to the CEO"))
                                .touch(TouchKind.MEETING, TouchStatus.HELD, ago(90), "Rita, Vera"),
                        Contact.LEVEL,
                        "Vera"),
                rc1.silent(
                        "a title that tells the level",
                        acme().contact("Vera", with(Contact.TITLE, "VP Operations"))
                                .touch(TouchKind.MEETING, TouchStatus.HELD, ago(90), "Rita, Vera")),
                rc1.silent("not where it makes no difference yet", met(acme(), "Dana Lee", null, 59)),
                rc1.silent("nor beside a vice-president", met(met(acme(), "Vera", 4, 90), "Dana Lee", null, 90)));
    }

    @Test
    void where_nobody_was_ever_met_that_is_asked() {
        Acme acme = acme().contact("Vera", with(Contact.LEVEL, 4))
                .touch(TouchKind.EMAIL, TouchStatus.HELD, ago(90), "Rita, Vera");
        assertThat(acme.judge())
                .filteredOn(answer -> answer instanceof Answer.Unknown unknown
                        && unknown.question().play().equals("RC1"))
                .singleElement()
                .satisfies(answer -> {
                    var question = ((Answer.Unknown) answer).question();
                    assertThat(question.asksForTouch()).isTrue();
                    assertThat(question.row()).isEqualTo(acme.snapshot().id().value());
                    assertThat(question.text()).isEqualTo("Whom have you met there so far, or spoken with?");
                });
        assertThat(rc1.findings(acme)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> who_is_asked() {
        Acme shared = acme().owner(null)
                .deal("Rollout", Phase.DISCOVERY, 10, named(Deal.OWNER, "Olaf"))
                .deal("Training", Phase.DISCOVERY, 10)
                .contact("Dana Lee", with(Contact.LEVEL, 3))
                .touch(TouchKind.MEETING, TouchStatus.HELD, ago(90), "Rita, Olaf, Dana Lee");
        return Stream.of(
                rc1.firesFor("each owner of an open deal, where the account has none", shared, "Rita", "Olaf"),
                rc1.firesFor(
                        "the account's owner alone",
                        director(90).deal("Rollout", Phase.DISCOVERY, 10, named(Deal.OWNER, "Olaf")),
                        "Rita"));
    }

    @Test
    void must_not_suggest_that_an_executive_of_ours_meets_theirs() {
        assertThat(rc1.findings(director(90).leader("Victor"))).singleElement().satisfies(finding -> {
            assertThat(finding.headline()).isEqualTo("Nobody above director level met so far");
            assertThat(finding.question()).isEqualTo("Whom at vice-president level could you meet yourself?");
            assertThat(finding.clears())
                    .isEqualTo("Meet somebody at vice-president level or above yourself, and log it.");
            assertThat(finding.question() + finding.clears() + finding.askInstead())
                    .doesNotContainIgnoringCase("Victor")
                    .doesNotContainIgnoringCase("your manager");
            assertThat(finding.evidence())
                    .extracting(Evidence::text)
                    .containsExactly(
                            "You first met Dana Lee, a director, on",
                            "The goal here is to meet somebody at vice-president level");
        });
    }
}
