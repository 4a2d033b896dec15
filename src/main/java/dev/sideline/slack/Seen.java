package dev.sideline.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers which deliveries arrived already: Slack repeats what it believes lost. Bounded in time and in number. */
final class Seen {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST = 50_000;

    private final InstantSource clock;
    private final Map<String, Instant> at = new LinkedHashMap<>();

    Seen(InstantSource clock) {
        this.clock = clock;
    }

    /** True the first time. */
    synchronized boolean first(String id) {
        Instant now = clock.instant();
        var oldest = at.entrySet().iterator();
        while (oldest.hasNext()) {
            Instant when = oldest.next().getValue();
            if (at.size() < MOST && when.plus(KEPT).isAfter(now)) {
                break;
            }
            oldest.remove();
        }
        return at.putIfAbsent(id, now) == null;
    }
}
