package dev.sideline.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.model.block.composition.OptionObject;
import dev.sideline.account.Account;
import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Kind;
import dev.sideline.account.Phase;
import dev.sideline.account.Row;
import dev.sideline.chat.FilledForm;
import dev.sideline.chat.Office;
import dev.sideline.chat.Reply;
import dev.sideline.chat.UserError;
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
                        + " `/coach admin assign` shows what is left.");
        assertThat(owner(Kind.ACCOUNT, office.acme)).isEqualTo(office.zoe);
        assertThat(owner(Kind.DEAL, rollout)).isEqualTo(office.zoe);
        assertThat(owner(Kind.DEAL, pilot)).isEqualTo(office.zoe);
        assertThat(Bench.message(bench.type("audit Acme")).toString())
                .contains("Root Adams changed the account *Acme*: owner")
                .contains("Root Adams changed a deal on *Acme*: owner");
        assertThatThrownBy(() -> save(form)).isInstanceOf(UserError.class).hasMessageContaining("meanwhile");
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
                .hasMessageContaining("owns no account");
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
