package dev.sideline.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A reason that silences a play or a family of plays, for an account, a person, or both, until a date (that day included). */
public record Mute(Row row) {

    static final Table TABLE = Table.keyed(Kind.MUTE);
    public static final Field<String> PLAY = TABLE.requiredText("play");
    public static final Field<Long> ACCOUNT = TABLE.ref("account", Kind.ACCOUNT);
    public static final Field<Long> PERSON = TABLE.ref("person", Kind.PERSON);
    public static final Field<LocalDate> UNTIL = TABLE.day("until");
    public static final Field<String> REASON = TABLE.text("reason");

    static {
        TABLE.knownBy(PLAY, ACCOUNT, PERSON);
    }

    public String play() {
        return row.need(PLAY);
    }

    public Account.@Nullable Id account() {
        Long id = row.get(ACCOUNT);
        return id == null ? null : new Account.Id(id);
    }

    public Person.@Nullable Id person() {
        Long id = row.get(PERSON);
        return id == null ? null : new Person.Id(id);
    }

    public @Nullable LocalDate until() {
        return row.get(UNTIL);
    }

    public @Nullable String reason() {
        return row.get(REASON);
    }
}
