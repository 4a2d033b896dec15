package dev.sideline.digest;

import dev.sideline.account.Account;
import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.account.Sold;
import dev.sideline.nudge.Episode;
import dev.sideline.nudge.Open;
import dev.sideline.nudge.Preferences;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Answers what a digest asks in a few wide questions, the same number however many reps and accounts there are: a digest
 * is read, decided and put on its way with at most twelve statements.
 */
public interface TeamBook {

    /** Everybody, when they do not work, and what each of them wants. One question. */
    Staff staff();

    /** What stands for these people, as one manager is shown it. One question. */
    Ground ground(Person.Id manager, Collection<Person.Id> people, Instant notUsefulSince);

    /**
     * @param company its people and holidays alone
     * @param strengths what got better for somebody of late, for whom anything did
     */
    record Staff(Company company, Map<Person.Id, Preferences> preferences, Map<Person.Id, Strength> strengths) {}

    /**
     * @param sold the accounts that any of it is about; of their sellers those alone for whom it stands
     * @param paused plays that paused themselves, of those that stand
     * @param notUseful what the manager called that, of what stands
     */
    record Ground(List<Open> open, List<Sold> sold, Set<String> paused, Set<Episode.Key> notUseful) {

        Map<Account.Id, String> names() {
            return sold.stream().collect(Collectors.toMap(Sold::id, Sold::name));
        }
    }
}
