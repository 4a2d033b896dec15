package dev.sideline.store;

import dev.sideline.account.Account;
import dev.sideline.account.Person;
import dev.sideline.digest.WeekFact;
import dev.sideline.digest.WeeklyHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The weeks in the database. */
public final class JpaWeeklyHistory implements WeeklyHistory {

    private final JpaTransactions transactions;

    public JpaWeeklyHistory(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Set<LocalDate> closed(LocalDate since) {
        return transactions.reading(em -> new HashSet<>(
                em.createQuery("select r.monday from WeekRunEntity r where r.monday >= :since", LocalDate.class)
                        .setParameter("since", since)
                        .getResultList()));
    }

    @Override
    public void keep(Collection<Account.Id> accounts, Collection<LocalDate> weeks, Collection<WeekFact> facts) {
        List<Long> ids = accounts.stream().map(Account.Id::value).toList();
        if (ids.isEmpty() || weeks.isEmpty()) {
            return;
        }
        transactions.with(em -> {
            Rows.chunks(ids).forEach(some -> em.createQuery(
                            "delete from WeekFactEntity e where e.account in :accounts and e.monday in :weeks")
                    .setParameter("accounts", some)
                    .setParameter("weeks", weeks)
                    .executeUpdate());
            facts.forEach(fact -> em.persist(WeekFactEntity.of(fact)));
            em.flush();
            return ids;
        });
    }

    @Override
    public void close(Collection<LocalDate> weeks, Instant at) {
        transactions.with(em -> {
            weeks.stream()
                    .filter(week -> em.find(WeekRunEntity.class, week) == null)
                    .forEach(week -> em.persist(WeekRunEntity.of(week, at)));
            return weeks;
        });
    }

    @Override
    public List<WeekFact> of(Collection<Person.Id> reps, LocalDate since) {
        List<Long> ids = reps.stream().map(Person.Id::value).distinct().toList();
        return transactions.reading(em -> {
            List<WeekFact> all = new ArrayList<>();
            Rows.chunks(ids).forEach(some -> new Rows(em)
                    .query(
                            "select " + WeekFactEntity.SELECTION
                                    + " from WeekFactEntity e where e.rep in :reps and e.monday >= :since"
                                    + " order by e.monday, e.account, e.rep",
                            Map.of("reps", some, "since", since))
                    .getResultStream()
                    .map(WeekFactEntity::fact)
                    .forEach(all::add));
            return all;
        });
    }

    @Override
    public void purge(LocalDate before) {
        transactions.with(em -> {
            int facts = em.createQuery("delete from WeekFactEntity e where e.monday < :before")
                    .setParameter("before", before)
                    .executeUpdate();
            return facts
                    + em.createQuery("delete from WeekRunEntity r where r.monday < :before")
                            .setParameter("before", before)
                            .executeUpdate();
        });
    }
}
