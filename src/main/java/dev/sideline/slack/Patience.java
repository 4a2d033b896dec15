package dev.sideline.slack;

import dev.sideline.slack.Calls.Again;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Makes calls again where that is safe, on the thread that waits for them. */
final class Patience {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

    private final long until;

    private Patience(long until) {
        this.until = until;
    }

    /** From now on. */
    static Patience of(Duration within) {
        return new Patience(System.nanoTime() + within.toNanos());
    }

    /** The last outcome. */
    <T> Outcome<T> make(Again again, Supplier<Outcome<T>> call) {
        Duration pause = FIRST_PAUSE;
        Outcome<T> outcome = call.get();
        while (again.allowedAfter(outcome) && waits(outcome instanceof Outcome.Limited<T> one ? one.pause() : pause)) {
            pause = pause.multipliedBy(2);
            outcome = call.get();
        }
        return outcome;
    }

    /** False, without waiting, when it would take longer than there is patience. */
    boolean waits(Duration pause) {
        long end = System.nanoTime() + pause.toNanos();
        if (end - until > 0) {
            return false;
        }
        for (long left = pause.toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
            if (Thread.currentThread().isInterrupted()) {
                return false;
            }
        }
        return true;
    }
}
