package dev.sideline.store;

import dev.sideline.account.Author;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.account.Undo.Did;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;

/** Writes down what one change does, so that who made it can take it back. What nobody of ours did is not kept. */
final class UndoLog {

    private final EntityManager em;
    private final Author author;
    private final String change = UUID.randomUUID().toString();

    UndoLog(EntityManager em, Author author) {
        this.em = em;
        this.author = author;
    }

    void added(Row row) {
        keep(Did.ADD, row.kind(), row.id(), step -> step.values(null, RowText.of(row)));
    }

    void changed(Row before, Row after, Set<String> fields) {
        keep(
                Did.CHANGE,
                after.kind(),
                after.id(),
                step -> step.values(RowText.of(before, fields), RowText.of(after, fields)));
    }

    void removed(Row row, FactEntity entity) {
        keep(Did.REMOVE, row.kind(), row.id(), step -> step.values(RowText.of(row), null)
                .name(entity));
    }

    @FunctionalInterface
    private interface Filling {
        UndoStepEntity of(UndoStepEntity step);
    }

    private void keep(Did did, Kind kind, long row, Filling filling) {
        Person.Id person = author.person();
        if (person != null) {
            em.persist(filling.of(UndoStepEntity.of(change, person.value(), author.at(), did, kind, row)));
        }
    }
}
