package dev.sideline.digest;

import dev.sideline.account.Person;
import java.util.Collection;
import java.util.List;

/** Keeps what got better for each rep, as seen on the last early morning. */
public interface Praises {

    /** From now on there are these alone. */
    void replace(Collection<Praised> all);

    /** At most one for each of these reps. One question, however many they are. */
    List<Praised> of(Collection<Person.Id> reps);
}
