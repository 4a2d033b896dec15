package dev.sideline.transfers;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ticks every few seconds, on a thread that does not keep the process alive. */
final class Clockwork implements Ticking {

    private static final Logger LOG = LoggerFactory.getLogger(Clockwork.class);
    private static final int SECONDS = 4;

    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, task -> {
        Thread made = new Thread(task, "transfers-clock");
        made.setDaemon(true);
        return made;
    });

    @Override
    public Tick every(Runnable again) {
        AtomicBoolean over = new AtomicBoolean();
        ScheduledFuture<?> ticks =
                thread.scheduleWithFixedDelay(() -> once(over, again), SECONDS, SECONDS, TimeUnit.SECONDS);
        return () -> {
            ticks.cancel(false);
            synchronized (over) {
                over.set(true);
            }
        };
    }

    private static void once(AtomicBoolean over, Runnable again) {
        synchronized (over) {
            if (!over.get()) {
                try {
                    again.run();
                } catch (RuntimeException e) {
                    LOG.warn("How far it is could not be told: {}", e.toString());
                }
            }
        }
    }
}
