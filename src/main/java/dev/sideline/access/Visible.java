package dev.sideline.access;

import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Accounts;
import dev.sideline.account.Person;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The accounts that somebody may see; what they may not see is treated as if it did not exist. */
public final class Visible {

    private final Accounts accounts;

    public Visible(Accounts accounts) {
        this.accounts = accounts;
    }

    /** All of them, without what is on record about them. */
    public List<Account> accounts(Viewer viewer) {
        return accounts.workedBy(Stream.concat(
                        Stream.of(viewer.id()),
                        viewer.company().people().keySet().stream()
                                .filter(person -> viewer.company().isAbove(viewer.id(), person)))
                .toList());
    }

    /** Those that somebody works on. */
    public List<Account> accountsOf(Person.Id person) {
        return accounts.workedBy(List.of(person));
    }

    public Match<Account> account(Viewer viewer, String typed) {
        return new Names<>(accounts(viewer), Account::name).find(typed);
    }

    /** Everything on record about the accounts that somebody may change. */
    public List<AccountSnapshot> changeable(Viewer viewer) {
        return accounts.snapshots(accounts.of(viewer.id())).stream()
                .filter(viewer::edits)
                .toList();
    }

    /**
     * The account of a touch in which a leader takes part, to answer what they are asked about that touch; it is no right
     * to see more of it. Empty where they take part in none.
     */
    public Optional<AccountSnapshot> joined(Viewer viewer, Account.Id id) {
        return accounts.snapshots(List.of(id)).stream()
                .filter(account -> account.touches().stream().anyMatch(viewer::joins))
                .findFirst();
    }

    /**
     * Everything on record about one account, or about the one into which it was merged; empty where it does not exist or
     * the person may not see it.
     */
    public Optional<AccountSnapshot> open(Viewer viewer, Account.Id id) {
        return find(id).or(() -> accounts.mergedInto(id).flatMap(this::find)).filter(viewer::sees);
    }

    private Optional<AccountSnapshot> find(Account.Id id) {
        return accounts.snapshots(List.of(id)).stream().findFirst();
    }
}
