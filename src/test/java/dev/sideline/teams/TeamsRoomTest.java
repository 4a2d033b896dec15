package dev.sideline.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.account.CoachingPlan;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Seniority;
import dev.sideline.account.TouchKind;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Feature;
import dev.sideline.chat.FilledForm;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Office;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Office.Opened.class)
class TeamsRoomTest {

    private final Office office;
    private final Feature feature;
    private final Caller bo;

    TeamsRoomTest(Office office) {
        this.office = office;
        office.set(Kind.PERSON, office.ana, Person.SENIORITY, Seniority.JUNIOR);
        office.set(Kind.PERSON, office.zoe, Person.SENIORITY, Seniority.JUNIOR);
        this.feature = new TeamsRoom(office.visible, office.facts, office, List.of(new Echo())).feature();
        this.bo = office.caller(office.bo);
    }

    @Test
    void a_manager_writes_a_coaching_plan_for_an_account_of_the_team() {
        Reply opened = command("plan Acme");
        office.golden("teams/coach", opened);
        Reply saved = FilledForm.of(opened)
                .enter(CoachForm.TEXT, "Ana takes the case to the board <!channel>")
                .save(bo, handler(CoachForm.CALLBACK));

        assertThat(Office.words(saved)).isEqualTo("Kept your coaching plan for Acme.");
        assertThat(office.account(office.acme).coachingPlans()).singleElement().satisfies(plan -> {
            assertThat(plan.manager()).isEqualTo(bo.viewer().id());
            assertThat(plan.writtenOn()).isEqualTo(Office.TODAY);
            assertThat(plan.text()).isEqualTo("Ana takes the case to the board <!channel>");
        });
        assertThat(office.account(office.acme).touches()).isEmpty();
        office.golden("teams/coach-again", command("plan acme"));
    }

    @Test
    void written_twice_on_a_day_the_later_plan_holds() {
        for (String text : new String[] {"One", "Two"}) {
            FilledForm.of(command("plan Acme")).enter(CoachForm.TEXT, text).save(bo, handler(CoachForm.CALLBACK));
        }
        assertThat(office.account(office.acme).coachingPlans())
                .extracting(CoachingPlan::text)
                .containsExactly("Two");
    }

    @Test
    void a_joint_call_that_the_manager_joined_is_logged_once_beside_the_rep() {
        FilledForm form = FilledForm.of(command("plan Acme"))
                .enter(CoachForm.CLIENTS, String.valueOf(office.dana))
                .enter(CoachForm.ON, "2026-11-02");
        Reply saved = form.save(bo, handler(CoachForm.CALLBACK));
        form.save(bo, handler(CoachForm.CALLBACK));

        assertThat(Office.words(saved)).isEqualTo("Logged the joint call that you joined at Acme on 2 Nov 2026.");
        assertThat(office.account(office.acme).coachingPlans()).isEmpty();
        assertThat(office.account(office.acme).touches()).singleElement().satisfies(touch -> {
            assertThat(touch.kind()).isEqualTo(TouchKind.JOINT_CALL);
            assertThat(touch.isHeldBy(bo.viewer().id())).isTrue();
            assertThat(touch.isHeldBy(new Person.Id(office.ana))).isTrue();
            assertThat(touch.lead()).isNull();
        });
    }

    @Test
    void a_plan_needs_words_and_a_call_a_day() {
        FilledForm form = FilledForm.of(command("plan Acme"));
        assertThat(form.refused(bo, handler(CoachForm.CALLBACK))).containsOnlyKeys(CoachForm.TEXT);
        form.enter(CoachForm.CLIENTS, String.valueOf(office.dana))
                .enter(CoachForm.ON, "2026-11-05")
                .enter(CoachForm.REP);
        assertThat(form.refused(bo, handler(CoachForm.CALLBACK))).containsOnlyKeys(CoachForm.ON, CoachForm.REP);
    }

    @Test
    void a_junior_leads_from_today() {
        Reply opened = command("graduate <@U0ANA|ana>");
        office.golden("teams/lead", opened);
        Reply saved = FilledForm.of(opened).enter(LeadForm.DECISION, "LEADS").save(bo, handler(LeadForm.CALLBACK));

        assertThat(Office.words(saved)).isEqualTo("Ana Ruiz leads from today. Tell them yourself: it is good news.");
        assertThat(ana().graduatedOn()).isEqualTo(Office.TODAY);
        assertThatThrownBy(() -> command("graduate Ana"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("already");
    }

    @Test
    void why_not_yet_is_kept_about_them_until_a_day() {
        FilledForm form = FilledForm.of(feature.taskForms()
                        .get(0)
                        .open(
                                bo,
                                Task.LET_THEM_LEAD,
                                TaskForms.About.NOTHING.person(office.ana).nudge(7L)))
                .enter(LeadForm.DECISION, "NOT_YET");
        assertThat(form.refused(bo, handler(LeadForm.CALLBACK))).containsOnlyKeys(LeadForm.REASON);
        form.enter(LeadForm.REASON, "After the next close").enter(LeadForm.UNTIL, "2026-11-04");
        assertThat(form.refused(bo, handler(LeadForm.CALLBACK))).containsOnlyKeys(LeadForm.UNTIL);
        form.enter(LeadForm.UNTIL, "2026-12-01");
        form.save(bo, handler(LeadForm.CALLBACK));
        Reply saved = form.save(bo, handler(LeadForm.CALLBACK));

        assertThat(Office.words(saved)).isEqualTo("Noted why Ana Ruiz does not lead yet, until 1 Dec 2026.");
        assertThat(office.accounts.company().mutesEverywhere()).singleElement().satisfies(mute -> {
            assertThat(mute.play()).isEqualTo("SE6");
            assertThat(mute.person()).isEqualTo(new Person.Id(office.ana));
            assertThat(mute.until()).isEqualTo("2026-12-01");
            assertThat(mute.reason()).isEqualTo("After the next close");
        });
        assertThat(ana().graduatedOn()).isNull();
        assertThat(office.told)
                .hasSize(2)
                .allMatch(told -> told.getKey() == null && Long.valueOf(7).equals(told.getValue()));
    }

    @Test
    void without_a_name_the_juniors_below_are_offered() {
        Reply opened = command("graduate");
        office.golden("teams/who", opened);
        assertThat(FilledForm.of(opened)
                        .enter("person", String.valueOf(office.ana))
                        .save(bo, handler("team.who")))
                .isInstanceOf(Reply.Turn.class);
    }

    @Test
    void the_bare_word_offers_both() {
        office.golden("teams/offer", command(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"graduate <@U0ZOE>", "graduate Zoe Kim", "graduate <@U0BO>", "plan Hooli", "lunch"})
    void who_and_what_is_not_of_the_team_is_refused(String rest) {
        assertThatThrownBy(() -> command(rest)).isInstanceOf(UserError.class);
    }

    @Test
    void a_form_in_the_hands_of_somebody_else_is_refused() {
        FilledForm plan = FilledForm.of(command("plan Acme")).enter(CoachForm.TEXT, "Mine");
        FilledForm lead = FilledForm.of(command("graduate Ana")).enter(LeadForm.DECISION, "LEADS");
        Caller zoe = office.caller(office.zoe);
        assertThatThrownBy(() -> plan.save(zoe, handler(CoachForm.CALLBACK))).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> plan.save(office.caller(office.ana), handler(CoachForm.CALLBACK)))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> lead.save(zoe, handler(LeadForm.CALLBACK))).isInstanceOf(UserError.class);
        assertThat(ana().graduatedOn()).isNull();
    }

    @Test
    void whose_seniority_was_never_recorded_is_no_junior() {
        office.set(Kind.PERSON, office.ana, Person.SENIORITY, null);
        assertThatThrownBy(() -> command("graduate Ana"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("admin");
        assertThatThrownBy(() -> command("graduate")).isInstanceOf(UserError.class);
    }

    @Test
    void what_other_rooms_do_for_a_manager_is_passed_on_to_them() {
        assertThat(Office.words(command("echo  Ana Ruiz "))).isEqualTo("Ana Ruiz");
        assertThat(Office.words(command("ECHO"))).isEmpty();
        assertThat(feature.commands().get(0).opensForm("echo")).isFalse();
        assertThat(feature.commands().get(0).opensForm("plan")).isTrue();
        assertThatThrownBy(() -> command("lunch")).hasMessageContaining("`/coach team echo`, `/coach team plan Acme`");
    }

    /** Says again what follows it. */
    private record Echo() implements CommandHandler {

        @Override
        public Spec spec() {
            return new Spec("echo", Audience.MANAGERS, "/coach team echo", "Say it again");
        }

        @Override
        public Reply handle(Command command) {
            return Reply.say(command.rest());
        }
    }

    private Person ana() {
        return Objects.requireNonNull(office.accounts.company().person(new Person.Id(office.ana)));
    }

    private Reply command(String rest) {
        return feature.commands().get(0).handle(new Command(office.caller(office.bo), "team", rest));
    }

    private FormHandler handler(String callback) {
        return feature.forms().stream()
                .filter(form -> form.callbackId().equals(callback))
                .findFirst()
                .orElseThrow();
    }
}
