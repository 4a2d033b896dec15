package dev.sideline.digest;

import static dev.sideline.round.Workspace.MONDAY;
import static dev.sideline.round.Workspace.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Account;
import dev.sideline.account.Company;
import dev.sideline.account.Contact;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.chat.Message;
import dev.sideline.nudge.Nudge;
import dev.sideline.round.Workspace;
import dev.sideline.store.JpaOutbox;
import dev.sideline.store.Statements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DigestCostTest {

    private static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);

    private final Workspace workspace = Workspace.withTroubles("CH1", "DA3");
    private final JpaOutbox outbox = new JpaOutbox(workspace.database.transactions());
    private final Bench bench = new Bench(workspace, outbox);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void a_digest_for_twelve_reps_with_1200_accounts_asks_the_database_at_most_twelve_times() {
        Person.Id small = team("Small", 3, 3);
        Person.Id large = team("Large", 12, 100);
        bench.prepare(at(NEXT_MONDAY, 4));
        Company company = workspace.accounts.company();
        List<Message> drawn = new ArrayList<>();
        int forSmall = Statements.during(workspace.database, () -> drawn.add(now(small, company)));
        int forLarge = Statements.during(workspace.database, () -> drawn.add(now(large, company)));
        assertThat(forLarge).isEqualTo(forSmall).isLessThanOrEqualTo(12);
        assertThat(drawn).allSatisfy(message -> assertThat(message.toString())
                .contains("3 conversations worth having")
                .contains("Promises at risk")
                .contains("major accounts"));
    }

    @Test
    void sending_it_costs_the_same_however_large_the_team_is() {
        Person.Id first = team("First", 1, 1);
        Person.Id small = team("Small", 3, 3);
        Person.Id large = team("Large", 12, 20);
        bench.prepare(at(NEXT_MONDAY, 4));
        // The first one of all also draws the numbers for those that follow.
        bench.digests.send(first, at(NEXT_MONDAY, 9));
        int forSmall = Statements.during(workspace.database, () -> bench.digests.send(small, at(NEXT_MONDAY, 9)));
        int forLarge = Statements.during(workspace.database, () -> bench.digests.send(large, at(NEXT_MONDAY, 9)));
        assertThat(List.of(small, large))
                .allSatisfy(manager -> assertThat(outbox.fate(Digests.delivery(manager, "2026-W46")))
                        .isNotNull());
        assertThat(forLarge).isEqualTo(forSmall).isLessThanOrEqualTo(20);
    }

    private Message now(Person.Id manager, Company company) {
        return Objects.requireNonNull(
                bench.digests.now(Objects.requireNonNull(company.person(manager)), at(NEXT_MONDAY, 9)));
    }

    /** A manager with reps, each with major accounts of which each has somebody in trouble, seen long ago. */
    private Person.Id team(String name, int reps, int accounts) {
        Person.Id manager = workspace.person("Manager " + name, Role.MANAGER, null);
        for (int rep = 0; rep < reps; rep++) {
            Person.Id id = workspace.person("Rep " + name + rep, Role.REP, manager);
            workspace.facts.change(workspace.author(), changes -> {
                for (int one = 0; one < accounts; one++) {
                    long account = changes.add(Row.empty(Kind.ACCOUNT, 0)
                            .with(Account.NAME, "Account " + one)
                            .with(Account.OWNER, id.value())
                            .with(Account.MAJOR, true));
                    changes.add(Row.empty(Kind.CONTACT, 0)
                            .with(Contact.ACCOUNT, account)
                            .with(Contact.NAME, "Dana " + one)
                            .with(Contact.DEPARTMENT, one % 2 == 0 ? "CH1" : "DA3"));
                }
                return id;
            });
            workspace.log.saw(
                    workspace.round.of(id, at(MONDAY, 9)).stream()
                            .map(Nudge::episode)
                            .map(episode -> episode.id())
                            .toList(),
                    at(MONDAY, 9));
        }
        return manager;
    }
}
