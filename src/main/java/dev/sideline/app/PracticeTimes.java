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

    void running(Running bot) {
        running.set(bot);
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public synchronized Instant nextMorning() {
        clock.jumpTo(days.after(clock.instant()));
        Running bot = running.get();
        if (bot != null) {
            bot.runDue();
        }
        return clock.instant();
    }

    @Override
    public synchronized Instant nextMonday() {
        Instant now = nextMorning();
        while (!days.isMonday(now)) {
            now = nextMorning();
        }
        return now;
    }
}
