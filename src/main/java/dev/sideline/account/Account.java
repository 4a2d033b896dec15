package dev.sideline.account;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A customer or a prospect. */
public record Account(Row row) {

    static final Table TABLE = Table.withId(Kind.ACCOUNT);
    public static final Field<String> NAME = TABLE.requiredText("name");
    public static final Field<Long> OWNER = TABLE.ref("owner", Kind.PERSON);
    public static final Field<Mode> MODE = TABLE.choice("mode", Mode.class);
    public static final Field<Boolean> MAJOR = TABLE.flag("major");
    public static final Field<String> SECTOR = TABLE.text("sector");
    public static final Field<BigDecimal> REVENUE = TABLE.decimal("revenue");
    public static final Field<Integer> EMPLOYEES = TABLE.whole("employees", 0, Integer.MAX_VALUE);
    public static final Field<String> COUNTRY = TABLE.text("country");
    public static final Field<Long> PARENT = TABLE.ref("parent", Kind.ACCOUNT);
    public static final Field<Integer> TARGET_LEVEL = TABLE.whole("target_level", 1, 5);

    /** The internal id. */
    public record Id(long value) {}

    public Id id() {
        return new Id(row.id());
    }

    public String name() {
        return row.need(NAME);
    }

    public Person.@Nullable Id owner() {
        Long id = row.get(OWNER);
        return id == null ? null : new Person.Id(id);
    }

    public @Nullable Mode mode() {
        return row.get(MODE);
    }

    public @Nullable Boolean major() {
        return row.get(MAJOR);
    }

    public @Nullable String sector() {
        return row.get(SECTOR);
    }

    public @Nullable BigDecimal revenue() {
        return row.get(REVENUE);
    }

    public @Nullable Integer employees() {
        return row.get(EMPLOYEES);
    }

    public @Nullable String country() {
        return row.get(COUNTRY);
    }

    public Account.@Nullable Id parent() {
        Long id = row.get(PARENT);
        return id == null ? null : new Account.Id(id);
    }

    public @Nullable Integer targetLevel() {
        return row.get(TARGET_LEVEL);
    }
}
