package dev.sideline.digest;

import dev.sideline.account.Person;
import dev.sideline.chat.Departed;
import dev.sideline.chat.Outbox;
import dev.sideline.round.Faces;
import dev.sideline.round.MemoryOutbox;
import dev.sideline.round.Workspace;
import dev.sideline.store.JpaPraises;
import dev.sideline.store.JpaTeamBook;
import dev.sideline.store.JpaTopicLog;
import dev.sideline.store.JpaWeeklyHistory;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A small company whose managers get digests. */
final class Bench implements AutoCloseable {

    final Workspace workspace;
    final Ports ports;
    final Digests digests;
    final MemoryOutbox outbox;
    final EarlyMorning earlyMorning;
    final DigestJobs jobs;

    Departed departed = Departed.NOBODY;

    /** What the chart does; none to begin with. */
    Chart chart = trend -> Optional.empty();

    Bench(Workspace workspace) {
        this(workspace, workspace.outbox);
    }

    /** With another outbox than the one that {@link #digestsTo} looks into. */
    Bench(Workspace workspace, Outbox other) {
        this.workspace = workspace;
        this.outbox = workspace.outbox;
        this.ports = new Ports(
                workspace.accounts,
                workspace.log,
                workspace.round,
                workspace.log,
                workspace.plays,
                workspace.preferences,
                new JpaTeamBook(workspace.database.transactions()),
                new JpaWeeklyHistory(workspace.database.transactions()),
                new JpaPraises(workspace.database.transactions()),
                new JpaTopicLog(workspace.database.transactions()),
                other,
                workspace.database.transactions(),
                new Faces(workspace.ports.playbook())::of,
                trend -> chart.of(trend),
                () -> departed,
                this::zone);
        this.digests = new Digests(ports);
        this.earlyMorning = new EarlyMorning(ports, ZoneOffset.UTC);
        this.jobs = new DigestJobs(ports, digests);
    }

    /** What is prepared at night, and the digest. */
    void digest(Person.Id manager, Instant now) {
        prepare(now);
        digests.send(manager, now);
    }

    void prepare(Instant now) {
        earlyMorning.run(now);
        jobs.look(now);
    }

    List<MemoryOutbox.Sent> digestsTo(Person.Id manager) {
        return outbox.sentTo(manager).stream()
                .filter(sent -> sent.purpose().equals("digest"))
                .toList();
    }

    private ZoneId zone(Person person) {
        ZoneId own = person.timeZone();
        return own == null ? ZoneOffset.UTC : own;
    }

    @Override
    public void close() {
        workspace.close();
    }
}
