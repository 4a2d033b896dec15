package dev.sideline.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work that comes back, for each of many keys at times of its own. It has one effect however often it is run for the
 * same time.
 *
 * @param keys for whom it is planned to begin with; it goes on for each as long as {@code times} has a next time
 */
public record Job(String name, Supplier<? extends Collection<String>> keys, Times times, Work work) {

    /** When it is done. */
    public interface Times {
        /** The next time after a moment; null when there is none any more. */
        @Nullable Instant next(String key, Instant after);
    }

    /** What is done. */
    public interface Work {
        void run(String key, Instant now);
    }

    /**
     * Work that is done once a day.
     *
     * @param at not between 2:00 and 3:00, when clocks are put forward and back
     */
    public static Job everyDay(String name, LocalTime at, ZoneId zone, Consumer<Instant> work) {
        if (at.getHour() == 2) {
            throw new IllegalArgumentException("clocks change between 2:00 and 3:00");
        }
        return single(
                name,
                (key, after) -> {
                    Instant today = LocalDate.ofInstant(after, zone)
                            .atTime(at)
                            .atZone(zone)
                            .toInstant();
                    return today.isAfter(after)
                            ? today
                            : LocalDate.ofInstant(after, zone)
                                    .plusDays(1)
                                    .atTime(at)
                                    .atZone(zone)
                                    .toInstant();
                },
                (key, now) -> work.accept(now));
    }

    /** Work that is not done for anybody in particular. */
    public static Job single(String name, Times times, Work work) {
        return new Job(name, () -> List.of("all"), times, work);
    }
}
