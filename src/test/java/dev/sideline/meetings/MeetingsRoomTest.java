package dev.sideline.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.account.Kind;
import dev.sideline.account.Mute;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Feature;
import dev.sideline.chat.FilledForm;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Office;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.chat.SaidPromise;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import dev.sideline.touches.TouchesRoom;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Office.Opened.class)
class MeetingsRoomTest {

    private final Office office;
    private final Feature feature;
    private final Caller maria;
    private final Caller ana;

    MeetingsRoomTest(Office office) {
        this.office = office;
        SaidPromise.Opener promises = (caller, promise) -> Form.toRead("Promise", List.of());
        Registry touches = new Registry(List.of(new TouchesRoom(
                        office.visible,
                        office.facts,
                        promises,
                        (caller, about, leftOn) -> Form.toRead("Left", List.of()),
                        office,
                        () -> new Registry(List.of()))
                .feature()));
        this.feature = new MeetingsRoom(office.visible, office.facts, office, () -> touches).feature();
        this.maria = office.caller(office.maria);
        this.ana = office.caller(office.ana);
    }

    @Test
    void a_leader_hands_the_lead_and_the_agenda_of_a_joint_call_to_the_rep() {
        long call = call(List.of(office.ana, office.maria), office.maria);
        Form form = open(maria, Task.RUN_JOINT_CALL, call);
        office.golden("meetings/rep-runs-it", form);
        Reply saved = FilledForm.of(form).save(maria, handler(JointCallForm.CALLBACK));
        assertThat(Office.words(saved)).isEqualTo("Ana Ruiz leads the joint call at Acme and owns its agenda.");
        assertThat(touch(call).row().get(Touch.LEAD)).isEqualTo(office.ana);
        assertThat(touch(call).row().get(Touch.AGENDA_OWNER)).isEqualTo(office.ana);
        assertThat(office.told).containsExactly(Map.entry(office.acme, 7L));
    }

    @Test
    void where_one_rep_alone_can_run_it_one_tap_of_the_leader_is_enough() {
        long call = call(List.of(office.ana, office.maria), office.maria);
        TaskForms.About about = TaskForms.About.account(office.acme).touch(call).nudge(7L);
        assertThat(atOnce(ana, Task.RUN_JOINT_CALL, about)).isEmpty();
        assertThat(atOnce(maria, Task.LEADERS_PART, about)).isEmpty();
        assertThat(atOnce(maria, Task.RUN_JOINT_CALL, about))
                .map(Office::words)
                .contains("Ana Ruiz leads the joint call at Acme and owns its agenda.");
        assertThat(touch(call).row().get(Touch.LEAD)).isEqualTo(office.ana);
        assertThat(office.told).containsExactly(Map.entry(office.acme, 7L));
        assertThatThrownBy(() -> atOnce(office.caller(office.zoe), Task.RUN_JOINT_CALL, about))
                .isInstanceOf(UserError.class);
    }

    private Optional<Reply> atOnce(Caller caller, Task task, TaskForms.About about) {
        return feature.taskForms().get(0).atOnce(caller, task, about);
    }

    @Test
    void who_works_the_account_plans_the_call_in_the_form_for_that() {
        long call = call(List.of(office.ana, office.maria), office.maria);
        FilledForm form = FilledForm.of(open(ana, Task.RUN_JOINT_CALL, call));
        assertThat(form.values())
                .containsEntry("lead", List.of(String.valueOf(office.maria)))
                .containsKey("agenda");
    }

    @Test
    void a_leader_says_what_their_part_is_and_until_when() {
        long visit = call(List.of(office.ana, office.maria), null);
        Form form = open(maria, Task.LEADERS_PART, visit);
        office.golden("meetings/leaders-part", form);
        Reply saved = FilledForm.of(form)
                .enter(PartForm.PART, "Show that we mean it")
                .enter(PartForm.UNTIL, "2026-12-01")
                .save(maria, handler(PartForm.CALLBACK));
        assertThat(Office.words(saved)).isEqualTo("Noted what your part at Acme is, until 1 Dec 2026.");
        assertThat(office.account(office.acme).mutes()).singleElement().satisfies(mute -> {
            assertThat(mute.play()).isEqualTo("RC4");
            assertThat(mute.row().get(Mute.PERSON)).isEqualTo(office.maria);
            assertThat(mute.until()).isEqualTo("2026-12-01");
            assertThat(mute.reason()).isEqualTo("Show that we mean it");
        });
        assertThat(touch(visit).status()).isEqualTo(TouchStatus.PLANNED);
        assertThat(office.told).containsExactly(Map.entry(office.acme, 7L));
    }

    @Test
    void said_again_the_later_part_holds() {
        long visit = call(List.of(office.ana, office.maria), null);
        for (String part : List.of("Show that we mean it", "Open the door upstairs")) {
            FilledForm.of(open(maria, Task.LEADERS_PART, visit))
                    .enter(PartForm.PART, part)
                    .save(maria, handler(PartForm.CALLBACK));
        }
        assertThat(office.account(office.acme).mutes())
                .extracting(Mute::reason)
                .containsExactly("Open the door upstairs");
    }

    @Test
    void a_leader_who_calls_their_visit_off_leaves_the_meeting_to_the_others() {
        long visit = call(List.of(office.ana, office.maria), office.maria);
        Reply saved = FilledForm.of(open(maria, Task.LEADERS_PART, visit))
                .enter(PartForm.OFF, "true")
                .save(maria, handler(PartForm.CALLBACK));
        assertThat(Office.words(saved))
                .isEqualTo("Took you off the meeting with Dana Lee on 6 Nov 2026 at Acme. Tell those who expect you.");
        assertThat(touch(visit).status()).isEqualTo(TouchStatus.PLANNED);
        assertThat(touch(visit).attendees()).containsExactly(ana.viewer().id());
    }

    @Test
    void a_visit_of_the_leader_alone_is_called_off() {
        long visit = call(List.of(office.maria), office.maria);
        FilledForm.of(open(maria, Task.LEADERS_PART, visit))
                .enter(PartForm.OFF, "true")
                .save(maria, handler(PartForm.CALLBACK));
        assertThat(touch(visit).status()).isEqualTo(TouchStatus.CANCELLED);
    }

    @Test
    void a_part_needs_words_and_a_day_ahead() {
        long visit = call(List.of(office.ana, office.maria), null);
        FilledForm form = FilledForm.of(open(maria, Task.LEADERS_PART, visit));
        form.enter(PartForm.PART);
        assertThat(form.refused(maria, handler(PartForm.CALLBACK))).containsOnlyKeys(PartForm.PART);
        form.enter(PartForm.PART, "Show that we mean it").enter(PartForm.UNTIL, "2026-11-03");
        assertThat(form.refused(maria, handler(PartForm.CALLBACK))).containsOnlyKeys(PartForm.UNTIL);
    }

    @Test
    void who_does_not_take_part_or_leads_nobody_is_not_asked() {
        long without = call(List.of(office.ana), null);
        assertThatThrownBy(() -> open(maria, Task.LEADERS_PART, without)).isInstanceOf(UserError.class);
        long with = call(List.of(office.ana, office.maria, office.zoe), null);
        assertThatThrownBy(() -> open(office.caller(office.zoe), Task.LEADERS_PART, with))
                .isInstanceOf(UserError.class);
        FilledForm opened = FilledForm.of(open(maria, Task.LEADERS_PART, with)).enter(PartForm.OFF, "true");
        office.set(Kind.TOUCH, with, Touch.OUR_PEOPLE, List.of(office.ana));
        assertThatThrownBy(() -> opened.save(maria, handler(PartForm.CALLBACK))).isInstanceOf(UserError.class);
    }

    @Test
    void taking_part_gives_no_right_to_see_or_change_the_account() {
        call(List.of(office.ana, office.maria), office.maria);
        assertThat(office.visible.accounts(maria.viewer())).isEmpty();
        assertThat(office.visible.changeable(maria.viewer())).isEmpty();
        assertThat(office.visible.open(
                        maria.viewer(), office.account(office.acme).id()))
                .isEmpty();
    }

    private long call(List<Long> ours, @Nullable Long lead) {
        return office.add(Row.empty(Kind.TOUCH, 0)
                .with(Touch.ACCOUNT, office.acme)
                .with(
                        Touch.AT,
                        Office.TODAY
                                .plusDays(2)
                                .atTime(10, 0)
                                .atZone(Office.ZONE)
                                .toInstant())
                .with(Touch.STATUS, TouchStatus.PLANNED)
                .with(Touch.KIND, TouchKind.JOINT_CALL)
                .with(Touch.CONTACTS, List.of(office.dana))
                .with(Touch.OUR_PEOPLE, ours)
                .with(Touch.LEAD, lead)
                .with(Touch.AGENDA_OWNER, lead));
    }

    private Form open(Caller caller, Task task, long touch) {
        return feature.taskForms()
                .get(0)
                .open(
                        caller,
                        task,
                        TaskForms.About.account(office.acme).touch(touch).nudge(7L));
    }

    private FormHandler handler(String callback) {
        return feature.forms().stream()
                .filter(form -> form.callbackId().equals(callback))
                .findFirst()
                .orElseThrow();
    }

    private Touch touch(long id) {
        return new Touch(Objects.requireNonNull(office.facts.find(Kind.TOUCH, id)));
    }
}
