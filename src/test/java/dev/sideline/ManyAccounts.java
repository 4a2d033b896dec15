package dev.sideline;

import dev.sideline.access.Viewer;
import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Accounts;
import dev.sideline.account.Company;
import dev.sideline.account.Library;
import dev.sideline.account.Person;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/** More accounts of one person than anybody works, in memory: Customer 0001, Customer 0002 and so on. */
public record ManyAccounts(int count, Viewer owner) implements Accounts {

    @Override
    public Company company() {
        return owner.company();
    }

    @Override
    public Library library() {
        return Library.EMPTY;
    }

    @Override
    public List<AccountSnapshot> snapshots(Collection<Account.Id> ids) {
        return ids.stream().map(id -> snapshot(id.value())).toList();
    }

    @Override
    public void each(Consumer<AccountSnapshot> visitor) {
        of(owner.id()).forEach(id -> visitor.accept(snapshot(id.value())));
    }

    @Override
    public List<Account.Id> of(Person.Id person) {
        return person.equals(owner.id())
                ? LongStream.range(0, count).mapToObj(Account.Id::new).toList()
                : List.of();
    }

    private AccountSnapshot snapshot(long id) {
        return new AccountSnapshot(
                new Account(Office.account(
                                String.format("Customer %04d", id), owner.id().value())
                        .as(id)),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
