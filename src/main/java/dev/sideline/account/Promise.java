package dev.sideline.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A commitment to the client, written or spoken. */
public record Promise(Row row) {

    static final Table TABLE = Table.withId(Kind.PROMISE);
    public static final Field<Long> ACCOUNT = TABLE.requiredRef("account", Kind.ACCOUNT);
    public static final Field<Long> DEAL = TABLE.ref("deal", Kind.DEAL);
    public static final Field<String> WORDS = TABLE.requiredText("words");
    public static final Field<Boolean> SPOKEN = TABLE.flag("spoken");
    public static final Field<Long> TO = TABLE.ref("to", Kind.CONTACT);
    public static final Field<LocalDate> DUE = TABLE.day("due");
    public static final Field<LocalDate> DELIVERED_ON = TABLE.day("delivered_on");
    public static final Field<LocalDate> CLIENT_CONFIRMED_ON = TABLE.day("client_confirmed_on");
    public static final Field<LocalDate> RENEGOTIATED_ON = TABLE.day("renegotiated_on");

    /** The internal id. */
    public record Id(long value) {}

    public Id id() {
        return new Id(row.id());
    }

    public Account.Id account() {
        return new Account.Id(row.need(ACCOUNT));
    }

    public Deal.@Nullable Id deal() {
        Long id = row.get(DEAL);
        return id == null ? null : new Deal.Id(id);
    }

    public String words() {
        return row.need(WORDS);
    }

    public @Nullable Boolean spoken() {
        return row.get(SPOKEN);
    }

    public Contact.@Nullable Id to() {
        Long id = row.get(TO);
        return id == null ? null : new Contact.Id(id);
    }

    public @Nullable LocalDate due() {
        return row.get(DUE);
    }

    public @Nullable LocalDate deliveredOn() {
        return row.get(DELIVERED_ON);
    }

    public @Nullable LocalDate clientConfirmedOn() {
        return row.get(CLIENT_CONFIRMED_ON);
    }

    public @Nullable LocalDate renegotiatedOn() {
        return row.get(RENEGOTIATED_ON);
    }
}
