package dev.sideline.slack;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the token may be used. */
final class Health {

    private static final Logger LOG = LoggerFactory.getLogger(Health.class);

    private final AtomicReference<@Nullable String> blocked = new AtomicReference<>();

    /** Nothing is sent until {@link #unblock}. */
    void block(String why) {
        if (!why.equals(blocked.getAndSet(why))) {
            LOG.error("Nothing is sent to Slack: {}", why);
        }
    }

    void unblock() {
        blocked.set(null);
    }

    Optional<String> blocked() {
        return Optional.ofNullable(blocked.get());
    }
}
