package dev.sideline.account;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One step in the history of a deal's stages; a change of stage adds one. */
public record StageEntry(Row row) {

    static final Table TABLE = Table.keyed(Kind.STAGE);
    public static final Field<Long> DEAL = TABLE.requiredRef("deal", Kind.DEAL);
    public static final Field<Phase> STAGE = TABLE.requiredChoice("stage", Phase.class);
    public static final Field<LocalDate> SINCE = TABLE.day("since");
    public static final Field<Instant> RECORDED_AT = TABLE.moment("recorded_at");

    static {
        TABLE.knownBy(DEAL, STAGE, SINCE);
    }

    public Deal.Id deal() {
        return new Deal.Id(row.need(DEAL));
    }

    public Phase stage() {
        return row.need(STAGE);
    }

    public @Nullable LocalDate since() {
        return row.get(SINCE);
    }

    public @Nullable Instant recordedAt() {
        return row.get(RECORDED_AT);
    }
}
