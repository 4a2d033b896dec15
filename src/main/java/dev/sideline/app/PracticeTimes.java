package dev.sideline.app;

import dev.sideline.practice.PracticeTime;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Moves the coach's clock from morning to morning; on the way to Monday no morning is left out. */
final class PracticeTimes implements PracticeTime {

    private final PracticeDays days;
    private final CoachClock clock;
    private final AtomicReference<@Nullable Running> running = new AtomicReference<>();

    PracticeTimes(PracticeDays days, CoachClock clock) {
        this.days = days;
        this.clock = clock;
    }

    /** Goes to the first morning with that bot. */
    synchronized void begin(Running bot) {
        running.set(bot);
        goTo(days.first());
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public synchronized Instant nextMorning() {
        return goTo(days.after(clock.instant()));
    }

    /** Each morning's messages have arrived before the next one comes: a manager hears only of what a rep has seen. */
    @Override
    public synchronized Instant nextMonday() {
        Instant now = nextMorning();
        while (!days.isMonday(now)) {
            now = nextMorning();
        }
        return now;
    }

    private Instant goTo(Instant morning) {
        Running bot = running.get();
        if (bot == null) {
            clock.jumpTo(morning);
        } else {
            try {
                bot.jump(() -> clock.jumpTo(morning));
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
        return clock.instant();
    }
}
