package dev.sideline.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day on which nobody works, in one country or everywhere. */
public record Holiday(Row row) {

    static final Table TABLE = Table.keyed(Kind.HOLIDAY);
    public static final Field<LocalDate> DATE = TABLE.requiredDay("date");
    public static final Field<String> COUNTRY = TABLE.text("country");

    static {
        TABLE.knownBy(DATE, COUNTRY);
    }

    public LocalDate date() {
        return row.need(DATE);
    }

    public @Nullable String country() {
        return row.get(COUNTRY);
    }
}
