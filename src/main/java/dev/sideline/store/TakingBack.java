package dev.sideline.store;

import dev.sideline.account.Author;
import dev.sideline.account.Row;
import dev.sideline.account.Schema;
import dev.sideline.account.StaleFact;
import dev.sideline.account.Undo.Step;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes back one step after the other, each written at once. */
final class TakingBack {

    private final EntityManager em;
    private final FactWriter writer;

    TakingBack(EntityManager em, Author author) {
        this.em = em;
        this.writer = new FactWriter(em, author);
    }

    /**
     * @throws StaleFact when the row is not as the step left it
     * @throws IllegalStateException when something refers to what the step added
     */
    Step step(UndoStepEntity step) {
        Binding<?> binding = Bindings.of(step.kind());
        return switch (step.did()) {
            case ADD -> remove(binding, step);
            case CHANGE -> change(binding, step);
            case REMOVE -> add(binding, step);
        };
    }

    private <E extends FactEntity> Step remove(Binding<E> binding, UndoStepEntity step) {
        E entity = asLeft(binding, step);
        Row row = binding.row(entity);
        writer.remove(step.kind(), entity);
        writer.flush(step.kind(), step.rowId());
        return new Step(step.did(), row, Set.of());
    }

    private <E extends FactEntity> Step change(Binding<E> binding, UndoStepEntity step) {
        E entity = asLeft(binding, step);
        Row before = step.before().onto(binding.row(entity));
        Set<String> changed = binding.write(before, entity);
        if (!Schema.table(step.kind()).hasOwnId()) {
            entity.knownAs(FactEntity.OWN_SOURCE, ExternalIds.ofKey(before));
        }
        writer.changed(step.kind(), step.rowId(), changed);
        writer.flush(step.kind(), step.rowId());
        return new Step(step.did(), before, changed);
    }

    private <E extends FactEntity> Step add(Binding<E> binding, UndoStepEntity step) {
        if (isThere(binding, step)) {
            throw stale(step);
        }
        FormerNames.forget(em, step.kind(), step.source(), step.externalId());
        Row row = step.before().onto(Row.empty(step.kind(), step.rowId()));
        writer.restore(binding, row, step.source(), step.externalId()).imported(step.imported());
        writer.flush(step.kind(), step.rowId());
        return new Step(step.did(), row, Set.of());
    }

    private <E extends FactEntity> E asLeft(Binding<E> binding, UndoStepEntity step) {
        @Nullable E entity = em.find(binding.entity(), step.rowId());
        if (entity == null || !step.after().isIn(binding.row(entity))) {
            throw stale(step);
        }
        return entity;
    }

    private <E extends FactEntity> boolean isThere(Binding<E> binding, UndoStepEntity step) {
        List<Long> namesakes = em.createQuery(
                        "select e.id from " + binding.entityName()
                                + " e where e.id = :id or (e.source = :source and e.externalId = :known)",
                        Long.class)
                .setParameter("id", step.rowId())
                .setParameter("source", step.source())
                .setParameter("known", step.externalId())
                .getResultList();
        return !namesakes.isEmpty();
    }

    private static StaleFact stale(UndoStepEntity step) {
        return new StaleFact(step.kind(), step.rowId(), new OptimisticLockException());
    }
}
