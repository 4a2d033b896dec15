package dev.sideline.digest;

import static dev.sideline.round.Workspace.MONDAY;
import static dev.sideline.round.Workspace.at;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.chat.OutboxQueue.Parcel;
import dev.sideline.nudge.Lane;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.Telling;
import dev.sideline.round.Workspace;
import dev.sideline.store.JpaOutbox;
import dev.sideline.store.JpaOutboxQueue;
import dev.sideline.store.Statements;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DigestCostTest {

    private static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);

    private final Workspace workspace = Workspace.withTroubles("CH1", "DA3", "RC7");
    private final JpaOutbox outbox = new JpaOutbox(workspace.database.transactions());
    private final Bench bench = new Bench(workspace, outbox);

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void a_digest_for_twelve_reps_with_1200_accounts_is_put_on_its_way_with_at_most_twelve_statements() {
        Person.Id first = team("First", 1, 1);
        Person.Id small = team("Small", 3, 3);
        Person.Id large = team("Large", 12, 100);
        bench.prepare(at(NEXT_MONDAY, 4));
        // The first of all also draws a block of ids, enough for the hundreds of rows that follow.
        bench.digests.send(first, at(NEXT_MONDAY, 9));
        List<String> forSmall = sent(small);
        List<String> forLarge = sent(large);
        assertThat(forLarge).hasSameSizeAs(forSmall).hasSizeLessThanOrEqualTo(12);
        assertThat(List.of(small, large))
                .extracting(manager -> outbox.message(Digests.delivery(manager, "2026-W46")))
                .allSatisfy(message -> assertThat(message.orElseThrow().toString())
                        .contains("3 conversations worth having")
                        .contains("Promises at risk")
                        .contains("major accounts"));
    }

    @Test
    void with_plays_of_the_managers_own_told_anew_and_told_again_it_is_at_most_twelve() {
        Person.Id first = team("First", 1, 1);
        coached(first);
        Person.Id manager = team("Coached", 3, 3);
        coached(manager);
        bench.prepare(at(NEXT_MONDAY, 4));
        bench.digests.send(first, at(NEXT_MONDAY, 9));
        assertThat(sent(manager)).hasSizeLessThanOrEqualTo(12);
        assertThat(workspace.log.in(Digests.delivery(manager, "2026-W46")))
                .extracting(nudge -> workspace.log.of(nudge.episode().id()).size())
                .containsExactly(2, 1);
    }

    @Test
    void three_reps_who_are_told_in_the_same_minute_cost_what_one_does() {
        Person.Id first = team("First", 1, 1);
        Person.Id one = team("One", 3, 3);
        urgent(one, "Rina");
        Person.Id three = team("Three", 3, 3);
        List<Person.Id> told = List.of(urgent(three, "Ada"), urgent(three, "Ben"), urgent(three, "Cleo"));
        bench.prepare(at(NEXT_MONDAY, 4));
        bench.digests.send(first, at(NEXT_MONDAY, 9));
        List<String> forOne = sent(one);
        List<String> forThree = sent(three);
        assertThat(forThree).hasSameSizeAs(forOne).hasSizeLessThanOrEqualTo(12);
        assertThat(digest(three)).contains("Ada is in trouble", "Ben is in trouble", "Cleo is in trouble");
        assertThat(headsUps("UAdaRep", "UBenRep", "UCleoRep"))
                .extracting(parcel -> parcel.message().text())
                .satisfiesExactly(
                        ada -> assertThat(ada).contains("Ada is in trouble"),
                        ben -> assertThat(ben).contains("Ben is in trouble"),
                        cleo -> assertThat(cleo).contains("Cleo is in trouble"));
        assertThat(told).allSatisfy(rep -> assertThat(workspace.log.open(rep))
                .singleElement()
                .satisfies(nudge -> assertThat(nudge.episode().seenAt()).isEqualTo(at(NEXT_MONDAY, 9))));
        assertThat(Statements.of(workspace.database, () -> bench.digests.send(three, at(NEXT_MONDAY, 10))))
                .as("sent already")
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void with_three_who_are_told_one_who_sleeps_and_plays_of_the_managers_own_it_is_at_most_twelve() {
        Person.Id first = team("First", 1, 1);
        coached(first);
        Person.Id manager = team("Busy", 3, 3);
        coached(manager);
        Person.Id asleep = urgent(manager, "Zoe");
        workspace.setPerson(asleep, Person.TIME_ZONE, ZoneId.of("America/Los_Angeles"));
        List.of("Ada", "Ben", "Cleo").forEach(name -> urgent(manager, name));
        bench.prepare(at(NEXT_MONDAY, 4));
        bench.digests.send(first, at(NEXT_MONDAY, 9));
        assertThat(sent(manager)).hasSizeLessThanOrEqualTo(12);
        assertThat(digest(manager))
                .contains("Ada is in trouble", "Ben is in trouble", "Cleo is in trouble", "Otto")
                .doesNotContain("Zoe");
        assertThat(headsUps("UAdaRep", "UBenRep", "UCleoRep", "UZoeRep")).hasSize(3);
        assertThat(workspace.log.in(Digests.delivery(manager, "2026-W46"))).hasSize(2);
    }

    /** A rep to whom something urgent happened, of which they did not hear. */
    private Person.Id urgent(Person.Id manager, String name) {
        Person.Id rep = workspace.person(name + " Rep", Role.REP, manager);
        Contact.Id contact = workspace.trouble(workspace.account("Account of " + name, rep), name, "CH1");
        workspace.set(contact, Contact.TITLE, "urgent");
        return rep;
    }

    private String digest(Person.Id manager) {
        return outbox.message(Digests.delivery(manager, "2026-W46"))
                .orElseThrow()
                .toString();
    }

    /** What is on its way to these, in their order, each by an id of its own. */
    private List<Parcel> headsUps(String... slackIds) {
        List<Parcel> all = new JpaOutboxQueue(workspace.database.transactions(), Duration.ofMinutes(2))
                .claim(at(NEXT_MONDAY, 9), 100).stream()
                        .filter(parcel -> parcel.purpose().equals("heads-up"))
                        .toList();
        assertThat(all).extracting(Parcel::deliveryId).doesNotHaveDuplicates();
        return Stream.of(slackIds)
                .flatMap(id -> all.stream().filter(parcel -> id.equals(parcel.slackId())))
                .toList();
    }

    /** One play was told long ago, another never. */
    private void coached(Person.Id manager) {
        Account.Id own = workspace.account("Own", manager);
        workspace.trouble(own, "Olga", "RC7");
        Nudge nudge = workspace.round.of(manager, at(MONDAY.minusDays(14), 9)).get(0);
        LocalDate on = MONDAY.minusDays(14);
        workspace.log.keep(nudge.told(new Telling(new UUID(1, manager.value()), Lane.DAILY, at(on, 9), on, 0, false)));
        workspace.trouble(own, "Otto", "RC7");
    }

    private List<String> sent(Person.Id manager) {
        return Statements.of(workspace.database, () -> bench.digests.send(manager, at(NEXT_MONDAY, 9)));
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
                    id,
                    workspace.round.of(id, at(MONDAY, 9)).stream()
                            .map(Nudge::episode)
                            .map(episode -> episode.id())
                            .toList(),
                    at(MONDAY, 9));
        }
        return manager;
    }
}
