package dev.sideline.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A step of a delivery. */
public record Milestone(Row row) {

    static final Table TABLE = Table.keyed(Kind.MILESTONE);
    public static final Field<Long> DEAL = TABLE.requiredRef("deal", Kind.DEAL);
    public static final Field<String> NAME = TABLE.requiredText("name");
    public static final Field<LocalDate> DUE = TABLE.day("due");
    public static final Field<LocalDate> REACHED_ON = TABLE.day("reached_on");
    public static final Field<LocalDate> CLIENT_CONFIRMED_ON = TABLE.day("client_confirmed_on");
    public static final Field<String> CLIENT_WORDS = TABLE.text("client_words");

    static {
        TABLE.knownBy(DEAL, NAME);
    }

    /** The internal id. */
    public record Id(long value) {}

    public Id id() {
        return new Id(row.id());
    }

    public Deal.Id deal() {
        return new Deal.Id(row.need(DEAL));
    }

    public String name() {
        return row.need(NAME);
    }

    public @Nullable LocalDate due() {
        return row.get(DUE);
    }

    public @Nullable LocalDate reachedOn() {
        return row.get(REACHED_ON);
    }

    public @Nullable LocalDate clientConfirmedOn() {
        return row.get(CLIENT_CONFIRMED_ON);
    }

    public @Nullable String clientWords() {
        return row.get(CLIENT_WORDS);
    }

    /** What the client said of it; null where nobody wrote down words of theirs, whatever was ticked or scored. */
    public @Nullable ClientWords clientSaid() {
        return ClientWords.of(clientWords());
    }
}
