package dev.sideline.digest;

import static dev.sideline.round.Workspace.MONDAY;
import static dev.sideline.round.Workspace.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Promise;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.account.StageEntry;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.Action;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.Departed;
import dev.sideline.chat.Feature;
import dev.sideline.chat.FilledForm;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Message;
import dev.sideline.chat.Reply;
import dev.sideline.chat.UserError;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.OneOnOne;
import dev.sideline.round.MemoryOutbox;
import dev.sideline.round.Workspace;
import dev.sideline.store.JpaOneOnOneLog;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaRoomTest {

    private static final Instant NOW = at(MONDAY.plusDays(7), 11);
    private static final LocalDate TODAY = MONDAY.plusDays(7);

    private final Workspace workspace = Workspace.withTroubles("CH1", "CH6");
    private final MemoryOutbox outbox = workspace.outbox;
    private final JpaOneOnOneLog talks = new JpaOneOnOneLog(workspace.database.transactions());
    private final Bench bench = new Bench(workspace);
    private final AgendaRoom room = new AgendaRoom(bench.ports, talks);
    private final Feature feature = room.feature();
    private final Person.Id top = workspace.person("Tara Top", Role.MANAGER, null);
    private final Person.Id mona = workspace.person("Mona Manager", Role.MANAGER, top);
    private final Person.Id rina = workspace.person("Rina Rep", Role.REP, mona);
    private final Person.Id otto = workspace.person("Otto Other", Role.REP, null);
    private final Account.Id acme = workspace.account("Acme", rina);

    @AfterEach
    void close() {
        workspace.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<@URinaRep>", "<@URinaRep|rina>", "Rina Rep", "rina"})
    void the_rep_is_mentioned_or_named(String typed) {
        assertThat(agenda(typed)).contains("1:1 with Rina Rep").contains("your first 1:1 here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<@UOttoOther>", "Otto Other", "Tara Top", "Mona Manager", "Nobody"})
    void who_does_not_report_to_the_manager_is_refused_politely(String typed) {
        assertThatThrownBy(() -> agenda(typed))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("nobody of that name who reports to you");
    }

    @Test
    void without_a_name_those_below_are_offered_and_the_picked_one_is_shown() {
        Reply asked = run(mona, "");
        assertThat(asked).isInstanceOf(Reply.Open.class);
        Reply shown = FilledForm.of(asked)
                .enter("rep", String.valueOf(rina.value()))
                .save(caller(mona), form("team.agenda-who"));
        assertThat(words(shown)).contains("1:1 with Rina Rep");
        assertThatThrownBy(() -> run(otto, "")).isInstanceOf(UserError.class);
    }

    @Test
    void the_line_of_managers_above_may_hold_one_too_and_nobody_else_presses_its_buttons() {
        assertThat(words(press(top, AgendaCommand.OPEN))).contains("1:1 with Rina Rep");
        for (String action : List.of(AgendaCommand.OPEN, AgendaView.SHARE, AgendaView.HELD)) {
            assertThatThrownBy(() -> press(otto, action)).isInstanceOf(UserError.class);
            assertThatThrownBy(() -> press(rina, action)).isInstanceOf(UserError.class);
        }
        assertThat(outbox.sent()).isEmpty();
    }

    @Test
    void facts_of_the_reps_own_accounts_since_the_last_time_are_told() {
        long raj = contact("Raj Patel", 5);
        long deal = workspace.add(Row.empty(Kind.DEAL, 0)
                .with(Deal.ACCOUNT, acme.value())
                .with(Deal.NAME, "Rollout")
                .with(Deal.OWNER, rina.value())
                .with(Deal.STAGE, Phase.PROPOSAL)
                .with(Deal.STAGE_SINCE, TODAY.minusDays(3)));
        workspace.add(Row.empty(Kind.STAGE, 0)
                .with(StageEntry.DEAL, deal)
                .with(StageEntry.STAGE, Phase.DISCOVERY)
                .with(StageEntry.SINCE, TODAY.minusDays(50)));
        touch(TODAY.minusDays(2), TouchStatus.HELD, raj, rina);
        touch(TODAY.plusDays(2), TouchStatus.PLANNED, raj, rina);
        workspace.add(Row.empty(Kind.PROMISE, 0)
                .with(Promise.ACCOUNT, acme.value())
                .with(Promise.WORDS, "the site plan")
                .with(Promise.CLIENT_CONFIRMED_ON, TODAY.minusDays(1)));
        assertThat(agenda("Rina"))
                .contains("promise kept, the client says so: the site plan")
                .contains("first met Raj Patel")
                .contains("Rollout moved to proposal")
                .contains("meeting with Raj Patel. No leader of ours is on it: would one help?");
        talks.keep(new OneOnOne(mona, rina, TODAY.minusDays(1), List.of()));
        assertThat(agenda("Rina"))
                .contains("New since your last 1:1 on 8 Nov 2026")
                .contains("the site plan")
                .doesNotContain("first met")
                .doesNotContain("moved to proposal");
        assertThat(words(run(top, "Rina"))).contains("first met");
    }

    @Test
    void a_topic_is_there_once_the_rep_saw_it_and_never_what_they_answered() {
        workspace.trouble(acme, "Dana", "CH1");
        workspace.trouble(acme, "Kim", "CH1");
        assertThat(agenda("Rina")).doesNotContain("in trouble");
        workspace.round.daily(rina, at(MONDAY, 9));
        outbox.deliver();
        assertThat(agenda("Rina")).contains("Dana is in trouble").contains("Who helps them?");
        Nudge told = workspace.log.open(rina).stream()
                .filter(nudge -> nudge.telling() != null)
                .findFirst()
                .orElseThrow();
        workspace.log.keep(told.answered(
                Nudge.State.SNOOZED, new Nudge.Answer(at(MONDAY, 10), TODAY.plusDays(3), "after my leave")));
        assertThat(agenda("Rina"))
                .doesNotContain("Dana")
                .doesNotContain("leave")
                .doesNotContain("nooze");
    }

    @Test
    void something_urgent_is_there_in_working_hours_with_the_rep_told_once() {
        workspace.set(workspace.trouble(acme, "Dana", "CH6"), Contact.TITLE, "urgent");
        assertThat(agendaAtNight("Rina")).doesNotContain("Dana");
        assertThat(outbox.sent()).isEmpty();
        assertThat(agenda("Rina")).contains("Dana is in trouble");
        assertThat(agenda("Rina")).contains("Dana is in trouble");
        assertThat(agendaAtNight("Rina")).contains("Dana is in trouble");
        assertThat(outbox.sentTo(rina)).singleElement().satisfies(told -> {
            assertThat(told.purpose()).isEqualTo("heads-up");
            assertThat(told.message().text()).contains("your managers see it today too: *Acme*: Dana is in trouble");
        });
    }

    @Test
    void it_is_shared_once_with_the_same_words() {
        Reply shared = press(mona, AgendaView.SHARE);
        assertThat(shared).isInstanceOf(Reply.Replace.class);
        assertThat(words(shared)).contains("Shared with Rina Rep.").doesNotContain("Share with");
        press(mona, AgendaView.SHARE);
        assertThat(outbox.sentTo(rina)).singleElement().satisfies(got -> {
            assertThat(got.purpose()).isEqualTo("one-on-one");
            assertThat(got.message().blocks().toString())
                    .contains("Mona Manager")
                    .contains("Nothing new on record");
        });
        assertThat(agenda("Rina")).contains("Shared with Rina Rep.");
    }

    @Test
    void sharing_it_with_a_rep_who_left_says_so_and_sends_nothing() {
        bench.departed = new Departed(Set.of("URinaRep"));
        assertThatThrownBy(() -> press(mona, AgendaView.SHARE))
                .isInstanceOf(UserError.class)
                .hasMessage("Rina Rep is not in Slack any more, or is a guest there now, so I cannot send it.");
        workspace.setPerson(rina, Person.SLACK_ID, null);
        assertThatThrownBy(() -> press(mona, AgendaView.SHARE))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("not linked to a Slack user");
        assertThat(outbox.sent()).isEmpty();
        assertThat(agenda("Rina")).contains("1:1 with Rina Rep").doesNotContain("Shared with");
    }

    @Test
    void what_was_agreed_with_a_rep_who_left_since_is_kept_and_the_manager_learns_that_they_were_not_told() {
        bench.departed = new Departed(Set.of("URinaRep"));
        Reply saved = FilledForm.of(press(mona, AgendaView.HELD))
                .enter(HeldForm.words(0), "Mona takes Acme over")
                .save(caller(mona), form(HeldForm.CALLBACK));
        assertThat(words(saved))
                .isEqualTo("Noted your 1:1 with Rina Rep on 9 Nov 2026. What you agreed comes back in the next agenda."
                        + " I cannot write to them in Slack, so they were not told.");
        assertThat(outbox.sent()).isEmpty();
        assertThat(talks.of(rina)).hasSize(1);
    }

    @Test
    void what_was_agreed_is_told_to_the_rep_and_comes_back_in_the_next_agenda() {
        FilledForm held = FilledForm.of(press(mona, AgendaView.HELD))
                .enter(HeldForm.words(0), "Rina asks Dana for the CFO")
                .enter(HeldForm.due(0), "2026-11-20")
                .enter(HeldForm.words(2), "Mona joins");
        assertThat(words(held.save(caller(mona), form(HeldForm.CALLBACK))))
                .isEqualTo(
                        "Noted your 1:1 with Rina Rep on 9 Nov 2026. What you agreed comes back in the next agenda.");
        held.save(caller(mona), form(HeldForm.CALLBACK));
        assertThat(outbox.sentTo(rina)).singleElement().satisfies(got -> assertThat(
                        got.message().blocks().toString())
                .contains("• Rina asks Dana for the CFO (by 20 Nov 2026)\n• Mona joins"));
        assertThat(agenda("Rina")).contains("Agreed last time").contains("Rina asks Dana for the CFO (by 20 Nov 2026)");
        assertThat(words(run(top, "Rina"))).doesNotContain("CFO").contains("your first 1:1 here");

        held.enter(HeldForm.words(0), "Something else").save(caller(mona), form(HeldForm.CALLBACK));
        assertThat(talks.of(rina)).hasSize(1);
        assertThat(outbox.sentTo(rina))
                .singleElement()
                .satisfies(got -> assertThat(got.message().blocks().toString()).contains("Something else"));
    }

    @Test
    void a_day_ahead_and_a_day_without_words_are_refused_at_their_fields() {
        assertThat(FilledForm.of(press(mona, AgendaView.HELD))
                        .enter(HeldForm.DAY, "2026-11-10")
                        .enter(HeldForm.due(1), "2026-11-20")
                        .refused(caller(mona), form(HeldForm.CALLBACK)))
                .containsOnlyKeys(HeldForm.DAY, HeldForm.words(1));
    }

    @Test
    void one_without_a_point_is_held_too_and_nobody_is_written_to() {
        FilledForm.of(press(mona, AgendaView.HELD)).save(caller(mona), form(HeldForm.CALLBACK));
        assertThat(outbox.sent()).isEmpty();
        assertThat(agenda("Rina")).contains("New since your last 1:1 on 9 Nov 2026");
    }

    private long contact(String name, int level) {
        return workspace.add(Row.empty(Kind.CONTACT, 0)
                .with(Contact.ACCOUNT, acme.value())
                .with(Contact.NAME, name)
                .with(Contact.LEVEL, level));
    }

    private void touch(LocalDate day, TouchStatus status, long contact, Person.Id rep) {
        workspace.add(Row.empty(Kind.TOUCH, 0)
                .with(Touch.ACCOUNT, acme.value())
                .with(Touch.AT, at(day, 10))
                .with(Touch.STATUS, status)
                .with(Touch.KIND, TouchKind.MEETING)
                .with(Touch.CONTACTS, List.of(contact))
                .with(Touch.OUR_PEOPLE, List.of(rep.value())));
    }

    private String agendaAtNight(String rep) {
        return words(room.word().handle(new Command(workspace.caller(mona, at(TODAY, 22)), "1on1", rep)));
    }

    private String agenda(String typed) {
        return words(run(mona, typed));
    }

    private Reply run(Person.Id who, String typed) {
        return room.word().handle(new Command(caller(who), "1on1", typed));
    }

    private Reply press(Person.Id who, String action) {
        return feature.actions()
                .get(0)
                .handle(new Action(caller(who), action, String.valueOf(rina.value()), Action.Surface.EPHEMERAL, null));
    }

    private Caller caller(Person.Id who) {
        return workspace.caller(who, NOW);
    }

    private FormHandler form(String callback) {
        return feature.forms().stream()
                .filter(form -> form.callbackId().equals(callback))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Reply reply) {
        Message message = reply instanceof Reply.Say say
                ? say.message()
                : reply instanceof Reply.Replace replace ? replace.message() : null;
        return message == null ? "" : message.blocks().isEmpty() ? message.text() : message.text() + message.blocks();
    }
}
