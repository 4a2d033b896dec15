package dev.sideline.access;

import java.util.List;

/** What came of looking for a name. */
public sealed interface Match<T> {

    /** At most that many are put before somebody to choose from. */
    int CHOICES = 5;

    record Found<T>(T one) implements Match<T> {}

    /**
     * Several fit equally well.
     *
     * @param first the first few, at most {@link #CHOICES}
     * @param others how many more there are
     */
    record Ambiguous<T>(List<T> first, int others) implements Match<T> {}

    /** None fits, but this one is written much the same. */
    record Nearest<T>(T one) implements Match<T> {}

    record None<T>() implements Match<T> {}
}
