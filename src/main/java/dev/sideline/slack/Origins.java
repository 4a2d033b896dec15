package dev.sideline.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers from where each form was opened, so that what comes of it is said there. Bounded in time and in number.
 */
final class Origins {

    private static final Duration KEPT = Duration.ofHours(2);
    private static final int MOST = 10_000;

    private record Kept(Origin origin, Instant until) {}

    private final InstantSource clock;
    private final Map<String, Kept> byView = new LinkedHashMap<>();

    Origins(InstantSource clock) {
        this.clock = clock;
    }

    /** @param rootView the first form of the stack */
    synchronized void remember(String user, String rootView, Origin origin) {
        Instant now = clock.instant();
        byView.values().removeIf(kept -> kept.until.isBefore(now));
        if (byView.size() >= MOST) {
            var oldest = byView.entrySet().iterator();
            oldest.next();
            oldest.remove();
        }
        byView.put(user + " " + rootView, new Kept(origin, now.plus(KEPT)));
    }

    /** Their direct messages when nothing is known. */
    synchronized Origin of(String user, @Nullable String rootView) {
        Kept kept = byView.get(user + " " + rootView);
        return kept == null ? Origin.direct(user) : kept.origin;
    }
}
