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
import dev.sideline.round.Workspace;
import dev.sideline.store.JpaOutbox;
import dev.sideline.store.JpaOutboxQueue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DigestsAtOnceTest {

    private final Workspace workspace = Workspace.withTroubles("CH6");
    private final Bench bench = new Bench(workspace, new JpaOutbox(workspace.database.transactions()));

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void two_digests_that_are_put_on_their_way_at_once_tell_each_rep_once() throws Exception {
        Person.Id top = workspace.person("Tara Top", Role.MANAGER, null);
        Person.Id middle = workspace.person("Milo Middle", Role.MANAGER, top);
        Stream.of("Ada", "Ben", "Cleo").forEach(name -> urgent(middle, name));
        bench.prepare(at(MONDAY, 4));
        CyclicBarrier decided = new CyclicBarrier(2);
        bench.chart = trend -> {
            await(decided);
            return Optional.empty();
        };
        ExecutorService threads = Executors.newFixedThreadPool(2);
        for (Future<Person.Id> sent : threads.invokeAll(List.of(sending(top), sending(middle)))) {
            sent.get(30, TimeUnit.SECONDS);
        }
        threads.shutdown();
        List<Parcel> all =
                new JpaOutboxQueue(workspace.database.transactions(), Duration.ofMinutes(2)).claim(at(MONDAY, 9), 100);
        assertThat(all)
                .extracting(parcel -> parcel.slackId() + " " + parcel.purpose())
                .containsExactlyInAnyOrder(
                        "UTaraTop digest",
                        "UMiloMiddle digest",
                        "UAdaRep heads-up",
                        "UBenRep heads-up",
                        "UCleoRep heads-up");
    }

    private Callable<Person.Id> sending(Person.Id manager) {
        return () -> {
            bench.digests.send(manager, at(MONDAY, 9));
            return manager;
        };
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void urgent(Person.Id manager, String name) {
        Person.Id rep = workspace.person(name + " Rep", Role.REP, manager);
        Account.Id account = new Account.Id(workspace.add(Row.empty(Kind.ACCOUNT, 0)
                .with(Account.NAME, "Account of " + name)
                .with(Account.OWNER, rep.value())
                .with(Account.MAJOR, true)));
        workspace.set(workspace.trouble(account, name, "CH6"), Contact.TITLE, "urgent");
    }
}
