package dev.sideline.store;

import dev.sideline.account.Account;
import dev.sideline.account.Person;
import dev.sideline.digest.Praised;
import dev.sideline.digest.Praises;
import dev.sideline.digest.Strength;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What got better, in the database. */
public final class JpaPraises implements Praises {

    private final JpaTransactions transactions;

    public JpaPraises(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public void replace(Collection<Praised> all) {
        transactions.with(em -> {
            em.createQuery("delete from PraiseEntity p").executeUpdate();
            all.forEach(praised -> em.persist(PraiseEntity.of(praised)));
            return all;
        });
    }

    @Override
    public Map<Person.Id, Strength> of(Collection<Person.Id> reps) {
        List<Long> ids = reps.stream().map(Person.Id::value).distinct().toList();
        return transactions.reading(em -> {
            Map<Person.Id, Strength> found = new HashMap<>();
            Rows.chunks(ids).forEach(some -> new Rows(em)
                    .query(
                            "select r.rep, r.account, a.name, r.words, r.since from PraiseEntity r, AccountEntity a"
                                    + " where a.id = r.account and r.rep in :reps",
                            Map.of("reps", some))
                    .getResultStream()
                    .forEach(columns -> found.put(new Person.Id((Long) columns[0]), strength(columns, 1))));
            return found;
        });
    }

    /** From the account's id and name, the words and the day, which begin at {@code from} in the columns. */
    static Strength strength(Object[] columns, int from) {
        return new Strength(
                new Account.Id((Long) columns[from]),
                (String) columns[from + 1],
                (String) columns[from + 2],
                (LocalDate) columns[from + 3]);
    }
}
