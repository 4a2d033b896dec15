package dev.sideline.nudge;

import dev.sideline.account.Person;
import java.util.List;

/** Keeps everybody's preferences. */
public interface PreferenceBook {

    /** The defaults for somebody who never said anything. */
    Preferences of(Person.Id person);

    /** Everybody who ever was invited or said something. */
    List<Preferences> all();

    void keep(Preferences preferences);
}
