package dev.sideline.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a department has against a proposition. Resistance is no stop sign; it shows that somebody will have to change. */
public record Objection(Row row) {

    static final Table TABLE = Table.keyed(Kind.OBJECTION);
    public static final Field<Long> PROPOSITION = TABLE.requiredRef("proposition", Kind.PROPOSITION);
    public static final Field<String> DEPARTMENT = TABLE.text("department");
    public static final Field<PersonOrName> OWNER = TABLE.field("owner", new FieldType.Named());
    public static final Field<String> TEXT = TABLE.text("text");
    public static final Field<LocalDate> RAISED_ON = TABLE.day("raised_on");
    public static final Field<LocalDate> RESOLVED_ON = TABLE.day("resolved_on");

    static {
        TABLE.knownBy(PROPOSITION, DEPARTMENT, TEXT, RAISED_ON);
    }

    public Proposition.Id proposition() {
        return new Proposition.Id(row.need(PROPOSITION));
    }

    public @Nullable String department() {
        return row.get(DEPARTMENT);
    }

    /** Whose objection it is, a person of ours or only a name. */
    public @Nullable PersonOrName owner() {
        return row.get(OWNER);
    }

    public @Nullable String text() {
        return row.get(TEXT);
    }

    public @Nullable LocalDate raisedOn() {
        return row.get(RAISED_ON);
    }

    public @Nullable LocalDate resolvedOn() {
        return row.get(RESOLVED_ON);
    }
}
