package dev.sideline.digest;

import dev.sideline.account.Person;
import java.util.Collection;
import java.util.Map;

/** Keeps what got better for each rep, as seen on the last early morning. */
public interface Praises {

    /** From now on there are these alone. */
    void replace(Collection<Praised> all);

    /** Of those of these reps for whom anything did. One question, however many they are. */
    Map<Person.Id, Strength> of(Collection<Person.Id> reps);
}
