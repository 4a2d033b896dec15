package dev.sideline.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A competitor seen at an account, or a tender that it issued. */
public record Sighting(Row row) {

    static final Table TABLE = Table.keyed(Kind.SIGHTING);
    public static final Field<Long> ACCOUNT = TABLE.requiredRef("account", Kind.ACCOUNT);
    public static final Field<String> COMPETITOR = TABLE.text("competitor");
    public static final Field<SightingKind> KIND = TABLE.choice("kind", SightingKind.class);
    public static final Field<LocalDate> SEEN_ON = TABLE.day("seen_on");

    static {
        TABLE.knownBy(ACCOUNT, COMPETITOR, KIND, SEEN_ON);
    }

    public Account.Id account() {
        return new Account.Id(row.need(ACCOUNT));
    }

    public @Nullable String competitor() {
        return row.get(COMPETITOR);
    }

    public @Nullable SightingKind kind() {
        return row.get(KIND);
    }

    public @Nullable LocalDate seenOn() {
        return row.get(SEEN_ON);
    }
}
