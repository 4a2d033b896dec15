package dev.sideline.nudge;

import dev.sideline.account.Person;
import java.time.Instant;
import java.util.Collection;

/** Keeps when somebody was first shown an episode other than by a message: on the Home tab or in a reply. */
public interface SeenLog {

    /** Where one was shown before, the first time stays. */
    void saw(Person.Id by, Collection<Episode.Id> episodes, Instant at);

    /** The same, whoever saw them, for who holds the turns of them all in this transaction. One statement. */
    void sawInTurn(Collection<Episode.Id> episodes, Instant at);
}
