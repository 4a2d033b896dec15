package dev.sideline.store;

import dev.sideline.account.AuditLog.Action;
import dev.sideline.account.Author;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import dev.sideline.account.Schema;
import dev.sideline.account.StaleFact;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Set;

/** Writes facts of one author; the only place from which the audit is written. */
final class FactWriter {

    private final EntityManager em;
    private final Author author;

    FactWriter(EntityManager em, Author author) {
        this.em = em;
        this.author = author;
    }

    Instant at() {
        return author.at();
    }

    /** A new row, written with the next {@link #flush}. */
    <E extends FactEntity> E insert(Binding<E> binding, Row row, String source, String externalId) {
        Schema.table(row.kind()).fields().stream()
                .filter(field -> field.required() && row.get(field) == null)
                .findFirst()
                .ifPresent(missing -> {
                    throw new IllegalArgumentException(missing + " is needed in a new row");
                });
        return insert(binding, binding.create(), row, source, externalId);
    }

    /** A row that was removed, under the id that it had, written with the next {@link #flush}. */
    <E extends FactEntity> E restore(Binding<E> binding, Row row, String source, String externalId) {
        E entity = binding.create();
        entity.restoredAs(row.id());
        return insert(binding, entity, row, source, externalId);
    }

    private <E extends FactEntity> E insert(Binding<E> binding, E entity, Row row, String source, String externalId) {
        Set<String> given = binding.write(row, entity);
        entity.knownAs(source, externalId);
        em.persist(entity);
        audit(Action.ADDED, row.kind(), entity.id(), given);
        return entity;
    }

    void changed(Kind kind, long id, Set<String> fields) {
        audit(Action.CHANGED, kind, id, fields);
    }

    void remove(Kind kind, FactEntity entity) {
        em.remove(entity);
        audit(Action.REMOVED, kind, entity.id(), Set.of());
    }

    /**
     * Writes what was changed so far.
     *
     * @param id the row that was changed last, named where the database does not say which row it was
     * @throws StaleFact when somebody else was quicker
     * @throws IllegalStateException when a row would refer to one that is not there
     */
    void flush(Kind kind, long id) {
        try {
            em.flush();
        } catch (PersistenceException refused) {
            if (refused instanceof OptimisticLockException
                    || SqlState.of(refused).isCollision()) {
                throw new StaleFact(kind, id, refused);
            }
            if (SqlState.of(refused).isDanglingReference()) {
                throw new IllegalStateException(
                        kind + " " + id + " refers to a row that is not there, or is still referred to", refused);
            }
            throw refused;
        }
    }

    private void audit(Action action, Kind kind, long id, Set<String> fields) {
        em.persist(AuditEntity.of(author, action, kind, id, fields));
    }
}
