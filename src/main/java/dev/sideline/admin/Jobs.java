package dev.sideline.admin;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The jobs that come back by themselves, to be run out of turn. When they are next due does not change by it. */
public interface Jobs {

    /** In the order in which they run. */
    List<String> names();

    /**
     * Runs one now and returns when it is done; what it did for this moment already it does not do again.
     *
     * @param name one of {@link #names}
     * @param key for whom, as the job names them; null for everybody
     */
    Ran run(String name, @Nullable String key, Instant now);

    /**
     * What came of it.
     *
     * @param turns for how many it was run
     * @param failed for how many of them it failed
     * @param messages how many messages it put on their way
     * @param changes how many facts were changed meanwhile by nobody in particular
     */
    record Ran(int turns, int failed, long messages, long changes) {}
}
