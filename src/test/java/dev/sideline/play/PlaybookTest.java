package dev.sideline.play;

import static dev.sideline.play.Acme.RITA;
import static dev.sideline.play.Acme.TODAY;
import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.here;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Kind;
import dev.sideline.account.Mute;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Promise;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlaybookTest {

    private final Cases ch2 = new Cases("CH2");
    private final Cases ch6 = new Cases("CH6");
    private final Cases da3 = new Cases("DA3");

    private static Acme untested() {
        return acme().deal("Rollout", Phase.DISCOVERY, 1).nominee("Dana Lee", ago(9));
    }

    private static Acme gone() {
        return acme().deal("Rollout", Phase.DISCOVERY, 1)
                .contact("Dana Lee", with(Contact.LEFT_ON, ago(1)))
                .nominee("Dana Lee", ago(9));
    }

    private static @Nullable LocalDate nextChange(Acme acme, String play) {
        List<Answer> answers =
                acme.judge().stream().filter(answer -> speaks(answer, play)).toList();
        assertThat(answers).hasSize(1);
        return answers.get(0).nextChange();
    }

    private static boolean speaks(Answer answer, String play) {
        return answer instanceof Answer.Fires fires
                ? fires.finding().play().equals(play)
                : answer instanceof Answer.Unknown unknown
                        && unknown.question().play().equals(play);
    }

    @TestFactory
    Stream<DynamicTest> a_reason_silences() {
        return Stream.of(
                ch2.silent("the play, for ever", untested().mute("CH2", null, here())),
                ch2.silent("the play, its name in small letters", untested().mute("ch2", null, here())),
                ch2.silent("the family", untested().mute("CH", null, here())),
                ch2.fires("not another play", untested().mute("CH1", null, here())),
                ch2.fires("not another family", untested().mute("DA", null, here())),
                ch2.silent("until today, that day included", untested().mute("CH", in(0), here())),
                ch2.fires("not until yesterday", untested().mute("CH", ago(1), here())),
                ch2.fires("not on another account", untested().mute("CH", null, with(Mute.ACCOUNT, 999L))),
                ch2.silent(
                        "for the person who is asked, everywhere",
                        untested().mute("CH", null, named(Mute.PERSON, RITA))),
                ch2.silent("for that person here", untested().mute("CH", null, here(), named(Mute.PERSON, RITA))),
                ch2.fires("not for somebody else", untested().mute("CH", null, here(), named(Mute.PERSON, "Olaf"))));
    }

    @TestFactory
    Stream<DynamicTest> the_urgent_lane_is_silenced_only_by_name() {
        Acme overdue = acme().promise("a plan", ago(1));
        return Stream.of(
                ch6.firesUrgently("CH6 speaks through a mute of its family", gone().mute("CH", null, here())),
                ch6.silent("CH6 by name", gone().mute("CH6", null, here())),
                da3.firesUrgently(
                        "an overdue promise speaks through a mute of its family", overdue.mute("DA", null, here())),
                da3.silent(
                        "one due soon does not", acme().promise("a plan", in(1)).mute("DA", null, here())),
                da3.silent("DA3 by name", acme().promise("a plan", ago(1)).mute("DA3", null, here())));
    }

    @Test
    void a_mute_that_ends_is_a_change_of_mind() {
        List<Answer> answers = new Playbook(
                        List.of(Playbook.standard().play("CH2").orElseThrow()))
                .judge(
                        untested()
                                .mute("CH", in(3), here())
                                .mute("CH2", in(9), here())
                                .snapshot(),
                        untested().company(),
                        rep -> TODAY);
        assertThat(answers).singleElement().isInstanceOf(Answer.Silent.class);
        assertThat(answers.get(0).nextChange()).isEqualTo(in(10));
    }

    @TestFactory
    Stream<DynamicTest> a_play_can_be_switched_off_or_paused() {
        return Stream.of(
                ch2.silent("off", untested().setting("play.CH2", "off")),
                ch2.silent("paused", untested().setting("play.CH2", "Paused")),
                ch2.fires("on", untested().setting("play.CH2", "on")));
    }

    @Test
    void everybody_is_judged_on_their_own_day_and_in_their_own_zone() {
        Acme acme = acme().person("Kei", with(Person.TIME_ZONE, ZoneId.of("Asia/Tokyo")))
                .deal("Rollout", Phase.WON, 1, with(Deal.CLOSED_ON, ago(40)))
                .deal("Training", Phase.WON, 1, with(Deal.CLOSED_ON, ago(40)), named(Deal.OWNER, "Kei"))
                .delivery("Rollout")
                .delivery("Training")
                .contact("Dana Lee")
                // 4 November in UTC, 5 November in Tokyo
                .touch(
                        TouchKind.CALL,
                        TouchStatus.HELD,
                        TODAY,
                        "Kei, Rita, Dana Lee",
                        with(Touch.AT, TODAY.atTime(LocalTime.of(20, 0)).toInstant(ZoneOffset.UTC)));
        assertThat(acme.judge())
                .filteredOn(answer -> speaks(answer, "DA1"))
                .extracting(Answer::subject)
                .containsExactly(new Subject(Kind.DEAL, acme.id("Training")));
        assertThat(Playbook.standard()
                        .judge(
                                acme.snapshot(),
                                acme.company(),
                                rep -> rep.name().equals("Kei") ? in(1) : TODAY))
                .noneMatch(answer -> speaks(answer, "DA1"));
    }

    @Test
    void a_play_says_when_it_could_next_change_its_mind() {
        assertThat(nextChange(acme().promise("a plan", in(2)), "DA3")).isEqualTo(in(3));
        assertThat(nextChange(acme().promise("a plan", ago(2)), "DA3")).isNull();
        assertThat(nextChange(acme().promise("a plan", ago(2), with(Promise.CLIENT_CONFIRMED_ON, in(5))), "DA3"))
                .isEqualTo(in(5));
        assertThat(nextChange(untested(), "CH2")).isNull();
    }

    @Test
    void a_third_meeting_is_among_the_first_two_once_an_earlier_one_has_passed_unheld() {
        Acme acme = acme().major().deal("Rollout", Phase.DISCOVERY, 1).contact("Dana Lee");
        for (int day : new int[] {1, 2, 5}) {
            acme.touch(TouchKind.MEETING, TouchStatus.PLANNED, in(day), "Sam, Dana Lee", named(Touch.DEAL, "Rollout"));
        }
        assertThat(acme.judge())
                .filteredOn(answer -> answer.subject().equals(new Subject(Kind.TOUCH, acme.id("touch 2"))))
                .singleElement()
                .satisfies(third -> {
                    assertThat(third).isInstanceOf(Answer.Silent.class);
                    assertThat(third.nextChange()).isEqualTo(in(2));
                });
    }

    @Test
    void where_there_is_nothing_to_look_at_yet_it_says_when_there_may_be() {
        Acme acme = acme().deal("Rollout", Phase.DISCOVERY, 90_000, with(Deal.OPENED_ON, in(6)));
        assertThat(acme.judge())
                .hasSameSizeAs(Playbook.standard().plays())
                .noneMatch(Answer.Fires.class::isInstance)
                .allMatch(answer -> in(6).equals(answer.nextChange()));
    }

    @Test
    void an_amount_that_is_not_known_adds_nothing_and_is_said_to_be_missing() {
        Acme acme = acme().deal("Rollout", Phase.DISCOVERY, 1_000)
                .deal("Training", Phase.DISCOVERY, 1, with(Deal.AMOUNT, null))
                .deal("Support", Phase.DISCOVERY, 700, with(Deal.CURRENCY, "GBP"))
                .deal("Pilot", Phase.DISCOVERY, 100, with(Deal.CURRENCY, "EUR"))
                .setting("rate.EUR", "1.5")
                .nominee("Dana Lee", ago(9));
        assertThat(ch2.findings(acme)).singleElement().satisfies(finding -> {
            assertThat(finding.atStake()).isNotNull();
            assertThat(finding.atStake().amount()).isEqualByComparingTo("1150");
            assertThat(finding.atStake().currency()).isEqualTo("USD");
            assertThat(finding.evidence())
                    .extracting(Evidence::text)
                    .contains("Training: amount never recorded", "Support: no exchange rate for GBP");
        });
    }
}
