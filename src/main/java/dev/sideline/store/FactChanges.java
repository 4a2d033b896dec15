package dev.sideline.store;

import dev.sideline.account.Author;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import dev.sideline.account.Schema;
import dev.sideline.account.StaleFact;
import dev.sideline.store.AuditEntity.Action;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The changes of one transaction. Each is written at once, so that rows are there before others refer to them. */
final class FactChanges implements Facts.Changes {

    private final EntityManager em;
    private final Author author;

    FactChanges(EntityManager em, Author author) {
        this.em = em;
        this.author = author;
    }

    @Override
    public long add(Row row) {
        return add(row, ExternalIds.ofNew(row), true);
    }

    @Override
    public long addOnce(Row row, String key) {
        boolean ownId = Schema.table(row.kind()).hasOwnId();
        return add(row, ownId ? ExternalIds.bounded(key) : ExternalIds.ofKey(row), !ownId);
    }

    @Override
    public void set(Row row) {
        set(Bindings.of(row.kind()), row);
    }

    @Override
    public void remove(Kind kind, long id) {
        FactEntity entity = em.find(Bindings.of(kind).entity(), id);
        if (entity != null) {
            em.remove(entity);
            audit(Action.REMOVED, kind, id, Set.of());
            flush(kind, id);
        }
    }

    private long add(Row row, String externalId, boolean replace) {
        Binding<?> binding = Bindings.of(row.kind());
        Long there = knownAs(binding, externalId);
        if (there == null) {
            return insert(binding, StageSteps.dated(null, row, author.at()), externalId);
        }
        if (replace) {
            set(row.as(there));
        }
        return there;
    }

    private @Nullable Long knownAs(Binding<?> binding, String externalId) {
        List<Long> ids = em.createQuery(
                        "select e.id from " + binding.entityName()
                                + " e where e.source = :source and e.externalId = :known",
                        Long.class)
                .setParameter("source", FactEntity.OWN_SOURCE)
                .setParameter("known", externalId)
                .getResultList();
        return ids.isEmpty() ? null : ids.get(0);
    }

    private <E extends FactEntity> long insert(Binding<E> binding, Row row, String externalId) {
        E entity = binding.create();
        Set<String> given = binding.write(row, entity);
        entity.knownAs(FactEntity.OWN_SOURCE, externalId);
        em.persist(entity);
        audit(Action.ADDED, row.kind(), entity.id(), given);
        flush(row.kind(), entity.id());
        keepHistory(null, row, entity.id());
        return entity.id();
    }

    private <E extends FactEntity> void set(Binding<E> binding, Row row) {
        E entity = em.find(binding.entity(), row.id());
        if (entity == null || !entity.isAsReadAt(row.version())) {
            throw new StaleFact(row.kind(), row.id(), new OptimisticLockException());
        }
        Row before = binding.row(entity);
        Row wanted = StageSteps.dated(before, row, author.at());
        Set<String> changed = binding.write(wanted, entity);
        if (changed.isEmpty()) {
            return;
        }
        rename(entity, wanted);
        audit(Action.CHANGED, row.kind(), row.id(), changed);
        flush(row.kind(), row.id());
        keepHistory(before, wanted, row.id());
    }

    /** What is known by its key is known by its new key from now on. */
    private static void rename(FactEntity entity, Row row) {
        if (!Schema.table(row.kind()).hasOwnId()) {
            entity.knownAs(FactEntity.OWN_SOURCE, ExternalIds.ofKey(row));
        }
    }

    private void keepHistory(@Nullable Row before, Row now, long id) {
        StageSteps.step(before, now, id, author.at()).ifPresent(this::add);
    }

    private void audit(Action action, Kind kind, long id, Set<String> fields) {
        em.persist(AuditEntity.of(author, action, kind, id, fields));
    }

    private void flush(Kind kind, long id) {
        try {
            em.flush();
        } catch (PersistenceException refused) {
            if (refused instanceof OptimisticLockException
                    || SqlState.of(refused).isCollision()) {
                throw new StaleFact(kind, id, refused);
            }
            throw refused;
        }
    }
}
