package dev.sideline.slack;

import dev.sideline.chat.OutboxQueue;
import dev.sideline.chat.OutboxQueue.Errand;
import dev.sideline.chat.OutboxQueue.Parcel;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what waits in the outbox to the people: several people at once, but for each person one message at a time and
 * in order.
 */
final class Sender implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final int AT_ONCE = 50;
    private static final int LANES = 4;

    /** What was claimed and not begun by then goes back: somebody else may take it when its lease ends. */
    private static final Duration BEGUN_WITHIN = Duration.ofSeconds(60);

    /** Behind a message that has to wait, the later ones wait a little longer. */
    private static final Duration BEHIND = Duration.ofMillis(200);

    private final OutboxQueue queue;
    private final Delivery delivery;
    private final Pace pace;
    private final Health health;
    private final Runnable checkToken;
    private final InstantSource coach;
    private final Duration poll;
    private final Semaphore calls = new Semaphore(0);
    private final ExecutorService lanes = Executors.newFixedThreadPool(LANES, Threads.named("sender-lane"));
    private final Thread thread;
    private final Map<String, Instant> held = new HashMap<>();
    private final CountDownLatch stopped = new CountDownLatch(1);

    /** @param checkToken asks Slack whether a refused token works again */
    Sender(
            OutboxQueue queue,
            Delivery delivery,
            Pace pace,
            Health health,
            Runnable checkToken,
            InstantSource coach,
            Duration poll) {
        this.queue = queue;
        this.delivery = delivery;
        this.pace = pace;
        this.health = health;
        this.checkToken = checkToken;
        this.coach = coach;
        this.poll = poll;
        thread = Threads.named("sender").newThread(this::run);
    }

    void start() {
        thread.start();
    }

    /** Something new is in the outbox. */
    void wake() {
        calls.release();
    }

    private void run() {
        while (stopped.getCount() > 0) {
            try {
                if (health.blocked().isPresent()) {
                    checkToken.run();
                }
                boolean more = health.blocked().isEmpty() && round() == AT_ONCE;
                if (!more) {
                    boolean woken = calls.tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS);
                    if (woken) {
                        calls.drainPermits();
                    }
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("The outbox could not be read", e);
                calls.drainPermits();
                if (stopsWithin(poll)) {
                    return;
                }
            }
        }
    }

    /** Waits that long; true as soon as it was closed. */
    private boolean stopsWithin(Duration pause) {
        try {
            return stopped.await(pause.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** How many parcels it took. */
    private int round() throws InterruptedException {
        Instant now = coach.instant();
        synchronized (held) {
            held.values().removeIf(until -> !until.isAfter(now));
        }
        long until = System.nanoTime() + BEGUN_WITHIN.toNanos();
        List<Parcel> parcels = queue.claim(now, AT_ONCE);
        Map<String, List<Parcel>> byPerson = new LinkedHashMap<>();
        parcels.forEach(
                parcel -> byPerson.computeIfAbsent(String.valueOf(parcel.slackId()), person -> new ArrayList<>())
                        .add(parcel));
        List<Callable<Void>> tasks = new ArrayList<>();
        byPerson.forEach((person, theirs) -> tasks.add(() -> {
            deliverInOrder(person, theirs, until);
            return null;
        }));
        var unused = lanes.invokeAll(tasks);
        return parcels.size();
    }

    private void deliverInOrder(String person, List<Parcel> parcels, long until) {
        Optional<Instant> wait = heldUntil(person);
        for (Parcel parcel : parcels) {
            try {
                if (wait.isPresent() && parcel.task() == Errand.SEND) {
                    queue.retry(parcel.deliveryId(), wait.get().plus(BEHIND), "waits behind an earlier message");
                } else if (stopsWithin(pace.reserve(person)) || System.nanoTime() - until > 0) {
                    handBack(parcel);
                } else {
                    Optional<Instant> next = delivery.deliver(parcel);
                    wait = next.isPresent() ? next : wait;
                }
            } catch (RuntimeException e) {
                // Its lease runs out, and then it is one whose outcome is unknown.
                LOG.error("The outcome of delivery {} could not be kept", parcel.deliveryId(), e);
            }
        }
        hold(person, wait);
    }

    private void handBack(Parcel parcel) {
        if (parcel.task() == Errand.LOOK_THEN_SEND) {
            queue.unknown(parcel.deliveryId(), coach.instant(), "not begun");
        } else {
            queue.retry(parcel.deliveryId(), coach.instant(), "not begun");
        }
    }

    private Optional<Instant> heldUntil(String person) {
        synchronized (held) {
            return Optional.ofNullable(held.get(person));
        }
    }

    private void hold(String person, Optional<Instant> until) {
        synchronized (held) {
            until.ifPresent(instant -> held.put(person, instant));
        }
    }

    /** Lets the calls under way end; what could not be told to the queue is settled after its lease. */
    @Override
    public void close() {
        stopped.countDown();
        wake();
        Threads.stop(lanes, Duration.ofSeconds(12));
        thread.interrupt();
    }
}
