package dev.sideline.account;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Reads whole accounts. The number of statements does not depend on the number of accounts. */
public interface Accounts {

    Company company();

    /** The accounts with these ids, in the order of the ids; one that does not exist is left out. */
    List<AccountSnapshot> snapshots(Collection<Account.Id> ids);

    /** Every account once, in batches, without holding more than a batch in memory. */
    void each(Consumer<AccountSnapshot> visitor);

    /** The accounts that the person owns, is on the team of, or owns a deal or an open delivery on. */
    List<Account.Id> of(Person.Id person);
}
