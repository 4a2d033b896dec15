package dev.sideline.transfers;

import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.UserError;
import dev.sideline.crm.UnusableFile;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what takes long, one thing after the other, away from whoever asked for it. */
final class Background {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);
    private static final int WAITING = 8;

    private final Executor executor;

    Background(Executor executor) {
        this.executor = executor;
    }

    /** On a thread of its own, which does not keep the process alive. */
    static ThreadPoolExecutor thread() {
        ThreadPoolExecutor thread =
                new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), task -> {
                    Thread made = new Thread(task, "transfers");
                    made.setDaemon(true);
                    return made;
                });
        thread.allowCoreThreadTimeOut(true);
        return thread;
    }

    /**
     * @param failed hears, as mrkdwn, why it did not work
     * @throws UserError when too much waits already
     */
    void run(Runnable work, Consumer<String> failed) {
        try {
            executor.execute(() -> attempt(work, failed));
        } catch (RejectedExecutionException full) {
            throw new UserError("Several files wait for me already. Please try that again in a few minutes.");
        }
    }

    private static void attempt(Runnable work, Consumer<String> failed) {
        try {
            work.run();
        } catch (UserError error) {
            failed.accept(String.valueOf(error.getMessage()));
        } catch (UnusableFile file) {
            failed.accept(Mrkdwn.escape(String.valueOf(file.getMessage()), 500));
        } catch (RuntimeException e) {
            String id = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("{} something that takes long failed", id, e);
            failed.accept(
                    "Something went wrong on my side, and nothing was changed. If it happens again, tell your admin"
                            + " this number: " + id + ".");
        }
    }
}
