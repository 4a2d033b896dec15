package dev.sideline.picture;

import dev.sideline.picture.AccountMap.Somebody;
import java.util.List;

/** What has a box of its own on the map. */
sealed interface Cell {

    /** One of the client's people. */
    record One(Somebody somebody) implements Cell {}

    /** Several of one level, counted. */
    record Group(Band band, List<Somebody> people) implements Cell {

        int strangers() {
            return (int) people.stream().filter(Somebody::stranger).count();
        }
    }

    /** Whether the rep met them. */
    default boolean isMet() {
        return this instanceof One one && one.somebody().metOn() != null;
    }
}
