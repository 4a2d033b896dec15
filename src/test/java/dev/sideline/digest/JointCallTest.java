package dev.sideline.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.account.Person;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Departed;
import dev.sideline.chat.FilledForm;
import dev.sideline.chat.Form;
import dev.sideline.chat.Office;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms.About;
import dev.sideline.chat.UserError;
import dev.sideline.round.MemoryOutbox;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Office.Opened.class)
class JointCallTest {

    private final Office office;
    private final MemoryOutbox outbox = new MemoryOutbox();
    private final JointCall jointCall;
    private final Caller bo;
    private Departed departed = Departed.NOBODY;

    JointCallTest(Office office) {
        this.office = office;
        this.jointCall = new JointCall(office.visible, office.facts, outbox, () -> departed, office);
        this.bo = office.caller(office.bo);
    }

    @Test
    void a_manager_plans_to_join_a_reps_call_which_stays_the_reps() {
        Form opened = open(bo, office.ana);
        office.golden("digest/joint-call", new Reply.Open(opened));
        FilledForm form = FilledForm.of(opened)
                .enter(JointCall.CLIENTS, String.valueOf(office.dana))
                .enter(JointCall.DATE, "2026-11-09");
        Reply saved = form.save(bo, jointCall);

        assertThat(Office.words(saved)).isEqualTo("Planned: a joint call at Acme on 9 Nov 2026. Ana Ruiz leads it.");
        assertThat(office.account(office.acme).touches()).singleElement().satisfies(touch -> {
            assertThat(touch.kind()).isEqualTo(TouchKind.JOINT_CALL);
            assertThat(touch.status()).isEqualTo(TouchStatus.PLANNED);
            assertThat(touch.lead()).isEqualTo(new Person.Id(office.ana));
            assertThat(touch.agendaOwner()).isEqualTo(new Person.Id(office.ana));
            assertThat(touch.attendees()).contains(bo.viewer().id());
        });
        assertThat(outbox.sentTo(new Person.Id(office.ana))).singleElement().satisfies(word -> {
            assertThat(word.purpose()).isEqualTo("joint-call");
            assertThat(word.message().text())
                    .contains("would like to join you at *Acme* on 9 Nov 2026, with Dana Lee")
                    .contains("you lead it and own its agenda");
        });
    }

    @Test
    void it_is_planned_for_somebody_and_for_a_day_to_come() {
        FilledForm form = FilledForm.of(open(bo, office.ana))
                .enter(JointCall.DATE, "2026-11-01")
                .enter(JointCall.TIME);
        assertThat(form.refused(bo, jointCall)).containsOnlyKeys(JointCall.CLIENTS, JointCall.DATE, JointCall.TIME);
    }

    @Test
    void who_does_not_manage_the_rep_may_not() {
        assertThatThrownBy(() -> open(office.caller(office.ana), office.ana)).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> open(bo, office.bo)).isInstanceOf(UserError.class);
    }

    @Test
    void nobody_plans_a_call_for_who_left_even_while_the_form_is_open() {
        FilledForm form = FilledForm.of(open(bo, office.ana))
                .enter(JointCall.CLIENTS, String.valueOf(office.dana))
                .enter(JointCall.DATE, "2026-11-09");
        departed = new Departed(Set.of(Objects.requireNonNull(
                office.caller(office.ana).viewer().person().slackId())));
        assertThatThrownBy(() -> form.save(bo, jointCall)).hasMessageContaining("Ana Ruiz is not in Slack any more");
        assertThatThrownBy(() -> open(bo, office.ana)).isInstanceOf(UserError.class);
        assertThat(office.account(office.acme).touches()).isEmpty();
        assertThat(outbox.sentTo(new Person.Id(office.ana))).isEmpty();
    }

    private Form open(Caller caller, long rep) {
        return jointCall.open(
                caller, Task.PLAN_JOINT_CALL, About.account(office.acme).person(rep));
    }
}
