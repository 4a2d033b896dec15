package dev.sideline.round;

import static dev.sideline.nudge.Samples.REP;
import static dev.sideline.nudge.Samples.finding;
import static dev.sideline.nudge.Samples.waiting;
import static dev.sideline.round.Workspace.MONDAY;
import static dev.sideline.round.Workspace.at;

import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Kind;
import dev.sideline.account.Mute;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.account.SettingValue;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.Feature;
import dev.sideline.chat.Golden;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Hostile;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms.About;
import dev.sideline.chat.ViewState;
import dev.sideline.nudge.Lane;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.Telling;
import dev.sideline.play.Evidence;
import dev.sideline.play.Finding;
import dev.sideline.play.Subject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The states of this room's views that no other test comes upon: each kind of office, and what each view makes of it. */
class RoundStatesTest {

    private static final Instant MORNING = at(MONDAY, 8);

    private final Workspace workspace = Workspace.withTroubles("CH1", "CH2");
    private final Person.Id rep = workspace.person("Rina Rep", Role.REP, null);
    private final Feature feature =
            RoundFeature.of(workspace.ports, workspace.round, task -> Optional.empty(), caller -> List.of());

    @AfterEach
    void close() {
        workspace.close();
    }

    @ParameterizedTest
    @EnumSource(ViewState.class)
    void all_that_stands(ViewState state) {
        trouble(state);
        quieten(state);
        check(state.file("round/overview"), type(""));
    }

    @ParameterizedTest
    @EnumSource(ViewState.class)
    void today_on_home(ViewState state) {
        trouble(state);
        check(
                state.file("round/today"),
                RoundFeature.home(workspace.ports, workspace.round).draw(rina()));
    }

    @ParameterizedTest
    @EnumSource(ViewState.class)
    void the_rule_and_where_it_stands(ViewState state) {
        trouble(state);
        type("");
        check(state.file("round/why"), type("why CH1"));
    }

    @ParameterizedTest
    @EnumSource(value = ViewState.class, names = "EMPTY", mode = EnumSource.Mode.EXCLUDE)
    void what_is_quiet(ViewState state) {
        trouble(state);
        type("");
        workspace
                .log
                .open(rep)
                .forEach(nudge -> workspace.log.keep(nudge.answered(
                        Nudge.State.SNOOZED,
                        new Nudge.Answer(
                                MORNING,
                                MONDAY.plusDays(3),
                                state == ViewState.HOSTILE ? Hostile.TEXT : "the budget year"))));
        quieten(state);
        HomeSection quiet = RoundFeature.quietOnHome(workspace.ports, workspace.round);
        check(state.file("round/quiet"), quiet.draw(rina()));
    }

    @ParameterizedTest
    @EnumSource(
            value = ViewState.class,
            names = {"ONE", "OVER", "HOSTILE"})
    void what_somebody_decided(ViewState state) {
        Finding about = told(state);
        Nudge nudge = workspace.log.open(about, null, 1, MORNING);
        check(
                state.file("round/reason"),
                feature.taskForms()
                        .get(0)
                        .open(
                                rina(),
                                Task.GIVE_REASON,
                                About.NOTHING.nudge(nudge.id().value())));
    }

    @ParameterizedTest
    @EnumSource(
            value = ViewState.class,
            names = {"OVER", "HOSTILE"})
    void a_message_of_three(ViewState state) {
        Finding finding = told(state);
        List<NudgeCard> cards = IntStream.rangeClosed(1, 3)
                .mapToObj(id -> waiting(id, finding)
                        .told(new Telling(new UUID(0, 7), Lane.DAILY, MORNING, MONDAY, id - 1, false)))
                .map(nudge -> new NudgeCard(nudge, state.called("Acme"), state.called("Acme"), ZoneOffset.UTC))
                .toList();
        CoachMessage.Ask ask =
                new CoachMessage.Ask(new UUID(0, 7), state.called("Acme"), state.words("Dana Lee"), false);
        check(state.file("round/message"), new CoachMessage(cards, ask).message());
    }

    @ParameterizedTest
    @EnumSource(
            value = ViewState.class,
            names = {"ONE", "OVER", "HOSTILE"})
    void a_message_that_was_answered(ViewState state) {
        Nudge nudge = waiting(1, told(state))
                .told(new Telling(new UUID(0, 7), Lane.DAILY, MORNING, MONDAY, 0, false))
                .answered(Nudge.State.SNOOZED, new Nudge.Answer(MORNING, MONDAY.plusDays(2), state.words("Dana Lee")));
        check(
                state.file("round/answered"),
                new CoachMessage(
                                List.of(new NudgeCard(
                                        nudge, state.called("Acme"), state.called("Acme"), ZoneOffset.UTC)),
                                null)
                        .message());
    }

    @Test
    void the_form_that_snoozes() {
        check("round/snooze", SnoozeForm.form(waiting(1, finding("CH1", 1, 1))));
    }

    @Test
    void the_first_steps_come_before_all_else() {
        trouble(ViewState.ONE);
        HomeSection steps = caller -> List.of(Blocks.header("Two steps"), Blocks.section("1. Say when."));
        Feature begun = RoundFeature.of(workspace.ports, workspace.round, task -> Optional.empty(), steps);
        check("round/overview-first-steps", begun.commands().get(0).handle(new Command(rina(), "", "")));
    }

    @Test
    void a_play_that_paused_itself() {
        Person.Id admin = workspace.person("Ada Admin", Role.ADMIN, null);
        IntStream.range(0, 33).forEach(one -> workspace.trouble(workspace.account("A" + one, rep), "Dana", "CH1"));
        IntStream.range(0, 40).forEach(day -> workspace.round.daily(rep, at(MONDAY.plusDays(day), 9)));
        workspace.outbox.deliver();
        workspace.log.open(rep).stream()
                .filter(nudge -> nudge.telling() != null)
                .forEach(nudge -> workspace.log.keep(nudge.answered(
                        Nudge.State.NOT_USEFUL, new Nudge.Answer(at(MONDAY.plusDays(1), 10), null, null))));
        new PlayCheck(workspace.ports).run(at(MONDAY.plusDays(40), 5));
        check("round/play-paused", workspace.outbox.sentTo(admin).get(0).message());
    }

    private void trouble(ViewState state) {
        int accounts = state.count(4, 40);
        for (int one = 0; one < accounts; one++) {
            Account.Id account =
                    workspace.account(state == ViewState.MANY ? "Customer " + one : state.called("Acme"), rep);
            Contact.Id contact =
                    workspace.trouble(account, state == ViewState.MANY ? "Dana" : state.words("Dana Lee"), "CH1");
            if (one < 3 && state == ViewState.OVER) {
                workspace.set(contact, Contact.TITLE, "urgent");
            }
        }
    }

    private void quieten(ViewState state) {
        int mutes = state == ViewState.ONE ? 0 : state.count(2, 20);
        for (int one = 0; one < mutes; one++) {
            workspace.add(Row.empty(Kind.MUTE, 0)
                    .with(Mute.PLAY, state == ViewState.HOSTILE ? Hostile.NAME : "CH2")
                    .with(
                            Mute.ACCOUNT,
                            workspace.account(state.called("Acme"), rep).value())
                    .with(Mute.UNTIL, MONDAY.plusDays(20))
                    .with(Mute.REASON, state.words("Dana Lee")));
        }
        if (state == ViewState.MANY) {
            workspace.add(Row.empty(Kind.SETTING, 0)
                    .with(SettingValue.KEY, "play.CH2")
                    .with(SettingValue.VALUE, "off"));
        }
    }

    private static Finding told(ViewState state) {
        int rows = state == ViewState.OVER ? 60 : 1;
        return new Finding(
                "CH1",
                new Account.Id(1),
                Subject.of(new Contact.Id(1)),
                REP,
                false,
                null,
                state.words("Dana Lee"),
                state.words("Dana Lee"),
                Stream.generate(() -> new Evidence(Subject.of(new Contact.Id(1)), state.words("Dana Lee"), MONDAY))
                        .limit(rows)
                        .toList(),
                state.words("Dana Lee"),
                null,
                state.words("Dana Lee"));
    }

    private Reply type(String words) {
        String word = words.split(" ", -1)[0];
        return feature.commands().stream()
                .filter(handler -> handler.spec().word().equals(word))
                .findFirst()
                .orElseThrow()
                .handle(new Command(rina(), word, words.substring(word.length()).strip()));
    }

    private Caller rina() {
        return workspace.caller(rep, MORNING);
    }

    private static void check(String name, Object drawn) {
        Golden.check(name, Golden.numbered(drawn));
    }
}
