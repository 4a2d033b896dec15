package dev.sideline.slack;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** Keeps the messages in one conversation apart, as Slack asks for. */
final class Pace {

    private static final int REMEMBERED = 10_000;

    private final InstantSource clock;
    private final Duration between;
    private final Map<String, Instant> free = new HashMap<>();

    Pace(InstantSource clock, Duration between) {
        this.clock = clock;
        this.between = between;
    }

    /** Takes the next place in a conversation and says how long to wait for it. */
    synchronized Duration reserve(String channel) {
        Instant now = clock.instant();
        if (free.size() >= REMEMBERED) {
            free.values().removeIf(at -> !at.isAfter(now));
        }
        Instant at = free.getOrDefault(channel, now);
        Instant start = at.isBefore(now) ? now : at;
        free.put(channel, start.plus(between));
        return Duration.between(now, start);
    }
}
