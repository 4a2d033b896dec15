package dev.sideline.store;

import dev.sideline.account.Author;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.StaleFact;
import dev.sideline.account.Undo;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes back what {@link UndoLog} wrote down. */
public final class JpaUndo implements Undo {

    private final JpaTransactions transactions;

    public JpaUndo(JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Made> last(Person.Id person, Instant now) {
        return transactions.with(em -> em
                .createQuery(
                        "select s.changeId, s.atTime from UndoStepEntity s where s.person = :person and s.atTime > :since "
                                + "order by s.atTime desc, s.id desc",
                        Object[].class)
                .setParameter("person", person.value())
                .setParameter("since", now.minus(KEPT))
                .setMaxResults(1)
                .getResultList()
                .stream()
                .map(columns -> new Made((String) columns[0], (Instant) columns[1]))
                .findFirst());
    }

    @Override
    public Outcome takeBack(Author author, String change) {
        try {
            return transactions.with(em -> takeBack(em, author, change));
        } catch (NotAsLeft changed) {
            return changed.getCause() instanceof StaleFact
                    ? transactions.with(em -> new ChangedSince(changed.kind, changed.row, lastWriter(em, changed)))
                    : new InUse(changed.kind, changed.row);
        }
    }

    /** Forgets the values of what was changed before a moment. */
    public int purge(Instant before) {
        return transactions.with(em -> em.createQuery("delete from UndoStepEntity s where s.atTime <= :before")
                .setParameter("before", before)
                .executeUpdate());
    }

    private static Outcome takeBack(EntityManager em, Author author, String change) {
        Person.Id person = author.person();
        List<UndoStepEntity> made = steps(em, change);
        if (made.isEmpty()
                || person == null
                || made.get(0).person() != person.value()
                || !made.get(0).at().isAfter(author.at().minus(KEPT))) {
            return new Nothing();
        }
        TakingBack taking = new TakingBack(em, author);
        List<Step> taken = new ArrayList<>();
        for (UndoStepEntity step : made) {
            try {
                taken.add(taking.step(step));
            } catch (StaleFact | IllegalStateException refused) {
                throw new NotAsLeft(step.kind(), step.rowId(), refused);
            }
        }
        made.forEach(em::remove);
        em.flush();
        return new TakenBack(made.get(0).at(), List.copyOf(taken));
    }

    /** The last first, so that what refers to a row goes before it. */
    private static List<UndoStepEntity> steps(EntityManager em, String change) {
        return em.createQuery(
                        "select s from UndoStepEntity s where s.changeId = :change order by s.id desc",
                        UndoStepEntity.class)
                .setParameter("change", change)
                .getResultList();
    }

    private static Person.@Nullable Id lastWriter(EntityManager em, NotAsLeft changed) {
        List<Long> writers = em.createQuery(
                        "select a.person from AuditEntity a where a.kind = :kind and a.rowId = :row order by a.id desc",
                        Long.class)
                .setParameter("kind", changed.kind)
                .setParameter("row", changed.row)
                .setMaxResults(1)
                .getResultList();
        Long last = writers.isEmpty() ? null : writers.get(0);
        return last == null ? null : new Person.Id(last);
    }

    /** Ends the transaction, so that nothing of it stays. */
    private static final class NotAsLeft extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Kind kind;
        private final long row;

        NotAsLeft(Kind kind, long row, RuntimeException cause) {
            super(kind + " " + row + " was changed since", cause);
            this.kind = kind;
            this.row = row;
        }
    }
}
