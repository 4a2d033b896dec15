package dev.sideline.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something compelling to propose to a whole cohort of customers, conceived and approved by executives. */
public record Proposition(Row row) {

    static final Table TABLE = Table.withId(Kind.PROPOSITION);
    public static final Field<String> NAME = TABLE.requiredText("name");
    public static final Field<String> VERSION = TABLE.text("version");
    public static final Field<Long> OWNER = TABLE.ref("owner", Kind.PERSON);
    public static final Field<Long> SPONSOR = TABLE.ref("sponsor", Kind.PERSON);
    public static final Field<String> SUMMARY = TABLE.text("summary");
    public static final Field<LocalDate> REVIEWED_ON = TABLE.day("reviewed_on");
    public static final Field<String> KEPT_REASON = TABLE.text("kept_reason");
    public static final Field<String> FOR_WHOM = TABLE.text("for_whom");
    public static final Field<String> DEPARTMENTS = TABLE.text("departments");

    /** The internal id. */
    public record Id(long value) {}

    public Id id() {
        return new Id(row.id());
    }

    public String name() {
        return row.need(NAME);
    }

    /** Which wording of it is current, such as {@code 2} or {@code 2026-b}. */
    public @Nullable String version() {
        return row.get(VERSION);
    }

    public Person.@Nullable Id owner() {
        Long id = row.get(OWNER);
        return id == null ? null : new Person.Id(id);
    }

    public Person.@Nullable Id sponsor() {
        Long id = row.get(SPONSOR);
        return id == null ? null : new Person.Id(id);
    }

    public @Nullable String summary() {
        return row.get(SUMMARY);
    }

    /** Which customers it is meant for, in words. */
    public @Nullable String forWhom() {
        return row.get(FOR_WHOM);
    }

    /** The departments of ours that have to change for it, in words. */
    public @Nullable String departments() {
        return row.get(DEPARTMENTS);
    }

    /** The day of the last review. */
    public @Nullable LocalDate reviewedOn() {
        return row.get(REVIEWED_ON);
    }

    /** Why the last review left it as it was; null where it led to a new version. */
    public @Nullable String keptReason() {
        return row.get(KEPT_REASON);
    }
}
