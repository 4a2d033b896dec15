package dev.sideline.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An idea of what would help a client during the rollout; {@code none} says that there is none. */
public record Addon(Row row) {

    /** What stands in place of an idea where there is none. */
    public static final String NONE = "none";

    static final Table TABLE = Table.keyed(Kind.ADDON);
    public static final Field<Long> DEAL = TABLE.requiredRef("deal", Kind.DEAL);
    public static final Field<String> IDEA = TABLE.requiredText("idea");
    public static final Field<LocalDate> NOTED_ON = TABLE.day("noted_on");

    static {
        TABLE.knownBy(DEAL, IDEA, NOTED_ON);
    }

    public Deal.Id deal() {
        return new Deal.Id(row.need(DEAL));
    }

    public String idea() {
        return row.need(IDEA);
    }

    /** Somebody thought about it and found that nothing would help right now. */
    public boolean isNone() {
        return idea().strip().equalsIgnoreCase(NONE);
    }

    public @Nullable LocalDate notedOn() {
        return row.get(NOTED_ON);
    }
}
