package dev.sideline.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The yes of one of our executives to a proposition, for a department. */
public record Approval(Row row) {

    static final Table TABLE = Table.keyed(Kind.APPROVAL);
    public static final Field<Long> PROPOSITION = TABLE.requiredRef("proposition", Kind.PROPOSITION);
    public static final Field<String> DEPARTMENT = TABLE.text("department");
    public static final Field<Long> EXECUTIVE = TABLE.ref("executive", Kind.PERSON);
    public static final Field<LocalDate> APPROVED_ON = TABLE.day("approved_on");

    static {
        TABLE.knownBy(PROPOSITION, DEPARTMENT, EXECUTIVE);
    }

    public Proposition.Id proposition() {
        return new Proposition.Id(row.need(PROPOSITION));
    }

    public @Nullable String department() {
        return row.get(DEPARTMENT);
    }

    public Person.@Nullable Id executive() {
        Long id = row.get(EXECUTIVE);
        return id == null ? null : new Person.Id(id);
    }

    public @Nullable LocalDate approvedOn() {
        return row.get(APPROVED_ON);
    }
}
