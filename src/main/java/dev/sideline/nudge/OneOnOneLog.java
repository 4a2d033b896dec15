package dev.sideline.nudge;

import dev.sideline.account.Person;
import java.util.List;
import java.util.Optional;

/** Keeps what managers and reps agreed. Whoever shows it to a third person breaks the playbook's privacy rule. */
public interface OneOnOneLog {

    /** The last that the two held. */
    Optional<OneOnOne> last(Person.Id manager, Person.Id rep);

    /** All that somebody took part in, as manager or as rep, the newest first. */
    List<OneOnOne> of(Person.Id person);

    /** Two people have one a day: kept again, it takes the place of the one that is there. */
    void keep(OneOnOne held);

    /** Forgets all that somebody took part in; returns how many they were. */
    int forget(Person.Id person);
}
