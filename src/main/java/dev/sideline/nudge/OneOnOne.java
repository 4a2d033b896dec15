package dev.sideline.nudge;

import dev.sideline.account.Person;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conversation that a manager held with a rep, and what they agreed; it belongs to the two of them.
 *
 * @param agreed at most {@link #POINTS}
 */
public record OneOnOne(Person.Id manager, Person.Id rep, LocalDate heldOn, List<Agreed> agreed) {

    public static final int POINTS = 3;

    public OneOnOne {
        agreed = List.copyOf(agreed);
    }

    /**
     * One thing that was agreed.
     *
     * @param due by when; null where no day was agreed
     */
    public record Agreed(String words, @Nullable LocalDate due) {}
}
