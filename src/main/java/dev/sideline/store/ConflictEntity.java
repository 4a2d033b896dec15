package dev.sideline.store;

import dev.sideline.account.Conflict;
import dev.sideline.account.Field;
import dev.sideline.account.Kind;
import dev.sideline.account.Schema;
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
import org.jspecify.annotations.Nullable;

/** A correction that a source's new value replaced. */
@Entity
@Table(name = "conflicts")
class ConflictEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "conflicts")
    @SequenceGenerator(name = "conflicts", sequenceName = "conflict_ids", allocationSize = 100)
    private @Nullable Long id;

    @Column(name = "at_time", nullable = false)
    private Instant atTime = Instant.EPOCH;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.PERSON;

    @Column(name = "row_id", nullable = false)
    private long rowId;

    @Column(nullable = false)
    private String field = "";

    @Column(nullable = false)
    private String source = "";

    @Column
    private @Nullable String corrected;

    @Column(name = "source_says", nullable = false)
    private String sourceSays = "";

    static ConflictEntity of(Merge.Conflict conflict, long rowId, String source, Instant at) {
        ConflictEntity entity = new ConflictEntity();
        entity.atTime = at;
        entity.kind = conflict.field().kind();
        entity.rowId = rowId;
        entity.field = conflict.field().name();
        entity.source = source;
        entity.corrected = conflict.corrected();
        entity.sourceSays = conflict.sourceSays();
        return entity;
    }

    /** Null for a field that there is no more. */
    @Nullable Conflict value() {
        Field<?> known = Schema.table(kind).field(field).orElse(null);
        return known == null ? null : new Conflict(known, rowId, source, corrected, sourceSays, atTime);
    }
}
