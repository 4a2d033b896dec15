package dev.sideline.round;

import static dev.sideline.round.Workspace.MONDAY;
import static dev.sideline.round.Workspace.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.SectionBlock;
import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Contact;
import dev.sideline.account.Kind;
import dev.sideline.account.Mute;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.account.SettingValue;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Command;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Message;
import dev.sideline.chat.Reply;
import dev.sideline.nudge.Lane;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.Preferences;
import dev.sideline.nudge.Telling;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Why did I get nothing today? */
class CoachCommandTest {

    private static final Instant MORNING = at(MONDAY, 10);

    private final Workspace workspace = Workspace.withTroubles("CH1", "CH2", "DA1");
    private final Person.Id rep = workspace.person("Rina Rep", Role.REP, null);
    private final Account.Id acme = workspace.account("Acme", rep);

    @AfterEach
    void close() {
        workspace.close();
    }

    static Stream<Arguments> the_day_says() {
        LocalDate saturday = MONDAY.minusDays(2);
        return Stream.of(
                day(
                        "nobody said yes yet",
                        MORNING,
                        prefs -> Preferences.of(prefs.person()),
                        "I send you nothing of my own accord: you have not said yet that I should."),
                day(
                        "paused for good",
                        MORNING,
                        prefs -> prefs.paused(MONDAY, null),
                        "You paused me, so no message comes until `/coach resume`."),
                day(
                        "paused until Wednesday",
                        MORNING,
                        prefs -> prefs.paused(MONDAY, MONDAY.plusDays(2)),
                        "You paused me up to and including 4 Nov 2026. The next message can come on 6 Nov 2026 at 09:00."),
                day(
                        "a weekend",
                        at(saturday, 10),
                        prefs -> prefs,
                        "Today is Saturday, so no message comes. The next message can come on 2 Nov 2026 at 09:00."),
                day(
                        "a holiday",
                        at(MONDAY.plusDays(3), 10),
                        prefs -> prefs,
                        "Today is a holiday, so no message comes. The next message can come on 6 Nov 2026 at 09:00."),
                day(
                        "before the hour",
                        MORNING,
                        prefs -> prefs.at(LocalTime.of(14, 30)),
                        "The next message can come today at 14:30."),
                day(
                        "the hour has passed",
                        at(MONDAY, 20),
                        prefs -> prefs,
                        "Today's hour has passed. The next message can come on 3 Nov 2026 at 09:00."),
                day(
                        "something came up after the hour",
                        MORNING,
                        prefs -> prefs,
                        "Today's hour has passed. The next message can come on 3 Nov 2026 at 09:00."),
                day(
                        "the yes came after the hour",
                        at(MONDAY, 9).plusSeconds(300),
                        prefs -> prefs.optedIn(at(MONDAY, 9).plusSeconds(240)),
                        "Today's hour has passed. The next message can come on 3 Nov 2026 at 09:00."),
                day(
                        "it is about to come",
                        at(MONDAY, 9).plusSeconds(300),
                        prefs -> prefs,
                        "Today's message is about to come."));
    }

    private static Arguments day(String when, Instant now, UnaryOperator<Preferences> prefs, String says) {
        return Arguments.of(when, now, prefs, says);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void the_day_says(String when, Instant now, UnaryOperator<Preferences> prefs, String says) {
        workspace.holiday(MONDAY.plusDays(3));
        workspace.preferences.keep(prefs.apply(workspace.preferences.of(rep)));
        workspace.trouble(acme, "Dana", "CH1");
        assertThat(first(now)).isEqualTo("One thing stands out. " + says);
    }

    @Test
    void nothing_stands_and_it_still_says_when_the_next_message_can_come() {
        assertThat(first(MORNING))
                .isEqualTo("Nothing needs you now. The next message can come on 3 Nov 2026 at 09:00.");
    }

    @Test
    void todays_message_was_sent() {
        workspace.trouble(acme, "Dana", "CH1");
        workspace.round.daily(rep, at(MONDAY, 9));
        assertThat(first(MORNING))
                .endsWith("Today's message was sent. The next message can come on 3 Nov 2026 at 09:00.");
    }

    @Test
    void eight_plays_are_enough_for_a_week() {
        IntStream.range(0, 9).forEach(one -> workspace.trouble(workspace.account("A" + one, rep), "Dana", "CH1"));
        IntStream.range(0, 3).forEach(day -> workspace.round.daily(rep, at(MONDAY.plusDays(day), 9)));
        workspace.outbox.deliver();
        String text = all(at(MONDAY.plusDays(3), 10));
        assertThat(text)
                .contains("8 plays came in the last seven days, and that is enough for a week."
                        + " The next message can come on 9 Nov 2026 at 09:00.")
                .contains("A8*: Dana is in trouble – waits for the next message");
    }

    static Stream<Arguments> one_play_is_held_back() {
        return Stream.of(
                Arguments.of("told on Monday", "told in the last 7 days, again from 9 Nov 2026"),
                Arguments.of("told three times", "told 3 times, I do not repeat it"),
                Arguments.of("snoozed", "snoozed until 12 Nov 2026"),
                Arguments.of("contested", "you said that it is not true"),
                Arguments.of("not useful", "you called it not useful"),
                Arguments.of("paused itself", "this play is paused for everybody"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void one_play_is_held_back(String why, String says) {
        // Three more important ones stand before it in the list.
        List.of("Beta", "Gamma", "Delta")
                .forEach(name -> workspace.set(
                        workspace.trouble(workspace.account(name, rep), "Raj", "CH2"), Contact.TITLE, "urgent"));
        workspace.trouble(acme, "Dana", "CH1");
        LocalDate day = MONDAY.plusDays(3);
        switch (why) {
            case "told on Monday" -> told(MONDAY);
            case "told three times" -> told(MONDAY.minusDays(21), MONDAY.minusDays(14), MONDAY.minusDays(7));
            case "snoozed" -> answer(Nudge.State.SNOOZED, LocalDate.of(2026, 11, 12));
            case "contested" -> answer(Nudge.State.CONTESTED, null);
            case "not useful" -> answer(Nudge.State.NOT_USEFUL, null);
            default -> workspace.plays.pause("CH1", "too few acted on it", new Author(null, "coach", at(MONDAY, 5)));
        }
        assertThat(all(at(day, 8))).contains("*Acme*: Dana is in trouble – " + says);
    }

    @Test
    void the_fourth_waits_behind_three_and_the_second_of_an_account_behind_the_first() {
        List.of("Beta", "Gamma", "Delta")
                .forEach(name -> workspace.set(
                        workspace.trouble(workspace.account(name, rep), "Raj", "CH2"), Contact.TITLE, "urgent"));
        workspace.trouble(acme, "Dana", "CH1");
        workspace.trouble(new Account.Id(workspace.accounts.of(rep).get(1).value()), "Bo", "CH1");
        assertThat(all(MORNING))
                .contains("*Acme*: Dana is in trouble – a message holds 3, this one comes after them")
                .contains("Bo is in trouble – another one about this account comes first");
    }

    @Test
    void what_is_muted_says_its_reason_and_what_is_off_its_name() {
        workspace.add(Row.empty(Kind.MUTE, 0)
                .with(Mute.PLAY, "CH")
                .with(Mute.ACCOUNT, acme.value())
                .with(Mute.UNTIL, MONDAY.plusDays(20))
                .with(Mute.REASON, "budget <!channel> freeze"));
        workspace.add(Row.empty(Kind.MUTE, 0)
                .with(Mute.PLAY, "DA1")
                .with(Mute.ACCOUNT, acme.value())
                .with(Mute.UNTIL, MONDAY.minusDays(1)));
        workspace.add(
                Row.empty(Kind.SETTING, 0).with(SettingValue.KEY, "play.CH2").with(SettingValue.VALUE, "off"));
        assertThat(all(MORNING))
                .contains("*Acme*: everything about champions, quiet up to and including 22 Nov 2026:"
                        + " “budget &lt;!channel&gt; freeze”")
                .contains("Off for everybody here: CH2")
                .doesNotContain("Trouble with DA1");
    }

    @Test
    void who_has_not_begun_sees_the_first_steps_before_all_else() {
        HomeSection steps = caller -> List.of(Blocks.section("Three steps"));
        assertThat(texts(command(steps), MORNING)).first().isEqualTo("Three steps");
    }

    private void told(LocalDate... days) {
        for (LocalDate day : days) {
            workspace.round.look(rep, at(day, 8));
            Nudge nudge = dana();
            Nudge next = nudge.telling() == null ? nudge : workspace.log.again(nudge.episode());
            workspace.log.keep(next.told(new Telling(UUID.randomUUID(), Lane.URGENT, at(day, 9), day, 0, false)));
        }
    }

    private void answer(Nudge.State state, @Nullable LocalDate until) {
        workspace.round.look(rep, at(MONDAY, 8));
        workspace.log.keep(dana().answered(state, new Nudge.Answer(at(MONDAY, 9), until, null)));
    }

    private Nudge dana() {
        return workspace.log.open(rep).stream()
                .filter(nudge -> nudge.episode().finding().headline().startsWith("Dana"))
                .findFirst()
                .orElseThrow();
    }

    private String first(Instant now) {
        return texts(command(caller -> List.of()), now).get(0);
    }

    private String all(Instant now) {
        return String.join("\n", texts(command(caller -> List.of()), now));
    }

    private CoachCommand command(HomeSection firstSteps) {
        return (CoachCommand) RoundFeature.of(workspace.ports, workspace.round, task -> Optional.empty(), firstSteps)
                .commands()
                .get(0);
    }

    private List<String> texts(CoachCommand command, Instant now) {
        Reply reply = command.handle(new Command(workspace.caller(rep, now), "", ""));
        Message message = ((Reply.Say) reply).message();
        return message.blocks().stream()
                .filter(SectionBlock.class::isInstance)
                .map(block -> ((SectionBlock) block).getText().getText())
                .toList();
    }
}
