package dev.sideline.store;

import dev.sideline.account.Person;
import dev.sideline.digest.Praised;
import dev.sideline.digest.Praises;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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
    public List<Praised> of(Collection<Person.Id> reps) {
        List<Long> ids = reps.stream().map(Person.Id::value).distinct().toList();
        return transactions.reading(em -> {
            List<Praised> found = new ArrayList<>();
            Rows.chunks(ids).forEach(some -> em.createQuery(
                            "select p from PraiseEntity p where p.rep in :reps order by p.rep", PraiseEntity.class)
                    .setParameter("reps", some)
                    .getResultList()
                    .forEach(praise -> found.add(praise.value())));
            return found;
        });
    }
}
