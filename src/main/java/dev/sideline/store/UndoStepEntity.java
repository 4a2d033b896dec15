package dev.sideline.store;

import dev.sideline.account.Kind;
import dev.sideline.account.Undo.Did;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of a change that can still be taken back. Its ids are in the order in which the change was made. */
@Entity
@Table(name = "undo_steps")
class UndoStepEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "undo")
    @SequenceGenerator(name = "undo", sequenceName = "undo_ids", allocationSize = 100)
    private @Nullable Long id;

    @Column(name = "change_id", nullable = false)
    private String changeId = "";

    @Column(name = "at_time", nullable = false)
    private Instant atTime = Instant.EPOCH;

    @Column(nullable = false)
    private long person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Did did = Did.CHANGE;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind = Kind.PERSON;

    @Column(name = "row_id", nullable = false)
    private long rowId;

    @Column(name = "before_values")
    private @Nullable String beforeValues;

    @Column(name = "after_values")
    private @Nullable String afterValues;

    private @Nullable String source;

    @Column(name = "external_id")
    private @Nullable String externalId;

    private @Nullable String imported;

    static UndoStepEntity of(String change, long person, Instant at, Did did, Kind kind, long rowId) {
        UndoStepEntity step = new UndoStepEntity();
        step.changeId = change;
        step.person = person;
        step.atTime = at;
        step.did = did;
        step.kind = kind;
        step.rowId = rowId;
        return step;
    }

    UndoStepEntity values(@Nullable RowText before, @Nullable RowText after) {
        beforeValues = before == null ? null : before.written();
        afterValues = after == null ? null : after.written();
        return this;
    }

    /** By what name a row that goes is known, and what was imported into it. */
    UndoStepEntity name(FactEntity row) {
        source = row.source();
        externalId = row.externalId();
        imported = row.imported().written();
        return this;
    }

    Did did() {
        return did;
    }

    Kind kind() {
        return kind;
    }

    long rowId() {
        return rowId;
    }

    long person() {
        return person;
    }

    Instant at() {
        return atTime;
    }

    RowText before() {
        return RowText.read(Objects.requireNonNull(beforeValues));
    }

    RowText after() {
        return RowText.read(Objects.requireNonNull(afterValues));
    }

    String source() {
        return Objects.requireNonNull(source);
    }

    String externalId() {
        return Objects.requireNonNull(externalId);
    }

    LastImported imported() {
        return LastImported.read(imported);
    }
}
