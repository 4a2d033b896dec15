package dev.sideline.digest;

import dev.sideline.account.Person;
import dev.sideline.nudge.Episode;
import java.time.Instant;
import java.util.Collection;

/**
 * Keeps which topics a manager was shown in their digests, and which of them they called not useful. That is an answer of
 * theirs: it decides what their own next digests hold, and counts, without a name, for how a play fares.
 */
public interface TopicLog {

    void shown(Person.Id manager, Collection<Episode.Key> topics, Instant at);

    /** Said twice of the same showing it counts once. */
    void notUseful(Person.Id manager, Episode.Key topic, Instant at);

    /** Forgets what a manager was shown and said. */
    void forget(Person.Id manager);

    /** Forgets what was shown before a moment. */
    void purge(Instant before);
}
