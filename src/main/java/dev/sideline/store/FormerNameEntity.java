package dev.sideline.store;

import dev.sideline.account.Kind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The name by which a source knows a row that was merged into another, and the last values that it gave to it. */
@Entity
@Table(name = "former_names")
class FormerNameEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "former")
    @SequenceGenerator(name = "former", sequenceName = "former_name_ids", allocationSize = 100)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kind kind = Kind.PERSON;

    @Column(nullable = false)
    private String source = "";

    @Column(name = "external_id", nullable = false)
    private String externalId = "";

    @Column(name = "former_row", nullable = false)
    private long formerRow;

    @Column(name = "row_id", nullable = false)
    private long rowId;

    private @Nullable String imported;

    /** @param into the row for which its name stands from now on */
    static FormerNameEntity of(Kind kind, FactEntity merged, long into) {
        FormerNameEntity name = new FormerNameEntity();
        name.kind = kind;
        name.source = merged.source();
        name.externalId = merged.externalId();
        name.formerRow = merged.id();
        name.rowId = into;
        name.imported(merged.imported());
        return name;
    }

    /** The same name for whichever row that one was merged into in turn. */
    SourceName of(long row) {
        return new SourceName(row, externalId, source);
    }

    String source() {
        return source;
    }

    String externalId() {
        return externalId;
    }

    long formerRow() {
        return formerRow;
    }

    long rowId() {
        return rowId;
    }

    LastImported imported() {
        return LastImported.read(imported);
    }

    void imported(LastImported values) {
        imported = values.written();
    }
}
