package dev.sideline.slack;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** A response_url: Slack takes five answers there, within half an hour. */
final class ResponseLink {

    private static final int USES = 5;
    private static final Duration LIVES = Duration.ofMinutes(30);

    private final String url;
    private final Instant until;
    private final AtomicInteger left = new AtomicInteger(USES);

    ResponseLink(String url, Instant givenAt) {
        this.url = url;
        this.until = givenAt.plus(LIVES);
    }

    String url() {
        return url;
    }

    /** Takes one of its uses; false when there is none. */
    boolean take(Instant now) {
        return now.isBefore(until) && left.getAndUpdate(uses -> Math.max(0, uses - 1)) > 0;
    }
}
