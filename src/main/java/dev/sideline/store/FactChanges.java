package dev.sideline.store;

import dev.sideline.account.Author;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import dev.sideline.account.Schema;
import dev.sideline.account.StageEntry;
import dev.sideline.account.StaleFact;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The changes of one transaction. Each is written at once, so that rows are there before others refer to them. */
final class FactChanges implements Facts.Changes {

    private final EntityManager em;
    private final FactWriter writer;
    private final UndoLog undo;

    FactChanges(EntityManager em, Author author) {
        this.em = em;
        this.writer = new FactWriter(em, author);
        this.undo = new UndoLog(em, author);
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
        remove(Bindings.of(kind), id, entity -> {});
    }

    @Override
    public void absorb(Kind kind, long loser, long winner) {
        remove(Bindings.of(kind), loser, entity -> {
            em.persist(FormerNameEntity.of(kind, entity, winner));
            em.createQuery("update ConflictEntity c set c.rowId = :winner where c.kind = :kind and c.rowId = :loser")
                    .setParameter("winner", winner)
                    .setParameter("kind", kind)
                    .setParameter("loser", loser)
                    .executeUpdate();
        });
    }

    private <E extends FactEntity> void remove(Binding<E> binding, long id, Consumer<E> before) {
        E entity = em.find(binding.entity(), id);
        if (entity != null) {
            before.accept(entity);
            undo.removed(binding.row(entity), entity);
            writer.remove(binding.kind(), entity);
            writer.flush(binding.kind(), id);
        }
    }

    private long add(Row row, String externalId, boolean replace) {
        Binding<?> binding = Bindings.of(row.kind());
        Long there = knownAs(binding, externalId);
        if (there == null) {
            return insert(binding, StageSteps.dated(null, row, writer.at()), externalId);
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
        E entity = writer.insert(binding, row, FactEntity.OWN_SOURCE, externalId);
        long id = entity.id();
        writer.flush(row.kind(), id);
        undo.added(binding.row(entity));
        keepHistory(null, row, id);
        return id;
    }

    private <E extends FactEntity> void set(Binding<E> binding, Row row) {
        E entity = em.find(binding.entity(), row.id());
        if (entity == null || !entity.isAsReadAt(row.version())) {
            throw new StaleFact(row.kind(), row.id(), new OptimisticLockException());
        }
        Row before = binding.row(entity);
        Row wanted = StageSteps.dated(before, row, writer.at());
        Set<String> changed = binding.write(wanted, entity);
        if (changed.isEmpty()) {
            return;
        }
        if (!Schema.table(row.kind()).hasOwnId()) {
            entity.knownAs(FactEntity.OWN_SOURCE, ExternalIds.ofKey(wanted));
        }
        writer.changed(row.kind(), row.id(), changed);
        writer.flush(row.kind(), row.id());
        undo.changed(before, binding.row(entity), changed);
        keepHistory(before, wanted, row.id());
    }

    private void keepHistory(@Nullable Row before, Row now, long id) {
        StageSteps.step(before, now, id, writer.at()).ifPresent(step -> keep(step, StageSteps.corrected(before, step)));
    }

    /** Adds a step to the history of a deal, or moves the one whose day it corrects. */
    private void keep(Row step, Optional<String> corrected) {
        Long moves = corrected.map(key -> knownAs(StageEntity.BINDING, key)).orElse(null);
        if (moves == null || knownAs(StageEntity.BINDING, ExternalIds.ofKey(step)) != null) {
            add(step);
            return;
        }
        StageEntity there = em.find(StageEntity.class, moves);
        set(StageEntity.BINDING.row(there).with(StageEntry.SINCE, step.get(StageEntry.SINCE)));
    }
}
