package dev.sideline.account;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody of ours. */
public record Person(Row row) {

    static final Table TABLE = Table.withId(Kind.PERSON);
    public static final Field<String> NAME = TABLE.requiredText("name");
    public static final Field<String> EMAIL = TABLE.text("email");
    public static final Field<String> SLACK_ID = TABLE.text("slack_id");
    public static final Field<List<Role>> ROLES = TABLE.choices("roles", Role.class);
    public static final Field<Seniority> SENIORITY = TABLE.choice("seniority", Seniority.class);
    public static final Field<LocalDate> GRADUATED_ON = TABLE.day("graduated_on");
    public static final Field<Long> MANAGER = TABLE.ref("manager", Kind.PERSON);
    public static final Field<String> COUNTRY = TABLE.text("country");
    public static final Field<ZoneId> TIME_ZONE = TABLE.field("time_zone", new FieldType.Zone());
    public static final Field<LocalDate> STARTED_ON = TABLE.day("started_on");

    /** The internal id. */
    public record Id(long value) {}

    public Id id() {
        return new Id(row.id());
    }

    public String name() {
        return row.need(NAME);
    }

    public @Nullable String email() {
        return row.get(EMAIL);
    }

    public @Nullable String slackId() {
        return row.get(SLACK_ID);
    }

    public List<Role> roles() {
        List<Role> value = row.get(ROLES);
        return value == null ? List.of() : value;
    }

    public @Nullable Seniority seniority() {
        return row.get(SENIORITY);
    }

    public @Nullable LocalDate graduatedOn() {
        return row.get(GRADUATED_ON);
    }

    public Person.@Nullable Id manager() {
        Long id = row.get(MANAGER);
        return id == null ? null : new Person.Id(id);
    }

    public @Nullable String country() {
        return row.get(COUNTRY);
    }

    public @Nullable ZoneId timeZone() {
        return row.get(TIME_ZONE);
    }

    public @Nullable LocalDate startedOn() {
        return row.get(STARTED_ON);
    }

    public boolean is(Role role) {
        return roles().contains(role);
    }

    /** Senior, or graduated by today; null when the seniority was never recorded. */
    public @Nullable Boolean isSenior(Today today) {
        LocalDate graduated = graduatedOn();
        if (seniority() != Seniority.SENIOR && graduated != null && today.reached(graduated)) {
            return true;
        }
        Seniority seniority = seniority();
        return seniority == null ? null : seniority == Seniority.SENIOR;
    }

    /** Senior, or graduated by that day; null when the seniority was never recorded. */
    public @Nullable Boolean isSeniorOn(LocalDate day) {
        LocalDate graduated = graduatedOn();
        if (graduated != null && !graduated.isAfter(day)) {
            return true;
        }
        Seniority seniority = seniority();
        return seniority == null ? null : seniority == Seniority.SENIOR;
    }
}
