package dev.sideline.schedule;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work that comes back, for each of many keys at times of its own. It has one effect however often it is run for the
 * same time.
 *
 * @param keys for whom there is something to do at all; one that is missing is dropped when its time comes
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

    /** Work that is not done for anybody in particular. */
    public static Job single(String name, Times times, Work work) {
        return new Job(name, () -> List.of("all"), times, work);
    }
}
