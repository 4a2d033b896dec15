package dev.sideline.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A rep's engagement plan for an account: people to meet within 90 days. Whom it names are its {@link PlanContact}s. */
public record Plan(Row row) {

    static final Table TABLE = Table.withId(Kind.PLAN);
    public static final Field<Long> REP = TABLE.requiredRef("rep", Kind.PERSON);
    public static final Field<Long> ACCOUNT = TABLE.requiredRef("account", Kind.ACCOUNT);
    public static final Field<LocalDate> STARTED_ON = TABLE.day("started_on");
    public static final Field<String> TARGET = TABLE.text("target");

    /** The internal id. */
    public record Id(long value) {}

    public Id id() {
        return new Id(row.id());
    }

    public Person.Id rep() {
        return new Person.Id(row.need(REP));
    }

    public Account.Id account() {
        return new Account.Id(row.need(ACCOUNT));
    }

    public @Nullable LocalDate startedOn() {
        return row.get(STARTED_ON);
    }

    /** That rep's, and begun on the day of that moment (in UTC) or later. */
    public boolean isStartedBy(Person.Id person, Instant since) {
        LocalDate on = startedOn();
        return rep().equals(person) && on != null && !on.isBefore(LocalDate.ofInstant(since, ZoneOffset.UTC));
    }

    /** What the plan is to reach, in words. */
    public @Nullable String target() {
        return row.get(TARGET);
    }
}
