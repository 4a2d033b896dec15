package dev.sideline.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What follows a signature; open from its row until {@code closed_on}. */
public record Delivery(Row row) {

    static final Table TABLE = Table.keyed(Kind.DELIVERY);
    public static final Field<Long> DEAL = TABLE.requiredRef("deal", Kind.DEAL);
    public static final Field<LocalDate> GO_LIVE = TABLE.day("go_live");
    public static final Field<LocalDate> DATE_CONFIRMED_ON = TABLE.day("date_confirmed_on");
    public static final Field<Party> DATE_CONFIRMED_BY = TABLE.field("date_confirmed_by", new FieldType.EitherSide());
    public static final Field<LocalDate> TEAM_CONFIRMED_ON = TABLE.day("team_confirmed_on");
    public static final Field<Party> TEAM_CONFIRMED_BY = TABLE.field("team_confirmed_by", new FieldType.EitherSide());
    public static final Field<Integer> PROGRESS = TABLE.whole("progress", 0, 100);
    public static final Field<LocalDate> CLOSED_ON = TABLE.day("closed_on");

    static {
        TABLE.knownBy(DEAL);
    }

    public Deal.Id deal() {
        return new Deal.Id(row.need(DEAL));
    }

    public @Nullable LocalDate goLive() {
        return row.get(GO_LIVE);
    }

    public @Nullable LocalDate dateConfirmedOn() {
        return row.get(DATE_CONFIRMED_ON);
    }

    public @Nullable Party dateConfirmedBy() {
        return row.get(DATE_CONFIRMED_BY);
    }

    public @Nullable LocalDate teamConfirmedOn() {
        return row.get(TEAM_CONFIRMED_ON);
    }

    public @Nullable Party teamConfirmedBy() {
        return row.get(TEAM_CONFIRMED_BY);
    }

    public Confirmation dateConfirmation() {
        return new Confirmation(dateConfirmedOn(), dateConfirmedBy());
    }

    public Confirmation teamConfirmation() {
        return new Confirmation(teamConfirmedOn(), teamConfirmedBy());
    }

    /** How much of the implementation is done, in percent. */
    public @Nullable Integer progress() {
        return row.get(PROGRESS);
    }

    public @Nullable LocalDate closedOn() {
        return row.get(CLOSED_ON);
    }
}
