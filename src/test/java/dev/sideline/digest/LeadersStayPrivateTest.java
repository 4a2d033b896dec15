package dev.sideline.digest;

import static dev.sideline.round.Workspace.MONDAY;
import static dev.sideline.round.Workspace.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.play.Playbook;
import dev.sideline.round.MemoryOutbox;
import dev.sideline.round.Workspace;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the plays tell a leader reaches the leader, and nobody else. */
class LeadersStayPrivateTest {

    private static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);

    private final Workspace workspace = new Workspace(Playbook.standard());
    private final Bench bench = new Bench(workspace);
    private final Person.Id manager = workspace.person("Mona Manager", Role.MANAGER, null);
    private final Person.Id leader = workspace.person("Lena Leader", Role.LEADER, manager);
    private final Person.Id rep = workspace.person("Rina Rep", Role.REP, manager);
    private final Account.Id acme = workspace.account("Acme", rep);
    private final long vera = workspace.add(Row.empty(Kind.CONTACT, 0)
            .with(Contact.ACCOUNT, acme.value())
            .with(Contact.NAME, "Vera Vice")
            .with(Contact.LEVEL, 4));

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void the_round_asks_a_leader_about_a_late_first_visit_and_no_digest_ever_does() {
        workspace.add(Row.empty(Kind.DEAL, 0)
                .with(Deal.ACCOUNT, acme.value())
                .with(Deal.NAME, "Rollout")
                .with(Deal.OWNER, rep.value())
                .with(Deal.STAGE, Phase.NEGOTIATION)
                .with(Deal.STAGE_SINCE, MONDAY.minusDays(20)));
        call(MONDAY.plusDays(30), TouchKind.VISIT, rep);
        workspace.round.daily(leader, at(MONDAY, 9));
        workspace.round.daily(rep, at(MONDAY, 9));
        workspace.outbox.deliver();
        assertThat(drawn(leader)).contains("Is it to support Rina Rep, or to rescue the deal?");
        bench.digest(manager, at(NEXT_MONDAY, 9));
        assertThat(workspace.outbox.sentTo(manager)).hasSize(1);
        assertThat(drawn(manager) + drawn(rep)).doesNotContain("rescue").doesNotContain("first conversation");
    }

    @Test
    void a_joint_call_that_the_leader_leads_is_urgent_to_both_and_the_digest_speaks_of_the_rep_alone() {
        call(MONDAY.plusDays(1), TouchKind.JOINT_CALL, leader);
        workspace.round.urgent(leader, at(MONDAY, 11));
        workspace.round.urgent(rep, at(MONDAY, 11));
        workspace.outbox.deliver();
        assertThat(drawn(leader)).contains("How could you back Rina Rep there");
        assertThat(drawn(rep)).contains("Lena Leader leads the joint call");
        bench.digest(manager, at(MONDAY, 12));
        assertThat(drawn(manager))
                .contains("*Rina Rep · Acme*: Lena Leader leads the joint call")
                .doesNotContain("How could you back")
                .doesNotContain("Lena Leader · Acme");
        assertThat(workspace.outbox.sentTo(leader))
                .extracting(MemoryOutbox.Sent::purpose)
                .containsExactly("nudge");
    }

    @Test
    void a_leaders_visit_makes_the_account_no_part_of_what_the_digest_says_of_the_leader() {
        call(MONDAY.minusDays(1), TouchKind.VISIT, leader);
        bench.digest(manager, at(MONDAY, 9));
        assertThat(drawn(manager)).doesNotContain("Lena Leader");
    }

    private void call(LocalDate day, TouchKind kind, Person.Id lead) {
        workspace.add(Row.empty(Kind.TOUCH, 0)
                .with(Touch.ACCOUNT, acme.value())
                .with(Touch.AT, at(day, 10))
                .with(Touch.STATUS, day.isBefore(MONDAY) ? TouchStatus.HELD : TouchStatus.PLANNED)
                .with(Touch.KIND, kind)
                .with(Touch.CONTACTS, List.of(vera))
                .with(Touch.OUR_PEOPLE, List.of(rep.value(), leader.value()))
                .with(Touch.LEAD, lead.value())
                .with(Touch.AGENDA_OWNER, lead.value()));
    }

    private String drawn(Person.Id to) {
        return workspace.outbox.sentTo(to).toString();
    }
}
