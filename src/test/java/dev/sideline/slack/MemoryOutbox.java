package dev.sideline.slack;

import dev.sideline.chat.Message;
import dev.sideline.chat.OutboxQueue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An outbox in memory that keeps what became of each parcel. */
final class MemoryOutbox implements OutboxQueue {

    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final class Entry {
        final UUID id;
        final @Nullable String user;
        final Instant putAt;
        Message message;
        Errand task = Errand.SEND;
        String state = "waiting";
        Instant due;
        int attempts;

        @Nullable String channel;

        @Nullable String ts;

        final List<String> story = new ArrayList<>();
        final CountDownLatch settled = new CountDownLatch(1);

        Entry(UUID id, @Nullable String user, Message message, Instant putAt) {
            this.id = id;
            this.user = user;
            this.message = message;
            this.putAt = putAt;
            this.due = putAt;
        }
    }

    private final Map<UUID, Entry> entries = new LinkedHashMap<>();

    synchronized UUID put(@Nullable String user, Message message, Instant at) {
        UUID id = UUID.randomUUID();
        entries.put(id, new Entry(id, user, message, at));
        return id;
    }

    synchronized void revise(UUID id, Message message, Instant at) {
        Entry entry = entry(id);
        entry.message = message;
        entry.task = Errand.UPDATE;
        entry.state = "waiting";
        entry.due = at;
    }

    synchronized void withdraw(UUID id) {
        Entry entry = entry(id);
        entry.state = "withdrawn";
        entry.settled.countDown();
    }

    /** As if the process had died after the claim. */
    synchronized void expireLease(UUID id, Instant now) {
        Entry entry = entry(id);
        entry.state = "waiting";
        entry.task = Errand.LOOK_THEN_SEND;
        entry.due = now;
    }

    synchronized String state(UUID id) {
        return entry(id).state;
    }

    synchronized List<String> story(UUID id) {
        return List.copyOf(entry(id).story);
    }

    boolean settles(UUID id, Duration within) throws InterruptedException {
        CountDownLatch settled;
        synchronized (this) {
            settled = entry(id).settled;
        }
        return settled.await(within.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized List<Parcel> claim(Instant now, int most) {
        return entries.values().stream()
                .filter(entry -> entry.state.equals("waiting") && !entry.due.isAfter(now))
                .limit(most)
                .map(entry -> {
                    entry.state = "claimed";
                    entry.due = now.plus(LEASE);
                    return new Parcel(
                            entry.id,
                            entry.user,
                            "nudge",
                            entry.message,
                            entry.task,
                            entry.channel,
                            entry.ts,
                            entry.attempts++,
                            entry.putAt);
                })
                .toList();
    }

    @Override
    public synchronized boolean stillWanted(UUID id) {
        return entry(id).state.equals("claimed");
    }

    @Override
    public synchronized void delivered(UUID id, String channel, String ts, Instant at) {
        Entry entry = entry(id);
        entry.channel = channel;
        entry.ts = ts;
        settle(entry, "delivered", "delivered");
    }

    @Override
    public synchronized void retry(UUID id, Instant notBefore, String why) {
        postpone(entry(id), notBefore, "retry: " + why);
    }

    @Override
    public synchronized void unknown(UUID id, Instant lookFrom, String why) {
        Entry entry = entry(id);
        entry.task = Errand.LOOK_THEN_SEND;
        postpone(entry, lookFrom, "unknown: " + why);
    }

    @Override
    public synchronized void giveUp(UUID id, String why, Instant at) {
        settle(entry(id), "given up", "given up: " + why);
    }

    private static void postpone(Entry entry, Instant until, String why) {
        entry.state = "waiting";
        entry.due = until;
        entry.story.add(why);
    }

    private static void settle(Entry entry, String state, String why) {
        entry.state = state;
        entry.story.add(why);
        entry.settled.countDown();
    }

    @Override
    public synchronized long waiting() {
        return entries.values().stream()
                .filter(entry -> entry.state.equals("waiting"))
                .count();
    }

    @Override
    public int purge(Instant settledBefore) {
        return 0;
    }

    @Override
    public List<GivenUp> givenUp(int most) {
        return List.of();
    }

    private Entry entry(UUID id) {
        Entry entry = entries.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("no parcel " + id);
        }
        return entry;
    }
}
