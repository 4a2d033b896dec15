package dev.sideline.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.Office;
import dev.sideline.account.Account;
import dev.sideline.account.Deal;
import dev.sideline.account.Kind;
import dev.sideline.account.Phase;
import dev.sideline.account.Row;
import dev.sideline.account.TeamMember;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Golden;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms.About;
import dev.sideline.chat.UserError;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TeamFormTest {

    private static final Office office = new Office();

    private final Bench bench = new Bench(office);
    private final Caller ann = office.caller(office.ann);
    private final Caller bea = office.caller(office.bea);
    private final Caller max = office.caller(office.max);
    private final long acme = office.add(Office.account("Acme", office.ann));

    @AfterEach
    void clear() {
        office.clear();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void the_owner_sees_owner_and_team() {
        member(office.bea);
        office.add(Office.deal(acme, office.ann, "Rollout", Phase.DISCOVERY, 1));
        Golden.check("account-team", Golden.numbered(bench.type(ann, "edit team acme")));
        Golden.check("account-team-member", Golden.numbered(bench.type(bea, "edit team acme")));
    }

    @Test
    void somebody_joins_and_somebody_leaves() {
        member(office.bea);
        Reply said = bench.submit(Fill.in(form(ann))
                .withAll("team", List.of(office.max, office.ann))
                .by(ann));
        assertThat(team()).as("the owner is no member").containsExactly(office.max);
        assertThat(Bench.said(said)).isEqualTo("Saved who works on *Acme*. On the team: Max Moss.");
        assertThat(bench.told).containsExactly(new Bench.Told(acme, null));
    }

    @Test
    void a_manager_hands_an_account_over_with_its_open_deals() {
        long open = office.add(Office.deal(acme, office.ann, "Rollout", Phase.DISCOVERY, 1));
        long won = office.add(Office.deal(acme, office.ann, "Pilot", Phase.WON, 1));
        Reply said = bench.submit(Fill.in(form(max)).with("owner", office.bea).by(max));
        assertThat(Bench.said(said)).isEqualTo("Bea Cruz owns *Acme* now, and its open deal. On the team: Ann Bell.");
        assertThat(office.read(Kind.ACCOUNT, acme).get(Account.OWNER)).isEqualTo(office.bea);
        assertThat(office.read(Kind.DEAL, open).get(Deal.OWNER)).isEqualTo(office.bea);
        assertThat(office.read(Kind.DEAL, won).get(Deal.OWNER))
                .as("who won it stays responsible for its delivery")
                .isEqualTo(office.ann);
        assertThat(team()).containsExactly(office.ann);
    }

    @Test
    void deals_and_the_place_on_the_team_can_be_left_out() {
        long open = office.add(Office.deal(acme, office.ann, "Rollout", Phase.DISCOVERY, 1));
        member(office.bea);
        bench.submit(Fill.in(form(ann))
                .with("owner", office.bea)
                .withAll("deals", List.of())
                .withAll("stays", List.of())
                .by(ann));
        assertThat(office.read(Kind.DEAL, open).get(Deal.OWNER)).isEqualTo(office.ann);
        assertThat(team()).isEmpty();
    }

    @Test
    void an_account_is_not_left_without_an_owner() {
        assertThat(bench.errors(Fill.in(form(ann)).with("owner", "").by(ann)))
                .containsEntry("owner", "Somebody must own it. Choose the new owner.");
    }

    @Test
    void what_others_changed_meanwhile_stays() {
        member(office.bea);
        Form opened = form(ann);
        bench.submit(Fill.in(form(ann)).withAll("team", List.of()).by(ann));
        bench.submit(
                Fill.in(opened).withAll("team", List.of(office.bea, office.max)).by(ann));
        assertThat(team()).containsExactly(office.max);
    }

    @Test
    void only_the_owner_and_their_managers_hand_over() {
        member(office.bea);
        assertThat(bench.submit(Fill.in(form(bea))
                        .withAll("team", List.of(office.bea, office.max))
                        .by(bea)))
                .isInstanceOf(Reply.Say.class);
        assertThat(team()).containsExactlyInAnyOrder(office.bea, office.max);
        assertThatThrownBy(() -> bench.submit(
                        Fill.in(form(bea)).with("owner", office.bea).by(bea)))
                .isInstanceOf(UserError.class)
                .hasMessage("Only the owner of an account or their managers hand it over.");
        Form account = Bench.opened(bench.type(bea, "edit account acme"));
        assertThatThrownBy(() ->
                        bench.submit(Fill.in(account).with("owner", office.bea).by(bea)))
                .hasMessage("Only the owner of an account or their managers hand it over. Nothing was saved.");
        assertThatThrownBy(() -> form(office.caller(office.ada))).isInstanceOf(UserError.class);
    }

    private Form form(Caller caller) {
        return bench.form(Task.EDIT_TEAM, caller, About.account(acme));
    }

    private void member(long person) {
        office.add(
                Row.empty(Kind.ACCOUNT_TEAM, 0).with(TeamMember.ACCOUNT, acme).with(TeamMember.PERSON, person));
    }

    private Set<Long> team() {
        return office.facts.all(Kind.ACCOUNT_TEAM).stream()
                .map(row -> row.need(TeamMember.PERSON))
                .collect(Collectors.toSet());
    }
}
