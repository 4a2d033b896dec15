package dev.sideline.round;

import static dev.sideline.nudge.Samples.MONDAY;
import static dev.sideline.nudge.Samples.REP;
import static dev.sideline.nudge.Samples.at;
import static dev.sideline.nudge.Samples.finding;
import static dev.sideline.nudge.Samples.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Settings;
import dev.sideline.chat.Golden;
import dev.sideline.nudge.Lane;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.Nudge.Answer;
import dev.sideline.nudge.Nudge.State;
import dev.sideline.nudge.Telling;
import dev.sideline.play.Evidence;
import dev.sideline.play.Finding;
import dev.sideline.play.Subject;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NudgeCardTest {

    private static final UUID DELIVERY = new UUID(0, 7);
    private static final Finding FINDING = finding("CH1", 1, 1, 125_000, false, "How do they stand with you?");

    @Test
    void one_nudge_is_a_message_of_five_blocks() {
        Golden.check("nudge-one", message(null, card(told(1, FINDING, false))));
        assertThat(card(told(1, FINDING, false)).blocks()).hasSize(5);
    }

    @Test
    void for_somebody_new_it_comes_as_a_question() {
        Golden.check("nudge-question", message(null, card(told(1, FINDING, true))));
    }

    @Test
    void three_nudges_and_a_question_share_a_message() {
        Golden.check(
                "nudge-three",
                message(
                        new CoachMessage.Ask(DELIVERY, "Acme", "Who runs the installation?", false),
                        card(told(1, FINDING, false)),
                        card(told(2, evidence(5), false)),
                        card(told(3, finding("DA3", 1, 3, null, true, null), false))));
    }

    @Test
    void after_answers_each_part_says_what_changed() {
        Answer answer = new Answer(at(MONDAY, 10), null, null);
        Nudge closed = told(5, FINDING, false);
        Golden.check(
                "nudge-answered",
                message(
                        new CoachMessage.Ask(DELIVERY, "Acme", "Who runs the installation?", true),
                        card(told(1, FINDING, false).answered(State.DONE, answer)),
                        card(told(2, FINDING, false)
                                .answered(
                                        State.SNOOZED, new Answer(at(MONDAY, 10), MONDAY.plusDays(2), "budget year"))),
                        card(told(3, FINDING, false).answered(State.CONTESTED, answer)),
                        card(told(4, FINDING, false).answered(State.NOT_USEFUL, answer)),
                        card(closed.of(closed.episode().closed(at(MONDAY, 11)))),
                        card(closed.of(closed.episode().closed(at(MONDAY, 11))).answered(State.DONE, answer)),
                        card(closed.withdrawn())));
    }

    @Test
    void hostile_text_is_shown_literally() {
        Finding hostile = new Finding(
                "CH1",
                new Account.Id(1),
                Subject.of(new Contact.Id(1)),
                REP,
                false,
                null,
                "<!channel> *Dana* ".repeat(300),
                "<https://evil|principle>",
                List.of(new Evidence(Subject.of(new Contact.Id(1)), "\u202Eright to left\n\n> quote,", MONDAY)),
                "`code` :bomb: & more?",
                null,
                "it ~clears~");
        Golden.check(
                "nudge-hostile",
                message(
                        null,
                        new NudgeCard(told(1, hostile, false), "<@U1> & *Sons*", "Is _one_ enough", ZoneOffset.UTC)));
    }

    @Test
    void the_overview_has_the_top_as_cards_and_the_rest_in_lines() {
        List<Overview.Waiting> waiting = IntStream.range(0, 10)
                .mapToObj(id -> new Overview.Waiting(card(waiting(id, FINDING)), "waits for the next message"))
                .toList();
        Golden.check(
                "overview",
                new Overview(
                                "The next message can come today at 09:00.",
                                List.of(card(waiting(1, FINDING)), card(waiting(2, FINDING))),
                                waiting,
                                2,
                                List.of("• Off for everybody here: CH3"))
                        .message());
        Golden.check(
                "overview-none",
                new Overview("The next message can come today at 09:00.", List.of(), List.of(), 0, List.of())
                        .message());
    }

    @Test
    void why_tells_the_rule_and_the_evidence() {
        Golden.check(
                "why",
                new WhyMessage(new Trouble("CH1").rule(), Settings.DEFAULTS, List.of(card(told(1, evidence(5), false))))
                        .message());
    }

    private static Finding evidence(int rows) {
        List<Evidence> evidence = new ArrayList<>();
        IntStream.range(0, rows)
                .forEach(row -> evidence.add(Evidence.dated(
                        Subject.of(new Contact.Id(row)),
                        "Contact " + row,
                        " was met on",
                        row % 2 == 0 ? null : MONDAY)));
        return new Finding(
                FINDING.play(),
                FINDING.account(),
                FINDING.subject(),
                FINDING.to(),
                false,
                FINDING.atStake(),
                FINDING.headline(),
                FINDING.principle(),
                evidence,
                FINDING.question(),
                null,
                FINDING.clears());
    }

    private static Object message(CoachMessage.@Nullable Ask ask, NudgeCard... cards) {
        return new CoachMessage(List.of(cards), ask).message();
    }

    private static NudgeCard card(Nudge nudge) {
        return new NudgeCard(nudge, "Acme", "Is one enough", ZoneOffset.UTC);
    }

    private static Nudge told(long id, Finding finding, boolean asQuestion) {
        return waiting(id, finding)
                .told(new Telling(DELIVERY, Lane.DAILY, at(MONDAY, 9), MONDAY, (int) id - 1, asQuestion));
    }
}
