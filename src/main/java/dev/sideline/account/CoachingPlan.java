package dev.sideline.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A manager's plan of how to coach on an account. */
public record CoachingPlan(Row row) {

    static final Table TABLE = Table.keyed(Kind.COACHING_PLAN);
    public static final Field<Long> MANAGER = TABLE.requiredRef("manager", Kind.PERSON);
    public static final Field<Long> ACCOUNT = TABLE.requiredRef("account", Kind.ACCOUNT);
    public static final Field<LocalDate> WRITTEN_ON = TABLE.day("written_on");
    public static final Field<String> TEXT = TABLE.text("text");

    static {
        TABLE.knownBy(MANAGER, ACCOUNT, WRITTEN_ON);
    }

    public Person.Id manager() {
        return new Person.Id(row.need(MANAGER));
    }

    public Account.Id account() {
        return new Account.Id(row.need(ACCOUNT));
    }

    public @Nullable LocalDate writtenOn() {
        return row.get(WRITTEN_ON);
    }

    public @Nullable String text() {
        return row.get(TEXT);
    }
}
