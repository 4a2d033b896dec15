package dev.sideline.app;

import dev.sideline.account.Accounts;
import dev.sideline.account.AuditLog;
import dev.sideline.account.Facts;
import dev.sideline.account.Imports;
import dev.sideline.account.Purge;
import dev.sideline.account.Undo;
import dev.sideline.chat.Directory;
import dev.sideline.chat.FileShare;
import dev.sideline.nudge.PreferenceBook;
import dev.sideline.play.Playbook;
import dev.sideline.round.Ports;
import dev.sideline.schedule.Job;
import dev.sideline.schedule.Schedule;
import dev.sideline.slack.SlackBot;
import dev.sideline.store.Database;
import dev.sideline.store.JpaAccounts;
import dev.sideline.store.JpaAuditLog;
import dev.sideline.store.JpaErasure;
import dev.sideline.store.JpaFacts;
import dev.sideline.store.JpaImports;
import dev.sideline.store.JpaNudgeLog;
import dev.sideline.store.JpaOutbox;
import dev.sideline.store.JpaOutboxQueue;
import dev.sideline.store.JpaPersonalData;
import dev.sideline.store.JpaPlayRecord;
import dev.sideline.store.JpaPreferenceBook;
import dev.sideline.store.JpaPurge;
import dev.sideline.store.JpaQuestionLog;
import dev.sideline.store.JpaTransactions;
import dev.sideline.store.JpaUndo;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All rooms over one database, what they answer to, and the jobs that come back. */
final class Coach implements AutoCloseable {

    /** Longer than a call to Slack takes with its timeout, its grace and the look into the conversation. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration POLLING = Duration.ofSeconds(10);
    private static final Duration SILENCE = Duration.ofMinutes(2);
    private static final LocalTime DIRECTORY_HOUR = LocalTime.of(5, 30);
    private static final LocalTime OUTBOX_HOUR = LocalTime.of(4, 30);
    private static final LocalTime PURGE_HOUR = LocalTime.of(4, 45);
    private static final LocalTime COMPACT_HOUR = LocalTime.of(4, 50);
    private static final Duration OUTBOX_REMEMBERS = Duration.ofDays(30);
    private static final int THREADS = 4;

    private final InstantSource clock;
    private final Rooms rooms;
    private final Schedule schedule;
    private final Imports imports;
    private final Ports ports;
    private final JpaOutboxQueue queue;
    private final JpaUndo undo;
    private final Purge purge;

    /**
     * What it stands on.
     *
     * @param zone for people whose own zone is not known
     * @param admins the Slack user ids of the first admins
     */
    record House(Database database, ZoneId zone, Set<String> admins) {}

    /** What it has of Slack. */
    record Edge(Directory directory, FileShare files) {}

    Coach(House house, InstantSource clock, Edge edge) {
        JpaTransactions transactions = house.database().transactions();
        Accounts accounts = new JpaAccounts(transactions);
        Facts facts = new JpaFacts(transactions);
        JpaNudgeLog log = new JpaNudgeLog(transactions);
        PreferenceBook preferences = new JpaPreferenceBook(transactions);
        this.clock = clock;
        this.imports = new JpaImports(transactions);
        this.purge = new JpaPurge(transactions);
        this.queue = new JpaOutboxQueue(transactions, LEASE);
        this.ports = new Ports(
                accounts,
                facts,
                Playbook.standard(house.zone()),
                log,
                new JpaQuestionLog(transactions),
                log,
                new JpaPlayRecord(transactions),
                preferences,
                new JpaOutbox(transactions),
                transactions,
                person -> person.timeZone() == null ? house.zone() : person.timeZone());
        this.undo = new JpaUndo(transactions);
        AuditLog audit = new JpaAuditLog(transactions);
        this.rooms = new Rooms(
                ports,
                new Rooms.Records(new JpaPersonalData(transactions), new JpaErasure(transactions), purge, imports),
                edge,
                house,
                clock,
                person -> replan(Long.toString(person.value())),
                new Rooms.Back(audit, undo, queue, new JobsNow(this::schedule, queue, audit)));
        this.schedule = new Schedule(house.database().dataSource(), clock, POLLING, THREADS, jobs(house));
    }

    private List<Job> jobs(House house) {
        return Stream.of(
                        rooms.jobs(),
                        List.of(
                                Job.everyDay("directory", DIRECTORY_HOUR, house.zone(), now -> rooms.checkDirectory()),
                                Job.everyDay(
                                        "outbox",
                                        OUTBOX_HOUR,
                                        house.zone(),
                                        now -> queue.purge(now.minus(OUTBOX_REMEMBERS))),
                                Job.single(
                                        "undo",
                                        (key, after) -> after.truncatedTo(ChronoUnit.HOURS)
                                                .plus(1, ChronoUnit.HOURS),
                                        (key, now) -> undo.purge(now.minus(Undo.KEPT))),
                                Job.everyDay("purge", PURGE_HOUR, house.zone(), purge::ifDue),
                                Job.everyDay("compact", COMPACT_HOUR, house.zone(), now -> house.database()
                                        .compact())))
                .flatMap(List::stream)
                .toList();
    }

    /** What the edge to Slack works with. */
    SlackBot.Parts parts() {
        return new SlackBot.Parts(
                rooms.registry(),
                rooms.callers(),
                rooms.home(),
                rooms.plainWords(),
                rooms.directoryChanged(),
                purge::uninstalled,
                queue,
                clock);
    }

    /** What it coaches with, for whoever prepares the practice. */
    Ports ports() {
        return ports;
    }

    Imports imports() {
        return imports;
    }

    /** Begins to look for what is due. */
    void start() {
        schedule.start();
    }

    /** Sets the clock ahead, runs everything that is due by then, and returns when it is done. */
    void jump(Runnable ahead) {
        schedule.jump(ahead);
    }

    /** How many messages are on their way. */
    long unsent() {
        return queue.waiting();
    }

    /** Why nothing would be told in time; empty when it would. */
    Optional<String> trouble() {
        Optional<Instant> tick = schedule.lastTick();
        if (tick.isEmpty()) {
            return Optional.of("the schedule has not begun yet");
        }
        return tick.get().isBefore(clock.instant().minus(SILENCE))
                ? Optional.of("the schedule has not looked for what is due since " + tick.get())
                : Optional.empty();
    }

    /** How many jobs are due or under way. */
    long due() {
        return schedule.due();
    }

    private Schedule schedule() {
        return schedule;
    }

    private void replan(String key) {
        schedule.replan(key);
    }

    @Override
    public void close() {
        schedule.close();
    }
}
