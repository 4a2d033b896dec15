package dev.sideline.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An idea sent upward by somebody who sells. */
public record Idea(Row row) {

    static final Table TABLE = Table.withId(Kind.IDEA);
    public static final Field<Long> PERSON = TABLE.ref("person", Kind.PERSON);
    public static final Field<String> TEXT = TABLE.requiredText("text");
    public static final Field<LocalDate> SUBMITTED_ON = TABLE.day("submitted_on");
    public static final Field<Long> PROPOSITION = TABLE.ref("proposition", Kind.PROPOSITION);

    /** The internal id. */
    public record Id(long value) {}

    public Id id() {
        return new Id(row.id());
    }

    /** Whose idea it is. */
    public Person.@Nullable Id person() {
        Long id = row.get(PERSON);
        return id == null ? null : new Person.Id(id);
    }

    public String text() {
        return row.need(TEXT);
    }

    public @Nullable LocalDate submittedOn() {
        return row.get(SUBMITTED_ON);
    }

    /** What it became; null while it is only an idea. */
    public Proposition.@Nullable Id proposition() {
        Long id = row.get(PROPOSITION);
        return id == null ? null : new Proposition.Id(id);
    }
}
