package dev.sideline.digest;

import dev.sideline.account.Account;
import dev.sideline.account.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Keeps how accounts stood week by week, so that later edits do not change the past. Weeks are named by their Mondays. */
public interface WeeklyHistory {

    /** The weeks since that one that are written for good. */
    Set<LocalDate> closed(LocalDate since);

    /** Replaces all that is on record of these accounts in these weeks. */
    void keep(Collection<Account.Id> accounts, Collection<LocalDate> weeks, Collection<WeekFact> facts);

    /** These weeks are written for good. */
    void close(Collection<LocalDate> weeks, Instant at);

    /** What is on record of these reps since that week. One question, however many they are. */
    List<WeekFact> of(Collection<Person.Id> reps, LocalDate since);

    /** Forgets the weeks before that one. */
    void purge(LocalDate before);
}
