package dev.sideline.account;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads whole accounts. The number of statements does not depend on the number of accounts. */
public interface Accounts {

    /** For so many days what somebody took part in still concerns them; what is ahead does in any case. */
    int LATELY_DAYS = 120;

    Company company();

    /** The company without its mutes and campaigns: for who needs its people, days and settings alone. */
    default Company staff() {
        return company();
    }

    /** What belongs to no single account; read whole, so not for every command. */
    Library library();

    /** The accounts with these ids, in the order of the ids; one that does not exist is left out. */
    List<AccountSnapshot> snapshots(Collection<Account.Id> ids);

    /**
     * The account into which one was merged, through as many merges as there were; empty where it was not. Whatever was
     * said of it before still names it as it was.
     */
    default Optional<Account.Id> mergedInto(Account.Id former) {
        return Optional.empty();
    }

    /** Every account once, in batches, without holding more than a batch in memory. */
    void each(Consumer<AccountSnapshot> visitor);

    /** The accounts that the person owns, is on the team of, or owns a deal or an open delivery on. */
    List<Account.Id> of(Person.Id person);

    /**
     * The accounts that any of these people owns, is on the team of, or owns a deal on, each once, without what is on
     * record about them: for lists and pickers. A store answers it without reading whole accounts.
     */
    default List<Account> workedBy(Collection<Person.Id> people) {
        return snapshots(people.stream()
                        .flatMap(person -> of(person).stream())
                        .distinct()
                        .toList())
                .stream()
                .map(AccountSnapshot::account)
                .toList();
    }

    /** What these accounts are called and who sells to them. A store answers it with one question. */
    default List<Sold> sold(Collection<Account.Id> ids) {
        return snapshots(ids).stream()
                .map(account -> new Sold(account.id(), account.account().name(), account.sellers()))
                .toList();
    }

    /**
     * The accounts about which somebody may be asked: those of {@link #of}, and since a moment those with a touch,
     * planned or held, in which they take part, and those with an engagement plan of theirs. It gives no right to see
     * them. A store answers it without reading whole accounts.
     */
    default List<Account.Id> concerning(Person.Id person, Instant since) {
        Set<Account.Id> ids = new LinkedHashSet<>(of(person));
        each(account -> {
            if (account.touches().stream().anyMatch(touch -> touch.isJoinedBy(person, since))
                    || account.plans().stream().anyMatch(plan -> plan.isStartedBy(person, since))) {
                ids.add(account.id());
            }
        });
        return List.copyOf(ids);
    }
}
