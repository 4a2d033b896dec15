package dev.sideline.app;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The coach's clock: it runs as fast as the real one, and may be set ahead of it for practice or for a rehearsal.
 * Signatures and time-outs ask the real clock instead.
 */
final class CoachClock implements InstantSource {

    private final InstantSource real;
    private final AtomicReference<Duration> ahead;

    private CoachClock(InstantSource real, Duration ahead) {
        this.real = real;
        this.ahead = new AtomicReference<>(ahead);
    }

    /** The real time. */
    static CoachClock real() {
        return new CoachClock(InstantSource.system(), Duration.ZERO);
    }

    /** The real time, or, for a rehearsal, a clock that shows the given moment now. */
    static CoachClock of(@Nullable String moment) {
        return moment == null ? real() : startingAt(Instant.parse(moment));
    }

    /** A clock that shows that moment now. */
    static CoachClock startingAt(Instant moment) {
        return new CoachClock(
                InstantSource.system(), Duration.between(InstantSource.system().instant(), moment));
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.get());
    }

    /** Goes on from that moment; a moment that is already past changes nothing, for time does not run back. */
    void jumpTo(Instant moment) {
        ahead.accumulateAndGet(
                Duration.between(real.instant(), moment), (now, wanted) -> wanted.compareTo(now) > 0 ? wanted : now);
    }
}
