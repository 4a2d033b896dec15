package dev.sideline.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks now and then whether a token that was refused works again. */
final class TokenCheck implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(TokenCheck.class);
    private static final Duration BETWEEN = Duration.ofSeconds(30);

    private final WebApi api;
    private final Health health;
    private final InstantSource clock;
    private String reason = "";
    private Instant next = Instant.MAX;

    TokenCheck(WebApi api, Health health, InstantSource clock) {
        this.api = api;
        this.health = health;
        this.clock = clock;
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        String blocked = health.blocked().orElse("");
        if (!blocked.equals(reason)) {
            reason = blocked;
            next = now.plus(BETWEEN);
        }
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(BETWEEN);
        if (api.call("auth.test", methods -> methods.authTest(r -> r)).value().isPresent()) {
            LOG.info("The token works again");
            health.unblock();
            reason = "";
        }
    }
}
