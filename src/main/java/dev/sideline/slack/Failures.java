package dev.sideline.slack;

import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that a failure in the background is not lost where nobody waits for the result. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    static void log(CompletableFuture<?> background) {
        var unused = background.whenComplete((result, failure) -> {
            if (failure != null) {
                LOG.error("Something failed in the background", failure);
            }
        });
    }
}
