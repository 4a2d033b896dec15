package dev.sideline.round;

import static dev.sideline.round.Workspace.MONDAY;
import static dev.sideline.round.Workspace.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.model.view.View;
import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.chat.Action;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.Feature;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import dev.sideline.nudge.Nudge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NudgeButtonsTest {

    private final Workspace workspace = Workspace.withTroubles("CH1", "CH2");
    private final MemoryOutbox outbox = workspace.outbox;
    private final Person.Id rep = workspace.person("Rina Rep", Role.REP, null);
    private final Account.Id acme = workspace.account("Acme", rep);
    private final Contact.Id dana = workspace.trouble(acme, "Dana", "CH1");
    private final AllForms forms = new AllForms();
    private final Feature feature =
            RoundFeature.of(workspace.ports, workspace.round, task -> Optional.of(forms), caller -> List.of());
    private final Registry registry = new Registry(List.of(feature));
    private final FactsChanged done = new FactsChanged(workspace.ports, workspace.round);
    private Nudge.Id nudge = new Nudge.Id(0);

    @BeforeEach
    void tell() {
        workspace.round.daily(rep, at(MONDAY, 9));
        outbox.deliver();
        nudge = workspace.log.open(rep).get(0).id();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void done_opens_the_form_and_says_what_that_cleared() {
        assertThat(press(NudgeCard.DONE)).isInstanceOf(Reply.Open.class);
        assertThat(forms.opened)
                .containsExactly("ONE_CHAMPION_IS_ENOUGH contact " + dana.value() + " nudge " + nudge.value());
        workspace.set(dana, Contact.DEPARTMENT, null);
        Reply reply = done.factsChanged(rina(10), acme.value(), nudge.value(), Reply.say("Saved."));
        assertThat(((Reply.Say) reply).message().text()).isEqualTo("Saved.\nThat clears: *Acme*: Dana is in trouble");
        assertThat(shown()).contains("Done on 2 Nov 2026. It has cleared.");
    }

    @Test
    void what_another_look_saw_cleared_in_the_same_moment_is_done_all_the_same() {
        workspace.set(dana, Contact.DEPARTMENT, null);
        workspace.round.lookAt(acme, rina(10).viewer().person(), rina(10).at());
        Reply reply = done.factsChanged(rina(10), acme.value(), nudge.value(), Reply.say("Saved."));
        assertThat(((Reply.Say) reply).message().text()).isEqualTo("Saved.\nThat clears: *Acme*: Dana is in trouble");
        assertThat(stored().state()).isEqualTo(Nudge.State.DONE);
        assertThat(shown()).contains("Done on 2 Nov 2026. It has cleared.");
    }

    @Test
    void what_cleared_long_before_is_not_done_again() {
        workspace.set(dana, Contact.DEPARTMENT, null);
        workspace.round.lookAt(acme, rina(10).viewer().person(), rina(10).at());
        Reply saved = Reply.say("Saved.");
        assertThat(done.factsChanged(rina(11), acme.value(), nudge.value(), saved))
                .isSameAs(saved);
        assertThat(stored().state()).isNotEqualTo(Nudge.State.DONE);
    }

    @Test
    void what_was_done_but_still_stands_says_what_clears_it() {
        Reply reply = done.factsChanged(rina(10), acme.value(), nudge.value(), Reply.say("Saved."));
        assertThat(((Reply.Say) reply).message().text())
                .isEqualTo("Saved.\nStill open: *Acme*: Dana is in trouble. What clears it: they are out of it");
        assertThat(shown()).contains("Noted on 2 Nov 2026. It still stands.");
    }

    @Test
    void a_change_that_answers_nothing_and_clears_nothing_is_just_confirmed() {
        Reply saved = Reply.say("Saved.");
        assertThat(done.factsChanged(rina(10), acme.value(), null, saved)).isSameAs(saved);
    }

    @Test
    void not_true_is_noted_at_once_and_opens_the_correction() {
        assertThat(press(NudgeCard.NOT_TRUE)).isInstanceOf(Reply.Open.class);
        assertThat(forms.opened.get(0)).startsWith("PROVE_CHAMPION");
        assertThat(shown()).contains("You said on 2 Nov 2026 that this is not true.");
        workspace.set(dana, Contact.DEPARTMENT, null);
        done.factsChanged(rina(10), acme.value(), nudge.value(), Reply.say("Saved."));
        assertThat(workspace.log.open(rep)).isEmpty();
        assertThat(shown()).contains("that this is not true. It has cleared.");
    }

    @Test
    void not_useful_pressed_twice_has_one_effect() {
        press(NudgeCard.NOT_USEFUL);
        Nudge once = stored();
        assertThat(press(NudgeCard.NOT_USEFUL)).isEqualTo(new Reply.Nothing());
        assertThat(stored()).isEqualTo(once);
        assertThat(shown()).contains("You called this not useful on 2 Nov 2026.");
    }

    @Test
    void a_snooze_lasts_until_its_day() {
        assertThat(press(NudgeCard.SNOOZE)).isInstanceOf(Reply.Open.class);
        Reply reply = snooze(Map.of("how_long", List.of("2"), "reason", List.of("budget year")));
        assertThat(((Reply.Say) reply).message().text()).isEqualTo("Snoozed until 4 Nov 2026.");
        assertThat(shown()).contains("Snoozed until 4 Nov 2026: budget year");
        for (LocalDate day = MONDAY.plusDays(1); day.isBefore(MONDAY.plusDays(3)); day = day.plusDays(1)) {
            workspace.round.daily(rep, at(day, 9));
        }
        assertThat(workspace.log.told(rep)).extracting(told -> told.on()).containsExactly(MONDAY, MONDAY.plusDays(2));
    }

    @Test
    void a_snooze_until_a_date_needs_one_that_is_to_come() {
        assertThat(check(Map.of("how_long", List.of("date")))).isInstanceOf(FormHandler.Wrong.class);
        assertThat(check(Map.of("how_long", List.of("date"), "date", List.of(MONDAY.toString()))))
                .isInstanceOf(FormHandler.Wrong.class);
        assertThat(check(Map.of("how_long", List.of("date"), "date", List.of("2026-12-01"))))
                .isInstanceOf(FormHandler.Right.class);
    }

    @Test
    void a_button_of_something_that_has_cleared_says_so() {
        workspace.set(dana, Contact.DEPARTMENT, null);
        workspace.round.look(rep, at(MONDAY, 10));
        assertThat(((Reply.Say) press(NudgeCard.DONE)).message().text())
                .isEqualTo("That has cleared meanwhile; there is nothing left to do.");
        assertThat(forms.opened).isEmpty();
    }

    @Test
    void somebody_elses_nudge_is_not_there() {
        Person.Id other = workspace.person("Otto", Role.REP, null);
        assertThatThrownBy(
                        () -> handle(workspace.caller(other, at(MONDAY, 10)), NudgeCard.DONE, Action.Surface.MESSAGE))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> registry.action(NudgeCard.WHY)
                        .orElseThrow()
                        .handle(new Action(rina(10), NudgeCard.WHY, "1; drop", Action.Surface.MESSAGE, null)))
                .isInstanceOf(UserError.class);
    }

    @Test
    void in_a_reply_the_whole_overview_is_drawn_again() {
        assertThat(handle(rina(10), NudgeCard.NOT_USEFUL, Action.Surface.EPHEMERAL))
                .isInstanceOf(Reply.Replace.class);
    }

    @Test
    void coach_shows_what_stands_and_notes_that_it_was_seen() {
        workspace.trouble(acme, "Raj", "CH2");
        Reply reply = registry.command("").orElseThrow().handle(new Command(rina(10), "", ""));
        assertThat(((Reply.Say) reply).message().blocks().toString())
                .contains("One thing stands out.")
                .contains("Dana is in trouble")
                .contains("Raj is in trouble – waits for the next message");
        assertThat(workspace.log.open(rep))
                .allSatisfy(one -> assertThat(one.episode().seenAt()).isEqualTo(at(MONDAY, 10)));
    }

    @Test
    void why_finds_a_play_by_its_id_its_name_or_a_nudge() {
        for (String asked : List.of("ch1", "trouble with CH1", Long.toString(nudge.value()))) {
            Reply reply = registry.command("why").orElseThrow().handle(new Command(rina(10), "why", asked));
            assertThat(((Reply.Say) reply).message().blocks().toString()).contains("Dana: CH1");
        }
        assertThatThrownBy(() -> registry.command("why").orElseThrow().handle(new Command(rina(10), "why", "XX9")))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("CH1, CH2");
    }

    private Reply press(String action) {
        return handle(rina(10), action, Action.Surface.MESSAGE);
    }

    private Reply handle(Caller caller, String action, Action.Surface surface) {
        return registry.action(action)
                .orElseThrow()
                .handle(new Action(caller, action, Long.toString(nudge.value()), surface, null));
    }

    private FormHandler.Verdict check(Map<String, List<String>> values) {
        return registry.form(SnoozeForm.CALLBACK)
                .orElseThrow()
                .check(new Submission(rina(10), SnoozeForm.CALLBACK, "nudge=" + nudge.value(), values));
    }

    private Reply snooze(Map<String, List<String>> values) {
        return ((FormHandler.Right) check(values)).commit().get();
    }

    private Caller rina(int hour) {
        return workspace.caller(rep, at(MONDAY, hour));
    }

    private Nudge stored() {
        return workspace.log.find(nudge).orElseThrow();
    }

    private String shown() {
        return outbox.sent().get(0).message().blocks().toString();
    }

    /** Every form, empty, and a note of what it was opened for. */
    private static final class AllForms implements TaskForms {
        private final List<String> opened = new ArrayList<>();

        @Override
        public Set<Task> tasks() {
            return EnumSet.allOf(Task.class);
        }

        @Override
        public Form open(Caller caller, Task task, About about) {
            opened.add(task + " contact " + about.contact() + " nudge " + about.nudge());
            return new Form(View.builder().build());
        }
    }
}
