package dev.sideline.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows how far long work is: a bar on a terminal, otherwise a line every ten seconds. */
final class Meter implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int WIDTH = 80;

    private final Shell shell;
    private final String task;
    private final @Nullable ProgressBar bar;
    private Instant said;

    /** @param bar whether to draw a bar */
    Meter(Shell shell, String task, boolean bar) {
        this.shell = shell;
        this.task = task;
        this.said = shell.clock().instant();
        this.bar = bar ? bar(shell, task) : null;
    }

    private static ProgressBar bar(Shell shell, String task) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(
                        new DelegatingProgressBarConsumer(line -> shell.err().print("\r" + line), WIDTH))
                .build();
    }

    /** @param total negative where nobody knows */
    void reached(long done, long total) {
        if (bar != null) {
            bar.maxHint(total);
            bar.stepTo(done);
            return;
        }
        Instant now = shell.clock().instant();
        if (Duration.between(said, now).compareTo(PATIENCE) >= 0) {
            said = now;
            shell.err()
                    .println(
                            total < 0
                                    ? String.format(Locale.ENGLISH, "%s: %,d", task, done)
                                    : String.format(Locale.ENGLISH, "%s: %,d of %,d", task, done, total));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            // The library's own clearing misses work that is done before its first tick.
            shell.err().print("\r" + " ".repeat(WIDTH) + "\r");
        }
    }
}
