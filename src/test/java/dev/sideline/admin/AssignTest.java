package dev.sideline.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.model.block.composition.OptionObject;
import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Campaign;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Field;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Plan;
import dev.sideline.account.Row;
import dev.sideline.account.TeamMember;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchStatus;
import dev.sideline.account.Undo;
import dev.sideline.chat.FilledForm;
import dev.sideline.chat.Form;
import dev.sideline.chat.Office;
import dev.sideline.chat.Reply;
import dev.sideline.chat.UserError;
import dev.sideline.store.JpaUndo;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Office.Opened.class)
class AssignTest {

    private Bench bench;
    private Office office;
    private long rollout;
    private long pilot;

    @BeforeEach
    void open(Office opened) {
        office = opened;
        bench = new Bench(opened);
        rollout = office.deal(office.acme, "Rollout", Phase.PROPOSAL);
        pilot = office.deal(office.globex, "Pilot", Phase.WON);
        office.add(Row.empty(Kind.DELIVERY, 0).with(Delivery.DEAL, pilot));
        long old = office.deal(office.globex, "Old win", Phase.WON);
        office.add(Row.empty(Kind.DELIVERY, 0)
                .with(Delivery.DEAL, old)
                .with(Delivery.CLOSED_ON, Office.TODAY.minusDays(3)));
        office.deal(office.globex, "Lost long ago", Phase.LOST);
    }

    @Test
    void where_everything_has_an_owner_who_is_here_there_is_nothing_to_assign() {
        office.golden("admin/assign-nothing", bench.type("assign"));
    }

    @Test
    void what_nobody_owns_and_what_somebody_left_behind_is_listed() {
        nobodys("Initech <!here>");
        office.add(Row.empty(Kind.DEAL, 0).with(Deal.STAGE, Phase.DISCOVERY));
        bench.leaves("U0ANA");
        office.golden("admin/assign", bench.type("assign"));
    }

    @Test
    void of_many_the_first_few_are_named() {
        for (int one = 1; one <= 1_200; one++) {
            nobodys("Customer " + one);
        }
        office.golden("admin/assign-many", bench.type("assign"));
    }

    @Test
    void everything_of_somebody_who_left_is_handed_over_at_once_and_is_in_the_audit() {
        bench.leaves("U0ANA");
        FilledForm form = handOver(String.valueOf(office.ana)).enter(HandOverForm.TO, String.valueOf(office.zoe));
        assertThat(Office.words(save(form)))
                .isEqualTo("Handed over to *Zoe Kim*: 2 accounts, one open deal and one running delivery."
                        + " `/coach undo` takes it back, `/coach admin assign` shows what is left.");
        assertThat(owner(Kind.ACCOUNT, office.acme)).isEqualTo(office.zoe);
        assertThat(owner(Kind.DEAL, rollout)).isEqualTo(office.zoe);
        assertThat(owner(Kind.DEAL, pilot)).isEqualTo(office.zoe);
        assertThat(Bench.message(bench.type("audit Acme")).toString())
                .contains("Root Adams changed the account *Acme*: owner")
                .contains("Root Adams changed a deal on *Acme*: owner");
        assertThatThrownBy(() -> save(form)).isInstanceOf(UserError.class).hasMessageContaining("meanwhile");
    }

    @Test
    void what_else_is_under_way_goes_along_and_what_is_over_or_personal_stays() {
        long other = office.add(
                Row.empty(Kind.ACCOUNT, 0).with(Account.NAME, "Initech").with(Account.OWNER, office.zoe));
        long third = office.add(
                Row.empty(Kind.ACCOUNT, 0).with(Account.NAME, "Umbrella").with(Account.OWNER, office.bo));
        long twice = place(other, office.ana);
        long place = place(third, office.ana);
        long running = plan(Office.TODAY.minusDays(90));
        long over = plan(Office.TODAY.minusDays(91));
        long campaign = campaign("Stock", Office.TODAY);
        long ended = campaign("Last year", Office.TODAY.minusDays(1));
        long ahead = meeting(TouchStatus.PLANNED, 1);
        long passed = meeting(TouchStatus.PLANNED, -1);
        long held = meeting(TouchStatus.HELD, -1);
        office.facts.change(new Author(null, "slack", Office.NOW), changes -> {
            Row dana = Objects.requireNonNull(office.facts.find(Kind.CONTACT, office.dana));
            changes.set(dana.with(Contact.HELD_BY, office.ana));
            return dana;
        });
        Form drawn = ((Reply.Open) bench.press(bench.admin(), Buttons.HAND_OVER, String.valueOf(office.ana))).form();
        assertThat(drawn.view().getBlocks().toString())
                .contains("2 accounts, one open deal, one running delivery, one campaign, one plan of five,"
                        + " one planned meeting and 2 places on account teams")
                .contains("it is personal");
        FilledForm form = handOver(String.valueOf(office.ana)).enter(HandOverForm.TO, String.valueOf(office.zoe));
        assertThat(Office.words(save(form)))
                .contains("*Zoe Kim*: 2 accounts, one open deal, one running delivery, one campaign, one plan of five,"
                        + " one planned meeting and 2 places on account teams.");
        assertThat(value(Kind.PLAN, running, Plan.REP)).isEqualTo(office.zoe);
        assertThat(value(Kind.PLAN, over, Plan.REP)).isEqualTo(office.ana);
        assertThat(value(Kind.CAMPAIGN, campaign, Campaign.OWNER)).isEqualTo(office.zoe);
        assertThat(value(Kind.CAMPAIGN, ended, Campaign.OWNER)).isEqualTo(office.ana);
        assertThat(value(Kind.TOUCH, ahead, Touch.LEAD)).isEqualTo(office.zoe);
        assertThat(value(Kind.TOUCH, ahead, Touch.AGENDA_OWNER)).isEqualTo(office.bo);
        assertThat(value(Kind.TOUCH, ahead, Touch.OUR_PEOPLE)).containsExactly(office.zoe, office.bo);
        assertThat(value(Kind.TOUCH, passed, Touch.LEAD)).isEqualTo(office.ana);
        assertThat(value(Kind.TOUCH, held, Touch.LEAD)).isEqualTo(office.ana);
        assertThat(value(Kind.CONTACT, office.dana, Contact.HELD_BY)).isEqualTo(office.ana);
        assertThat(value(Kind.ACCOUNT_TEAM, place, TeamMember.PERSON)).isEqualTo(office.zoe);
        assertThat(office.facts.find(Kind.ACCOUNT_TEAM, twice)).isNull();
        assertThat(Bench.message(bench.type("audit Root Adams")).toString()).contains("campaign");

        JpaUndo undo = new JpaUndo(office.transactions);
        Person.Id root = bench.admin().viewer().id();
        Undo.Made made = undo.last(root, Office.NOW).orElseThrow();
        assertThat(undo.takeBack(new Author(root, "undo", Office.NOW), made.id()))
                .isInstanceOf(Undo.TakenBack.class);
        assertThat(owner(Kind.ACCOUNT, office.acme)).isEqualTo(office.ana);
        assertThat(value(Kind.PLAN, running, Plan.REP)).isEqualTo(office.ana);
        assertThat(value(Kind.TOUCH, ahead, Touch.OUR_PEOPLE)).containsExactly(office.ana, office.bo);
        assertThat(office.facts.where(TeamMember.PERSON, office.ana)).hasSize(2);
    }

    @Test
    void what_colleagues_asked_of_who_left_goes_along_with_everything_alone() {
        bench.questions.open = 2;
        assertThat(((Reply.Open) bench.press(bench.admin(), Buttons.HAND_OVER, String.valueOf(office.ana)))
                        .form()
                        .view()
                        .getBlocks()
                        .toString())
                .contains("2 open questions to them");
        save(handOver(String.valueOf(office.ana))
                .enter(HandOverForm.WHAT, "PICKED")
                .enter(HandOverForm.PICKED, "ACCOUNT-" + office.acme)
                .enter(HandOverForm.TO, String.valueOf(office.zoe)));
        assertThat(bench.questions.open).isEqualTo(2);
        assertThat(Office.words(
                        save(handOver(String.valueOf(office.ana)).enter(HandOverForm.TO, String.valueOf(office.zoe)))))
                .contains(
                        "Of 2 open questions to answer, 1 went along; whoever asked knows. `/coach undo` takes all but the questions back,");
        bench.questions.open = 1;
        assertThat(Office.words(
                        save(handOver(String.valueOf(office.ana)).enter(HandOverForm.TO, String.valueOf(office.zoe)))))
                .startsWith(
                        "Handed over to *Zoe Kim*: nothing that they own. Of one open question to answer, none went");
    }

    @Test
    void with_an_account_goes_what_is_under_way_on_it_alone() {
        long campaign = campaign("Stock", Office.TODAY);
        long onAcme = plan(Office.TODAY);
        save(handOver(String.valueOf(office.ana))
                .enter(HandOverForm.WHAT, "PICKED")
                .enter(HandOverForm.PICKED, "ACCOUNT-" + office.globex)
                .enter(HandOverForm.TO, String.valueOf(office.zoe)));
        assertThat(value(Kind.PLAN, onAcme, Plan.REP)).isEqualTo(office.ana);
        save(handOver(String.valueOf(office.ana))
                .enter(HandOverForm.WHAT, "PICKED")
                .enter(HandOverForm.PICKED, "ACCOUNT-" + office.acme)
                .enter(HandOverForm.TO, String.valueOf(office.zoe)));
        assertThat(value(Kind.PLAN, onAcme, Plan.REP)).isEqualTo(office.zoe);
        assertThat(value(Kind.CAMPAIGN, campaign, Campaign.OWNER)).isEqualTo(office.ana);
        assertThat(bench.room.feature().options().get(0).options(bench.admin(), "sto", "person=" + office.ana))
                .extracting(OptionObject::getValue)
                .containsExactly("CAMPAIGN-" + campaign);
    }

    @Test
    void an_account_that_is_picked_takes_its_deals_along() {
        FilledForm form = handOver(String.valueOf(office.ana));
        office.golden("admin/hand-over", bench.press(bench.admin(), Buttons.HAND_OVER, String.valueOf(office.ana)));
        save(form.enter(HandOverForm.WHAT, "PICKED")
                .enter(HandOverForm.PICKED, "ACCOUNT-" + office.acme)
                .enter(HandOverForm.TO, String.valueOf(office.zoe)));
        assertThat(owner(Kind.ACCOUNT, office.acme)).isEqualTo(office.zoe);
        assertThat(owner(Kind.DEAL, rollout)).isEqualTo(office.zoe);
        assertThat(owner(Kind.ACCOUNT, office.globex)).isEqualTo(office.ana);
        assertThat(owner(Kind.DEAL, pilot)).isEqualTo(office.ana);
    }

    @Test
    void what_nobody_owns_is_picked_by_name() {
        long initech = nobodys("Initech");
        nobodys("Umbrella");
        assertThat(bench.room.feature().options().get(0).options(bench.admin(), "ini", ""))
                .extracting(OptionObject::getValue)
                .containsExactly("ACCOUNT-" + initech);
        save(handOver("")
                .enter(HandOverForm.PICKED, "ACCOUNT-" + initech)
                .enter(HandOverForm.TO, String.valueOf(office.zoe)));
        assertThat(owner(Kind.ACCOUNT, initech)).isEqualTo(office.zoe);
    }

    @Test
    void a_name_opens_what_anybody_owns() {
        assertThat(bench.type("assign zoe")).isInstanceOf(Reply.Open.class);
        assertThat(bench.type("assign <@U0ANA>")).isInstanceOf(Reply.Open.class);
        assertThatThrownBy(() -> bench.type("assign Bo Manager"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("nothing to hand over");
        assertThatThrownBy(() -> bench.type("assign *nobody*"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("I know no one person of ours");
    }

    @Test
    void what_is_missing_or_contradicts_itself_is_said_at_its_field() {
        var handler = bench.registry.form(HandOverForm.CALLBACK).orElseThrow();
        assertThat(handOver(String.valueOf(office.ana))
                        .enter(HandOverForm.WHAT, "PICKED")
                        .refused(bench.admin(), handler))
                .containsOnlyKeys(HandOverForm.PICKED, HandOverForm.TO);
        assertThat(handOver(String.valueOf(office.ana))
                        .enter(HandOverForm.PICKED, "ACCOUNT-" + office.acme)
                        .enter(HandOverForm.TO, String.valueOf(office.ana))
                        .refused(bench.admin(), handler))
                .containsOnlyKeys(HandOverForm.WHAT, HandOverForm.TO);
    }

    @Test
    void nothing_is_handed_to_somebody_who_left() {
        bench.leaves("U0ZOE");
        FilledForm form = handOver(String.valueOf(office.ana)).enter(HandOverForm.TO, String.valueOf(office.zoe));
        assertThatThrownBy(() -> save(form)).isInstanceOf(UserError.class).hasMessageContaining("left too");
        assertThat(owner(Kind.ACCOUNT, office.acme)).isEqualTo(office.ana);
    }

    @Test
    void only_an_admin_hands_over() {
        FilledForm form = handOver(String.valueOf(office.ana)).enter(HandOverForm.TO, String.valueOf(office.zoe));
        var rep = office.caller(office.ana);
        assertThatThrownBy(() -> bench.type(rep, "assign")).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> bench.press(rep, Buttons.HAND_OVER, "")).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> form.save(
                        rep, bench.registry.form(HandOverForm.CALLBACK).orElseThrow()))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> bench.room.feature().options().get(0).options(rep, "", ""))
                .isInstanceOf(UserError.class);
    }

    private long place(long account, long person) {
        return office.add(Row.empty(Kind.ACCOUNT_TEAM, 0)
                .with(TeamMember.ACCOUNT, account)
                .with(TeamMember.PERSON, person));
    }

    private long plan(LocalDate startedOn) {
        return office.add(Row.empty(Kind.PLAN, 0)
                .with(Plan.ACCOUNT, office.acme)
                .with(Plan.REP, office.ana)
                .with(Plan.STARTED_ON, startedOn));
    }

    private long campaign(String name, LocalDate endsOn) {
        return office.add(Row.empty(Kind.CAMPAIGN, 0)
                .with(Campaign.NAME, name)
                .with(Campaign.OWNER, office.ana)
                .with(Campaign.ENDS_ON, endsOn));
    }

    private long meeting(TouchStatus status, int days) {
        return office.add(Row.empty(Kind.TOUCH, 0)
                .with(Touch.ACCOUNT, office.acme)
                .with(Touch.STATUS, status)
                .with(Touch.AT, Office.NOW.plus(Duration.ofDays(days)))
                .with(Touch.OUR_PEOPLE, List.of(office.ana, office.bo))
                .with(Touch.AGENDA_OWNER, office.bo)
                .with(Touch.LEAD, office.ana));
    }

    private <T> T value(Kind kind, long id, Field<T> field) {
        return Objects.requireNonNull(
                Objects.requireNonNull(office.facts.find(kind, id)).get(field));
    }

    private FilledForm handOver(String from) {
        return FilledForm.of(bench.press(bench.admin(), Buttons.HAND_OVER, from));
    }

    private Reply save(FilledForm form) {
        return form.save(
                bench.admin(), bench.registry.form(HandOverForm.CALLBACK).orElseThrow());
    }

    private long nobodys(String name) {
        return office.add(Row.empty(Kind.ACCOUNT, 0).with(Account.NAME, name));
    }

    private long owner(Kind kind, long id) {
        Row row = Objects.requireNonNull(office.facts.find(kind, id));
        return Objects.requireNonNull(row.get(kind == Kind.ACCOUNT ? Account.OWNER : Deal.OWNER));
    }
}
