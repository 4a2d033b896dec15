package dev.sideline.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.sideline.account.Contact;
import dev.sideline.account.Kind;
import dev.sideline.account.Plan;
import dev.sideline.account.PlanContact;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.Feature;
import dev.sideline.chat.FilledForm;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Office;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Office.Opened.class)
class PlansRoomTest {

    private final Office office;
    private final PlansRoom room;
    private final Feature feature;
    private final Caller ana;

    PlansRoomTest(Office office) {
        this.office = office;
        this.room = new PlansRoom(office.accounts, office.visible, office.facts, office);
        this.feature = room.feature();
        this.ana = office.caller(office.ana);
    }

    @Test
    void a_rep_names_whom_to_get_to_know_and_marks_who_was_met_before() {
        Reply opened = command("Acme");
        office.golden("plans/new", opened);
        Reply saved = FilledForm.of(opened)
                .enter(PlanForm.PEOPLE, id(office.dana), id(office.raj))
                .enter(PlanForm.MET_BEFORE, id(office.raj))
                .enter(PlanForm.TARGET, "A second site")
                .save(ana, handler());

        assertThat(Office.words(saved)).isEqualTo("The plan for Acme names Dana Lee and Raj Patel.");
        assertThat(office.account(office.acme).plans()).singleElement().satisfies(plan -> {
            assertThat(plan.rep()).isEqualTo(ana.viewer().id());
            assertThat(plan.startedOn()).isEqualTo(Office.TODAY);
            assertThat(plan.target()).isEqualTo("A second site");
        });
        assertThat(office.account(office.acme).planContacts())
                .extracting(one -> one.contact().value(), PlanContact::metBefore)
                .containsExactlyInAnyOrder(tuple(office.dana, null), tuple(office.raj, true));
    }

    @Test
    void Home_shows_whom_the_plan_is_to_win_and_who_was_met() {
        assertThat(room.home().draw(ana)).isEmpty();
        FilledForm.of(command("Acme"))
                .enter(PlanForm.PEOPLE, id(office.dana), id(office.raj))
                .enter(PlanForm.MET, id(office.dana))
                .save(ana, handler());
        office.golden("plans/home", room.home().draw(ana));
        assertThat(room.home().draw(office.caller(office.zoe))).isEmpty();
        Caller later = office.caller(office.ana, Office.TODAY.plusDays(91).atTime(9, 0));
        assertThat(room.home().draw(later)).isEmpty();
    }

    @Test
    void submitted_twice_it_is_one_plan_and_one_meeting() {
        FilledForm form = FilledForm.of(command("Acme"))
                .enter(PlanForm.PEOPLE, id(office.dana))
                .enter(PlanForm.MET, id(office.dana));
        form.save(ana, handler());
        form.save(ana, handler());

        assertThat(office.account(office.acme).plans()).hasSize(1);
        assertThat(office.account(office.acme).planContacts()).hasSize(1);
        assertThat(office.account(office.acme).touches()).hasSize(1);
    }

    @Test
    void the_plan_that_runs_shows_who_was_met_and_is_changed() {
        long gone = office.contact(office.acme, "Gus <!channel> *Grey*", null);
        long plan = plan(Office.TODAY.minusDays(30), null);
        named(plan, office.dana, null);
        named(plan, gone, true);
        met(office.dana, 10);
        Form form = feature.taskForms()
                .get(0)
                .open(
                        ana,
                        Task.PLAN_RELATIONSHIPS,
                        TaskForms.About.account(office.acme).nudge(7L));
        office.golden("plans/running", form);

        Reply saved = FilledForm.of(form)
                .enter(PlanForm.PEOPLE, id(office.dana), id(office.raj))
                .enter(PlanForm.MET_BEFORE)
                .enter(PlanForm.MET, id(office.raj))
                .enter(PlanForm.MET_ON, "2026-11-02")
                .save(ana, handler());

        assertThat(Office.words(saved))
                .isEqualTo(
                        "The plan for Acme names Dana Lee and Raj Patel. Logged a meeting with Raj Patel on 2 Nov 2026.");
        assertThat(office.account(office.acme).plans()).hasSize(1);
        assertThat(office.account(office.acme).planContacts())
                .extracting(one -> one.contact().value())
                .containsExactlyInAnyOrder(office.dana, office.raj);
        assertThat(office.account(office.acme).touches())
                .filteredOn(touch -> touch.contacts().contains(new Contact.Id(office.raj)))
                .singleElement()
                .satisfies(touch -> {
                    assertThat(touch.isMeetingHeld()).isTrue();
                    assertThat(touch.attendees()).containsExactly(ana.viewer().id());
                });
        assertThat(office.told).containsExactly(Map.entry(office.acme, 7L));
    }

    @Test
    void who_was_shown_as_met_before_and_is_unmarked_was_not() {
        met(office.dana, 40);
        named(plan(Office.TODAY.minusDays(30), null), office.dana, null);
        FilledForm form = FilledForm.of(command("Acme"));
        assertThat(form.values()).containsEntry(PlanForm.MET_BEFORE, List.of(id(office.dana)));
        form.enter(PlanForm.MET_BEFORE).save(ana, handler());
        assertThat(office.account(office.acme).planContacts())
                .extracting(PlanContact::metBefore)
                .containsExactly(false);
    }

    @Test
    void after_its_90_days_a_new_plan_begins() {
        plan(Office.TODAY.minusDays(91), "Old");
        FilledForm.of(command("Acme")).enter(PlanForm.PEOPLE, id(office.dana)).save(ana, handler());
        assertThat(office.account(office.acme).plans()).hasSize(2);
    }

    @Test
    void what_cannot_be_taken_is_said_at_its_field() {
        FilledForm form = FilledForm.of(command("Acme"));
        assertThat(form.refused(ana, handler())).containsOnlyKeys(PlanForm.PEOPLE);
        form.enter(PlanForm.PEOPLE, id(office.dana)).enter(PlanForm.MET_BEFORE, id(office.raj));
        assertThat(form.refused(ana, handler())).containsOnlyKeys(PlanForm.MET_BEFORE);
        form.enter(PlanForm.MET_BEFORE).enter(PlanForm.MET, id(office.dana)).enter(PlanForm.MET_ON, "2026-11-05");
        assertThat(form.refused(ana, handler())).containsOnlyKeys(PlanForm.MET_ON);
        form.enter(PlanForm.MET).enter(PlanForm.PEOPLE, id(office.gavin));
        assertThatThrownBy(() -> form.save(ana, handler())).isInstanceOf(UserError.class);
    }

    @Test
    void only_who_works_on_the_account_plans_there() {
        assertThatThrownBy(() -> command("Hooli")).isInstanceOf(UserError.class);
        Command byManager = new Command(office.caller(office.bo), "plan", "Acme");
        assertThatThrownBy(() -> feature.commands().get(0).handle(byManager)).isInstanceOf(UserError.class);
    }

    private Reply command(String rest) {
        return feature.commands().get(0).handle(new Command(ana, "plan", rest));
    }

    private FormHandler handler() {
        return feature.forms().stream()
                .filter(form -> form.callbackId().equals(PlanForm.CALLBACK))
                .findFirst()
                .orElseThrow();
    }

    private long plan(LocalDate startedOn, @Nullable String target) {
        return office.add(Row.empty(Kind.PLAN, 0)
                .with(Plan.REP, office.ana)
                .with(Plan.ACCOUNT, office.acme)
                .with(Plan.STARTED_ON, startedOn)
                .with(Plan.TARGET, target));
    }

    private void named(long plan, long contact, @Nullable Boolean metBefore) {
        office.add(Row.empty(Kind.PLAN_CONTACT, 0)
                .with(PlanContact.PLAN, plan)
                .with(PlanContact.CONTACT, contact)
                .with(PlanContact.MET_BEFORE, metBefore));
    }

    private void met(long contact, int daysAgo) {
        office.add(Row.empty(Kind.TOUCH, 0)
                .with(Touch.ACCOUNT, office.acme)
                .with(
                        Touch.AT,
                        Office.TODAY
                                .minusDays(daysAgo)
                                .atTime(10, 0)
                                .atZone(Office.ZONE)
                                .toInstant())
                .with(Touch.STATUS, TouchStatus.HELD)
                .with(Touch.KIND, TouchKind.MEETING)
                .with(Touch.OUR_PEOPLE, List.of(office.ana))
                .with(Touch.CONTACTS, List.of(contact)));
    }

    private static String id(long id) {
        return String.valueOf(id);
    }
}
