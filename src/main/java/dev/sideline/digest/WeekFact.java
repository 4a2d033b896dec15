package dev.sideline.digest;

import dev.sideline.account.Account;
import dev.sideline.account.DeliveryState.Light;
import dev.sideline.account.Person;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How an account stood with one of its reps in one week.
 *
 * @param monday the first day of the ISO week
 * @param proven whether it had a proven champion
 * @param met the highest level that the rep had met by then, in a meeting or a two-way call; null where that was nobody, or nothing told
 * @param wanted the level that was to be reached
 */
public record WeekFact(
        LocalDate monday,
        Account.Id account,
        Person.Id rep,
        boolean major,
        boolean proven,
        @Nullable Integer met,
        int wanted,
        Light light) {

    /** Whether the rep had met somebody as high as was to be reached. */
    boolean isReached() {
        return met != null && met >= wanted;
    }
}
