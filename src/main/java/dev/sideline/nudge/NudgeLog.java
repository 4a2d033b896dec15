package dev.sideline.nudge;

import dev.sideline.account.Person;
import dev.sideline.play.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps episodes and nudges. Every call joins the transaction under way on this thread. */
public interface NudgeLog {

    /** Until the transaction under way ends, whoever calls this for the same person waits. */
    default void lock(Person.Id person) {
        lock(Set.of(person));
    }

    /**
     * The same for all of them, with one statement however many they are. They are waited for in the order of their ids,
     * so that two who wait for several never wait for each other.
     */
    void lock(Collection<Person.Id> people);

    /** The newest nudge of each of somebody's open episodes. */
    List<Nudge> open(Person.Id person);

    /** The open episodes of all these people, by their ids, as they were last judged. One question, however many they are. */
    List<Open> standing(Collection<Person.Id> people);

    /** The newest episode of a key. */
    Optional<Episode> last(Episode.Key key);

    /** The last episode of every key: for whoever numbers the findings of everybody. */
    List<Episode.Last> lasts();

    /** The last episode of every key that is addressed to somebody. */
    List<Episode.Last> lasts(Person.Id person);

    Optional<Nudge> find(Nudge.Id id);

    /** All nudges of an episode, oldest first. */
    List<Nudge> of(Episode.Id episode);

    /** The nudges of one message, in their places. */
    List<Nudge> in(UUID delivery);

    /** Everything that somebody was ever told. */
    List<Told> told(Person.Id person);

    /** Begins an episode, with a nudge that waits. */
    Nudge open(Finding finding, @Nullable LocalDate nextChange, int number, Instant at);

    /** Adds a nudge that waits to an episode that was told before. */
    Nudge again(Episode episode);

    /**
     * Tells several in one message: those that wait keep their nudge, the others get a new one. Two statements, however
     * many they are.
     *
     * @param all as read in the turn of the person, or before it by who alone tells these
     * @param first of the first of them; the others have the places after it
     */
    List<Nudge> tell(List<Open> all, Telling first);

    /** Keeps what changed in an episode: what is said, and whether it stands. */
    void keep(Episode episode);

    /** Keeps a nudge's state, telling and answer. */
    void keep(Nudge nudge);
}
