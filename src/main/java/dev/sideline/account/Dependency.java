package dev.sideline.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that a go-live depends on. */
public record Dependency(Row row) {

    static final Table TABLE = Table.keyed(Kind.DEPENDENCY);
    public static final Field<Long> DEAL = TABLE.requiredRef("deal", Kind.DEAL);
    public static final Field<String> NAME = TABLE.requiredText("name");
    public static final Field<LocalDate> CONFIRMED_ON = TABLE.day("confirmed_on");
    public static final Field<Party> CONFIRMED_BY = TABLE.field("confirmed_by", new FieldType.EitherSide());

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

    public @Nullable LocalDate confirmedOn() {
        return row.get(CONFIRMED_ON);
    }

    public @Nullable Party confirmedBy() {
        return row.get(CONFIRMED_BY);
    }

    public Confirmation confirmation() {
        return new Confirmation(confirmedOn(), confirmedBy());
    }
}
