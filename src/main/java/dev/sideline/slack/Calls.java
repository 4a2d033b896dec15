package dev.sideline.slack;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes calls to Slack in the background, on a few threads of their own, and repeats them where that is safe. Waiting
 * for a limit to pass holds no thread.
 */
final class Calls implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Calls.class);
    private static final int THREADS = 16;
    private static final int WAITING = 2_000;
    private static final int TRIES = 4;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    /** When a call may be made again: while its outcome is known, and it did not come through. */
    enum Again {
        /** Not when nobody knows whether it is there: a second message would be seen. */
        ANSWER(Duration.ofMinutes(1)),
        /** The same while the trigger lives: it can be used once only. */
        WHILE_TRIGGERED(Duration.ofMillis(2_500)),
        /** Also when nobody knows: a second call changes nothing. */
        HARMLESS(Duration.ofMinutes(1));

        private final Duration within;

        Again(Duration within) {
            this.within = within;
        }

        boolean allowedAfter(Outcome<?> outcome) {
            return outcome instanceof Outcome.Limited<?>
                    || outcome instanceof Outcome.NeverSent<?>
                    || outcome instanceof Outcome.Failed<?>
                    || (outcome instanceof Outcome.Unknown<?> && this == HARMLESS);
        }
    }

    private final Timer timer;
    private final ThreadPoolExecutor threads;

    Calls(Timer timer) {
        this.timer = timer;
        threads = new ThreadPoolExecutor(
                THREADS, THREADS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), Threads.named("slack-call"));
        threads.allowCoreThreadTimeOut(true);
    }

    /** Completes with the last outcome, never exceptionally. */
    <T> CompletableFuture<Outcome<T>> make(String what, Again again, Supplier<Outcome<T>> call) {
        return make(what, again, Duration.ZERO, call);
    }

    /** The same, begun after a while. */
    <T> CompletableFuture<Outcome<T>> make(String what, Again again, Duration after, Supplier<Outcome<T>> call) {
        CompletableFuture<Outcome<T>> last = new CompletableFuture<>();
        long until = System.nanoTime() + after.plus(again.within).toNanos();
        Attempt<T> attempt = new Attempt<>(what, again, call, last, until);
        if (after.isZero() || !timer.after(after, () -> attempt(attempt, 1))) {
            attempt(attempt, 1);
        }
        return last;
    }

    private record Attempt<T>(
            String what, Again again, Supplier<Outcome<T>> call, CompletableFuture<Outcome<T>> last, long until) {}

    private <T> void attempt(Attempt<T> attempt, int number) {
        try {
            threads.execute(() -> {
                Outcome<T> outcome = once(attempt);
                if (!tryAgain(attempt, number, outcome)) {
                    if (outcome.value().isEmpty()) {
                        LOG.warn("{} ended with {} at try {}", attempt.what, outcome.label(), number);
                    }
                    attempt.last.complete(outcome);
                }
            });
        } catch (RejectedExecutionException e) {
            LOG.warn("{} was not made: too many calls wait, or the bot stops", attempt.what);
            attempt.last.complete(new Outcome.NeverSent<>("too many calls wait"));
        }
    }

    private static <T> Outcome<T> once(Attempt<T> attempt) {
        try {
            return attempt.call.get();
        } catch (RuntimeException e) {
            LOG.error("{} could not be made", attempt.what, e);
            return new Outcome.NeverSent<>(e.getClass().getSimpleName());
        }
    }

    private <T> boolean tryAgain(Attempt<T> attempt, int number, Outcome<T> outcome) {
        if (number >= TRIES || !attempt.again.allowedAfter(outcome)) {
            return false;
        }
        Duration pause = outcome instanceof Outcome.Limited<T> limited
                ? limited.pause()
                : FIRST_PAUSE.multipliedBy(1L << (number - 1));
        if (pause.compareTo(LONGEST_WAIT) > 0 || System.nanoTime() + pause.toNanos() > attempt.until) {
            return false;
        }
        return timer.after(pause, () -> attempt(attempt, number + 1));
    }

    @Override
    public void close() {
        Threads.stop(threads, Duration.ofSeconds(3));
    }
}
