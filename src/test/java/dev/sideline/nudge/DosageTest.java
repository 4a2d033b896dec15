package dev.sideline.nudge;

import static dev.sideline.nudge.Samples.HOLIDAY;
import static dev.sideline.nudge.Samples.HOURS;
import static dev.sideline.nudge.Samples.MONDAY;
import static dev.sideline.nudge.Samples.at;
import static dev.sideline.nudge.Samples.finding;
import static dev.sideline.nudge.Samples.optedIn;
import static dev.sideline.nudge.Samples.question;
import static dev.sideline.nudge.Samples.told;
import static dev.sideline.nudge.Samples.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Account;
import dev.sideline.nudge.Decision.Held;
import dev.sideline.nudge.Decision.Reason;
import dev.sideline.nudge.Nudge.Answer;
import dev.sideline.nudge.Nudge.State;
import dev.sideline.play.Question;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DosageTest {

    private static final Instant MORNING = at(MONDAY, 9);
    private static final Nudge ONE = waiting(1, finding("CH1", 1, 1));

    @Test
    void something_that_stands_is_told_at_the_persons_hour() {
        Decision decision = dosage(optedIn()).daily(List.of(ONE), List.of(), MORNING);
        assertThat(decision.send()).extracting(Decision.Pick::nudge).containsExactly(ONE);
        assertThat(decision.held()).isEmpty();
    }

    static Stream<Arguments> a_whole_message_is_held_back_when() {
        Preferences in = optedIn();
        return Stream.of(
                Arguments.of("they never opted in", Preferences.of(Samples.REP), MORNING, Reason.NOT_OPTED_IN),
                Arguments.of("they paused until today", in.paused(MONDAY, MONDAY), MORNING, Reason.PAUSED),
                Arguments.of("they paused for good", in.paused(MONDAY, null), MORNING, Reason.PAUSED),
                Arguments.of("it is Saturday", in, at(MONDAY.minusDays(2), 9), Reason.NO_WORKING_DAY),
                Arguments.of("it is a holiday", in, at(HOLIDAY, 9), Reason.NO_WORKING_DAY),
                Arguments.of("their hour is to come", in.at(LocalTime.of(9, 30)), MORNING, Reason.HOUR_TO_COME),
                Arguments.of("the day is over", in, at(MONDAY, 19), Reason.TOO_LATE_TODAY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_whole_message_is_held_back_when(String when, Preferences preferences, Instant now, Reason reason) {
        Decision decision = dosage(preferences).daily(List.of(ONE), List.of(), now);
        assertThat(decision.send()).isEmpty();
        assertThat(decision.held()).containsExactly(new Held(ONE, reason, null));
    }

    @Test
    void a_pause_that_ran_out_holds_nothing_back() {
        Preferences paused = optedIn().paused(MONDAY.minusDays(9), MONDAY.minusDays(1));
        assertThat(dosage(paused).daily(List.of(ONE), List.of(), MORNING).send())
                .hasSize(1);
    }

    @Test
    void there_is_one_message_a_day_even_when_the_first_was_taken_back() {
        Told withdrawn = new Told(new Episode.Id(9), "DA1", new Account.Id(9), Lane.DAILY, MONDAY, true);
        assertThat(dosage(optedIn(), withdrawn)
                        .daily(List.of(ONE), List.of(), MORNING)
                        .held())
                .extracting(Held::reason)
                .containsExactly(Reason.TODAY_WAS_SENT);
    }

    @Test
    void a_message_takes_three_and_the_most_is_at_stake_first() {
        List<Nudge> open = LongStream.rangeClosed(1, 5)
                .mapToObj(id -> waiting(id, finding("CH1", id, id, (int) id * 1000, false, null)))
                .toList();
        Decision decision = dosage(optedIn()).daily(open, List.of(), MORNING);
        assertThat(decision.send())
                .extracting(pick -> pick.nudge().id().value())
                .containsExactly(5L, 4L, 3L);
        assertThat(decision.held()).extracting(Held::reason).containsOnly(Reason.MESSAGE_IS_FULL);
    }

    @Test
    void urgency_comes_before_the_amount_and_rarity_after_it() {
        Nudge urgent = waiting(1, finding("CH6", 1, 1, 10, true, null));
        Nudge big = waiting(2, finding("CH1", 2, 2, 9000, false, null));
        Nudge rare = waiting(3, finding("CH2", 3, 3, 500, false, null));
        Nudge often = waiting(4, finding("CH1", 4, 4, 500, false, null));
        Nudge unknown = waiting(5, finding("CH0", 5, 5));
        Dosage dosage = dosage(optedIn(), told(99, "CH1", 99, MONDAY.minusDays(100)));
        assertThat(dosage.ranked(List.of(unknown, often, rare, big, urgent)))
                .containsExactly(urgent, big, rare, often, unknown);
    }

    @Test
    void a_message_has_one_play_for_each_account() {
        Nudge other = waiting(2, finding("CH2", 1, 2));
        Decision decision = dosage(optedIn()).daily(List.of(other, ONE), List.of(), MORNING);
        assertThat(decision.send()).extracting(Decision.Pick::nudge).containsExactly(ONE);
        assertThat(decision.held()).containsExactly(new Held(other, Reason.ACCOUNT_HAS_ANOTHER, null));
    }

    @Test
    void seven_days_take_eight_plays() {
        Told[] seven = IntStream.rangeClosed(1, 7)
                .mapToObj(day -> told(100 + day, "DA1", 100 + day, MONDAY.minusDays(day > 6 ? 6 : day)))
                .toArray(Told[]::new);
        List<Nudge> open = List.of(ONE, waiting(2, finding("CH1", 2, 2)));
        Decision decision = dosage(optedIn(), seven).daily(open, List.of(), MORNING);
        assertThat(decision.send()).hasSize(1);
        assertThat(decision.held()).extracting(Held::reason).containsExactly(Reason.WEEK_IS_FULL);
    }

    @Test
    void the_same_play_on_the_same_account_comes_every_seven_days_at_most() {
        Told sixDaysAgo = told(50, "CH1", 1, MONDAY.minusDays(6));
        assertThat(dosage(optedIn(), sixDaysAgo)
                        .daily(List.of(ONE), List.of(), MORNING)
                        .held())
                .containsExactly(new Held(ONE, Reason.TOLD_LATELY, MONDAY.plusDays(1)));
        Told weekAgo = told(50, "CH1", 1, MONDAY.minusDays(7));
        assertThat(dosage(optedIn(), weekAgo)
                        .daily(List.of(ONE), List.of(), MORNING)
                        .send())
                .hasSize(1);
    }

    @Test
    void what_was_taken_back_was_not_told() {
        Told withdrawn = new Told(new Episode.Id(1), "CH1", new Account.Id(1), Lane.DAILY, MONDAY.minusDays(3), true);
        assertThat(dosage(optedIn(), withdrawn)
                        .daily(List.of(ONE), List.of(), MORNING)
                        .send())
                .hasSize(1);
    }

    @Test
    void after_two_repeats_it_goes_silent() {
        Told[] thrice = {
            told(1, "CH1", 1, MONDAY.minusDays(30)),
            told(1, "CH1", 1, MONDAY.minusDays(20)),
            told(1, "CH1", 1, MONDAY.minusDays(10))
        };
        assertThat(dosage(optedIn(), thrice)
                        .daily(List.of(ONE), List.of(), MORNING)
                        .held())
                .containsExactly(new Held(ONE, Reason.TOLD_OFTEN_ENOUGH, null));
    }

    @Test
    void snoozed_stays_quiet_until_its_day_and_then_comes_back() {
        Nudge snoozed = ONE.answered(State.SNOOZED, new Answer(MORNING, MONDAY.plusDays(2), null));
        Told told = told(1, "CH1", 1, MONDAY);
        assertThat(dosage(optedIn(), told)
                        .daily(List.of(snoozed), List.of(), at(MONDAY.plusDays(1), 9))
                        .held())
                .containsExactly(new Held(snoozed, Reason.SNOOZED, MONDAY.plusDays(2)));
        assertThat(dosage(optedIn(), told)
                        .daily(List.of(snoozed), List.of(), at(MONDAY.plusDays(2), 9))
                        .send())
                .hasSize(1);
    }

    @Test
    void contested_and_not_useful_stay_quiet() {
        Nudge contested = ONE.answered(State.CONTESTED, new Answer(MORNING, null, null));
        Nudge useless = waiting(2, finding("CH1", 2, 2)).answered(State.NOT_USEFUL, new Answer(MORNING, null, null));
        Decision decision =
                dosage(optedIn()).daily(List.of(contested, useless), List.of(), at(MONDAY.plusDays(100), 9));
        assertThat(decision.held()).extracting(Held::reason).containsExactly(Reason.CONTESTED, Reason.NOT_USEFUL);
    }

    @Test
    void a_paused_play_waits() {
        Dosage dosage = new Dosage(optedIn(), HOURS, Set.of("CH1"), List.of(), List.of());
        assertThat(dosage.daily(List.of(ONE), List.of(), MORNING).held())
                .extracting(Held::reason)
                .containsExactly(Reason.PLAY_PAUSED);
    }

    @Test
    void what_was_not_done_comes_as_a_question_in_the_first_fourteen_days() {
        Nudge undone = waiting(1, finding("DA1", 1, 1, null, false, "When did you last see them?"));
        Preferences fresh = Preferences.of(Samples.REP).optedIn(at(MONDAY.minusDays(13), 12));
        assertThat(dosage(fresh).daily(List.of(undone), List.of(), MORNING).send())
                .containsExactly(new Decision.Pick(undone, true));
        assertThat(dosage(fresh)
                        .daily(List.of(undone), List.of(), at(MONDAY.plusDays(1), 9))
                        .send())
                .containsExactly(new Decision.Pick(undone, false));
        assertThat(dosage(fresh).daily(List.of(ONE), List.of(), MORNING).send())
                .containsExactly(new Decision.Pick(ONE, false));
    }

    @Test
    void the_urgent_lane_takes_one_a_day_in_working_hours() {
        Nudge urgent = waiting(1, finding("CH6", 1, 1, 10, true, null));
        Nudge second = waiting(2, finding("CH6", 2, 2, 5, true, null));
        Nudge calm = waiting(3, finding("CH1", 3, 3));
        Decision decision = dosage(optedIn()).urgent(List.of(calm, second, urgent), at(MONDAY, 17));
        assertThat(decision.send()).extracting(Decision.Pick::nudge).containsExactly(urgent);
        assertThat(decision.held()).extracting(Held::reason).containsExactly(Reason.MESSAGE_IS_FULL, Reason.NOT_URGENT);

        Told today = new Told(new Episode.Id(1), "CH6", new Account.Id(1), Lane.URGENT, MONDAY, false);
        assertThat(dosage(optedIn(), today)
                        .urgent(List.of(second), at(MONDAY, 17))
                        .send())
                .isEmpty();
        assertThat(dosage(optedIn()).urgent(List.of(urgent), at(MONDAY, 18)).send())
                .isEmpty();
        assertThat(dosage(optedIn()).urgent(List.of(urgent), at(MONDAY, 8)).send())
                .isEmpty();
        assertThat(dosage(optedIn()).urgent(List.of(urgent), at(HOLIDAY, 10)).send())
                .isEmpty();
    }

    @Test
    void a_full_week_does_not_hold_an_urgent_fact_back() {
        Told[] eight = IntStream.range(0, 8)
                .mapToObj(one -> told(100 + one, "DA1", 100 + one, MONDAY.minusDays(1 + one / 3)))
                .toArray(Told[]::new);
        Nudge urgent = waiting(1, finding("CH6", 1, 1, 10, true, null));
        assertThat(dosage(optedIn(), eight).urgent(List.of(urgent), MORNING).send())
                .hasSize(1);
    }

    @Test
    void one_question_goes_with_a_message_and_none_goes_alone() {
        List<Question> questions = List.of(question("SE1", 2, 2), question("CH1", 1, 1));
        Dosage dosage = dosage(optedIn());
        assertThat(dosage.daily(List.of(ONE), questions, MORNING).ask()).isEqualTo(question("CH1", 1, 1));
        assertThat(dosage.daily(List.of(), questions, MORNING).ask()).isNull();
    }

    @Test
    void an_account_is_asked_about_once_a_week_and_the_same_thing_three_times() {
        Question question = question("CH1", 1, 1);
        assertThat(asking(question, MONDAY.minusDays(6))).isNull();
        assertThat(asking(question, MONDAY.minusDays(7))).isEqualTo(question);
        assertThat(asking(question, MONDAY.minusDays(7), MONDAY.minusDays(14), MONDAY.minusDays(21)))
                .isNull();
    }

    private static @Nullable Question asking(Question question, LocalDate... before) {
        List<Asked> asked = Stream.of(before)
                .map(day -> new Asked(question, new UUID(0, day.toEpochDay()), day))
                .toList();
        return new Dosage(optedIn(), HOURS, Set.of(), List.of(), asked)
                .daily(List.of(ONE), List.of(question), MORNING)
                .ask();
    }

    private static Dosage dosage(Preferences preferences, Told... history) {
        return new Dosage(preferences, HOURS, Set.of(), List.of(history), List.of());
    }
}
