package dev.sideline.store;

import dev.sideline.account.AuditLog;
import dev.sideline.account.Author;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
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
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One line of the audit; added, and never changed or removed. */
@Entity
@Table(name = "audit")
class AuditEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit")
    @SequenceGenerator(name = "audit", sequenceName = "audit_ids", allocationSize = 500)
    private @Nullable Long id;

    @Column(name = "at_time", updatable = false)
    private Instant atTime = Instant.EPOCH;

    @Column(updatable = false)
    private @Nullable Long person;

    @Column(updatable = false)
    private String through = "";

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private AuditLog.Action action = AuditLog.Action.ADDED;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind = Kind.PERSON;

    @Column(name = "row_id", updatable = false)
    private long rowId;

    @Column(updatable = false)
    private String fields = "";

    static AuditEntity of(Author author, AuditLog.Action action, Kind kind, long rowId, Set<String> fields) {
        AuditEntity line = new AuditEntity();
        Person.Id person = author.person();
        line.atTime = author.at();
        line.person = person == null ? null : person.value();
        line.through = author.through();
        line.action = action;
        line.kind = kind;
        line.rowId = rowId;
        line.fields = String.join(";", new TreeSet<>(fields));
        return line;
    }

    AuditLog.Line value() {
        return new AuditLog.Line(
                atTime,
                person == null ? null : new Person.Id(person),
                through,
                action,
                kind,
                rowId,
                fields.isEmpty() ? List.of() : List.of(fields.split(";", -1)));
    }
}
