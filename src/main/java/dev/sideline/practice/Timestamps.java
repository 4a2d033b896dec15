package dev.sideline.practice;

import java.time.Instant;
import java.util.Locale;

/** Message timestamps in practice time: unique and increasing, seconds with six decimals. */
final class Timestamps {
    private final PracticeTime time;
    private long last;

    Timestamps(PracticeTime time) {
        this.time = time;
    }

    synchronized String next() {
        Instant now = time.now();
        long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
        last = Math.max(micros, last + 1);
        return String.format(Locale.ROOT, "%d.%06d", last / 1_000_000, last % 1_000_000);
    }
}
