package dev.sideline.round;

import static dev.sideline.round.Workspace.MONDAY;
import static dev.sideline.round.Workspace.at;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Field;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Promise;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.Action;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.nudge.Asked;
import dev.sideline.play.Playbook;
import dev.sideline.play.Question;
import dev.sideline.play.Subject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class QuestionButtonTest {

    private final Workspace workspace = new Workspace(Playbook.standard());
    private final Person.Id rep = workspace.person("Rina Rep", Role.REP, null);
    private final Account.Id acme = workspace.account("Acme", rep);
    private final long dana = workspace.add(
            Row.empty(Kind.CONTACT, 0).with(Contact.ACCOUNT, acme.value()).with(Contact.NAME, "Dana Lee"));
    private final NotedForms forms = new NotedForms();

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void whom_somebody_met_is_answered_by_logging_a_touch_on_the_account() {
        press(asked(Touch.CONTACTS, acme.value()));
        assertThat(forms.opened).containsExactly("LOG_TOUCH touch null account " + acme.value());
    }

    @Test
    void once_somebody_was_met_the_message_says_that_it_is_recorded() {
        workspace.add(Row.empty(Kind.PROMISE, 0)
                .with(Promise.ACCOUNT, acme.value())
                .with(Promise.WORDS, "send the plan")
                .with(Promise.DUE, MONDAY));
        workspace.round.daily(rep, at(MONDAY, 9));
        assertThat(drawn()).contains("One question. *Acme*: Whom have you met there so far, or spoken with?");
        touch(TouchStatus.HELD);
        new FactsChanged(workspace.ports, workspace.round)
                .factsChanged(workspace.caller(rep, at(MONDAY, 10)), acme.value(), null, Reply.say("Saved."));
        assertThat(drawn()).contains("Whom have you met there so far, or spoken with? Recorded.");
    }

    @Test
    void who_led_a_meeting_is_answered_in_the_form_for_what_was_held_or_for_what_is_planned() {
        press(asked(Touch.LEAD, touch(TouchStatus.HELD)));
        press(asked(Touch.LEAD, touch(TouchStatus.PLANNED)));
        assertThat(forms.opened).hasSize(2);
        assertThat(forms.opened.get(0)).startsWith("LOG_TOUCH");
        assertThat(forms.opened.get(1)).startsWith("PLAN_MEETING");
    }

    private long touch(TouchStatus status) {
        return workspace.add(Row.empty(Kind.TOUCH, 0)
                .with(Touch.ACCOUNT, acme.value())
                .with(Touch.AT, at(MONDAY, 8))
                .with(Touch.STATUS, status)
                .with(Touch.KIND, TouchKind.MEETING)
                .with(Touch.CONTACTS, List.of(dana))
                .with(Touch.OUR_PEOPLE, List.of(rep.value())));
    }

    private Asked asked(Field<?> field, long row) {
        Question question = new Question("RC1", acme, Subject.of(acme), rep, field, row, "How is it?");
        return new Asked(question, UUID.nameUUIDFromBytes(new byte[] {(byte) field.index(), (byte) row}), MONDAY);
    }

    private void press(Asked asked) {
        workspace.ports.questions().keep(asked);
        new QuestionButton(workspace.ports.questions(), workspace.facts, task -> Optional.of(forms))
                .handle(new Action(
                        workspace.caller(rep, at(MONDAY, 10)),
                        CoachMessage.ANSWER,
                        asked.delivery().toString(),
                        Action.Surface.MESSAGE,
                        null));
    }

    private String drawn() {
        return workspace.outbox.sentTo(rep).get(0).message().blocks().toString();
    }

    /** Every form, empty, and a note of what it was opened for. */
    private static final class NotedForms implements TaskForms {
        private final List<String> opened = new ArrayList<>();

        @Override
        public Set<Task> tasks() {
            return EnumSet.allOf(Task.class);
        }

        @Override
        public Form open(Caller caller, Task task, About about) {
            opened.add(task + " touch " + about.touch() + " account " + about.account());
            return new Form(View.builder().build());
        }
    }
}
