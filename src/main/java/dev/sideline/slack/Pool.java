package dev.sideline.slack;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The bounded number of threads that do what people asked for. */
final class Pool implements AutoCloseable {

    private final ThreadPoolExecutor threads;

    Pool(String name, int size, int waiting) {
        threads = new ThreadPoolExecutor(
                size, size, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(waiting), Threads.named(name));
        threads.allowCoreThreadTimeOut(true);
    }

    /** False when too much waits already; then nothing is done. */
    boolean offer(Runnable task) {
        try {
            threads.execute(task);
            return true;
        } catch (RejectedExecutionException e) {
            return false;
        }
    }

    int waiting() {
        return threads.getQueue().size();
    }

    @Override
    public void close() {
        Threads.stop(threads, Duration.ofSeconds(5));
    }
}
