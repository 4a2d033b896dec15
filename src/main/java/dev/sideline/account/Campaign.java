package dev.sideline.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One proposition pitched to every account of a cohort. */
public record Campaign(Row row) {

    static final Table TABLE = Table.withId(Kind.CAMPAIGN);
    public static final Field<Long> PROPOSITION = TABLE.ref("proposition", Kind.PROPOSITION);
    public static final Field<String> NAME = TABLE.text("name");
    public static final Field<Long> OWNER = TABLE.ref("owner", Kind.PERSON);
    public static final Field<String> CONDITION = TABLE.text("condition");
    public static final Field<LocalDate> STARTS_ON = TABLE.day("starts_on");
    public static final Field<LocalDate> ENDS_ON = TABLE.day("ends_on");
    public static final Field<LocalDate> LAUNCH_ON = TABLE.day("launch_on");

    /** The internal id. */
    public record Id(long value) {}

    public Id id() {
        return new Id(row.id());
    }

    public Proposition.@Nullable Id proposition() {
        Long id = row.get(PROPOSITION);
        return id == null ? null : new Proposition.Id(id);
    }

    public @Nullable String name() {
        return row.get(NAME);
    }

    public Person.@Nullable Id owner() {
        Long id = row.get(OWNER);
        return id == null ? null : new Person.Id(id);
    }

    /** What the accounts of the cohort have in common, such as {@code sector = medical and employees >= 500}. */
    public @Nullable String condition() {
        return row.get(CONDITION);
    }

    /** The first day of the campaign. */
    public @Nullable LocalDate startsOn() {
        return row.get(STARTS_ON);
    }

    /** The last day of the campaign. */
    public @Nullable LocalDate endsOn() {
        return row.get(ENDS_ON);
    }

    /** Begun and not over today; one without a first day has not begun, one without a last day goes on. */
    public boolean isRunning(Today today) {
        LocalDate starts = startsOn();
        return starts != null && today.reached(starts) && !isOver(today);
    }

    /** Today is after its last day. */
    public boolean isOver(Today today) {
        LocalDate ends = endsOn();
        return ends != null && today.isAfter(ends);
    }

    /** What to call it in a sentence. */
    public String called() {
        String name = name();
        return name == null || name.isBlank() ? "the campaign" : name;
    }

    /** The day on which its proposition goes public. */
    public @Nullable LocalDate launchOn() {
        return row.get(LAUNCH_ON);
    }
}
