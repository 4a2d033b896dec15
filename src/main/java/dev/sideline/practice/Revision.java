package dev.sideline.practice;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Counts changes of the workspace, so that pages can wait for the next one. */
final class Revision {
    private long number = 1;
    private boolean closed;

    synchronized void changed() {
        number++;
        notifyAll();
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    /** Returns the revision as soon as it differs from {@code known}, or the same after {@code patience}. */
    synchronized long after(long known, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        while (number == known && !closed) {
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            if (left <= 0) {
                break;
            }
            wait(left);
        }
        return number;
    }
}
