package dev.sideline.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An opportunity. Its account may be unknown; no play sees it then. */
public record Deal(Row row) {

    static final Table TABLE = Table.withId(Kind.DEAL);
    public static final Field<Long> ACCOUNT = TABLE.ref("account", Kind.ACCOUNT);
    public static final Field<String> NAME = TABLE.text("name");
    public static final Field<Long> OWNER = TABLE.ref("owner", Kind.PERSON);
    public static final Field<Phase> STAGE = TABLE.choice("stage", Phase.class);
    public static final Field<LocalDate> STAGE_SINCE = TABLE.day("stage_since");
    public static final Field<BigDecimal> AMOUNT = TABLE.decimal("amount");
    public static final Field<String> CURRENCY = TABLE.text("currency");
    public static final Field<LocalDate> OPENED_ON = TABLE.day("opened_on");
    public static final Field<LocalDate> EXPECTED_CLOSE = TABLE.day("expected_close");
    public static final Field<Integer> SLIPS = TABLE.whole("slips", 0, 1000);
    public static final Field<List<LocalDate>> SLIPPED_ON = TABLE.days("slipped_on");
    public static final Field<LocalDate> CLOSED_ON = TABLE.day("closed_on");
    public static final Field<Awareness> AWARENESS = TABLE.choice("awareness", Awareness.class);
    public static final Field<String> PROBLEM = TABLE.text("problem");
    public static final Field<LocalDate> EXPECTATIONS_ON = TABLE.day("expectations_on");
    public static final Field<LocalDate> PROCESS_ON = TABLE.day("process_on");
    public static final Field<Fit> FIT = TABLE.choice("fit", Fit.class);
    public static final Field<LocalDate> FIT_ON = TABLE.day("fit_on");
    public static final Field<Long> FIT_BY = TABLE.ref("fit_by", Kind.PERSON);
    public static final Field<Long> SIGNED_OFF_BY = TABLE.ref("signed_off_by", Kind.PERSON);
    public static final Field<LocalDate> SIGNED_OFF_ON = TABLE.day("signed_off_on");
    public static final Field<Long> QUALIFIED_BY = TABLE.ref("qualified_by", Kind.PERSON);
    public static final Field<LocalDate> RERATED_ON = TABLE.day("rerated_on");
    public static final Field<Long> PROPOSITION = TABLE.ref("proposition", Kind.PROPOSITION);

    /** The internal id. */
    public record Id(long value) {}

    public Id id() {
        return new Id(row.id());
    }

    public Account.@Nullable Id account() {
        Long id = row.get(ACCOUNT);
        return id == null ? null : new Account.Id(id);
    }

    public @Nullable String name() {
        return row.get(NAME);
    }

    public Person.@Nullable Id owner() {
        Long id = row.get(OWNER);
        return id == null ? null : new Person.Id(id);
    }

    public @Nullable Phase stage() {
        return row.get(STAGE);
    }

    public @Nullable LocalDate stageSince() {
        return row.get(STAGE_SINCE);
    }

    public @Nullable BigDecimal amount() {
        return row.get(AMOUNT);
    }

    public @Nullable String currency() {
        return row.get(CURRENCY);
    }

    public @Nullable LocalDate openedOn() {
        return row.get(OPENED_ON);
    }

    public @Nullable LocalDate expectedClose() {
        return row.get(EXPECTED_CLOSE);
    }

    public @Nullable Integer slips() {
        return row.get(SLIPS);
    }

    public List<LocalDate> slippedOn() {
        List<LocalDate> value = row.get(SLIPPED_ON);
        return value == null ? List.of() : value;
    }

    public @Nullable LocalDate closedOn() {
        return row.get(CLOSED_ON);
    }

    public @Nullable Awareness awareness() {
        return row.get(AWARENESS);
    }

    public @Nullable String problem() {
        return row.get(PROBLEM);
    }

    public @Nullable LocalDate expectationsOn() {
        return row.get(EXPECTATIONS_ON);
    }

    public @Nullable LocalDate processOn() {
        return row.get(PROCESS_ON);
    }

    public @Nullable Fit fit() {
        return row.get(FIT);
    }

    public @Nullable LocalDate fitOn() {
        return row.get(FIT_ON);
    }

    public Person.@Nullable Id fitBy() {
        Long id = row.get(FIT_BY);
        return id == null ? null : new Person.Id(id);
    }

    public Person.@Nullable Id signedOffBy() {
        Long id = row.get(SIGNED_OFF_BY);
        return id == null ? null : new Person.Id(id);
    }

    public @Nullable LocalDate signedOffOn() {
        return row.get(SIGNED_OFF_ON);
    }

    public Person.@Nullable Id qualifiedBy() {
        Long id = row.get(QUALIFIED_BY);
        return id == null ? null : new Person.Id(id);
    }

    public @Nullable LocalDate reratedOn() {
        return row.get(RERATED_ON);
    }

    /** The proposition of the library that it is about. */
    public Proposition.@Nullable Id proposition() {
        Long id = row.get(PROPOSITION);
        return id == null ? null : new Proposition.Id(id);
    }

    /** What to call it in a sentence. */
    public String called() {
        String name = name();
        return name == null ? "the deal" : name;
    }

    /** Its phase as a word in a sentence. */
    public String phaseWord() {
        Phase stage = stage();
        return stage == null ? "a phase never recorded" : stage.word();
    }

    /** In an open phase; a deal whose stage was never recorded is not. */
    public boolean isOpen() {
        Phase stage = stage();
        return stage != null && stage.isOpen();
    }

    public boolean isWon() {
        return stage() == Phase.WON;
    }

    /** The day of the signature: when it was closed, or else since when it is won; null when neither is known. */
    public @Nullable LocalDate signedOn() {
        LocalDate closed = closedOn();
        return !isWon() ? null : closed == null ? stageSince() : closed;
    }
}
