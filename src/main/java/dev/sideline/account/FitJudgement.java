package dev.sideline.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a junior and a senior each said about the fit of a deal: a judgement under supervision. */
public record FitJudgement(Row row) {

    static final Table TABLE = Table.keyed(Kind.JUDGEMENT);
    public static final Field<Long> DEAL = TABLE.requiredRef("deal", Kind.DEAL);
    public static final Field<Long> JUNIOR = TABLE.requiredRef("junior", Kind.PERSON);
    public static final Field<Fit> JUNIOR_SAID = TABLE.choice("junior_said", Fit.class);
    public static final Field<Long> SENIOR = TABLE.ref("senior", Kind.PERSON);
    public static final Field<Fit> SENIOR_SAID = TABLE.choice("senior_said", Fit.class);
    public static final Field<LocalDate> ON = TABLE.day("on");

    static {
        TABLE.knownBy(DEAL, JUNIOR, SENIOR, ON);
    }

    public Deal.Id deal() {
        return new Deal.Id(row.need(DEAL));
    }

    public Person.Id junior() {
        return new Person.Id(row.need(JUNIOR));
    }

    public @Nullable Fit juniorSaid() {
        return row.get(JUNIOR_SAID);
    }

    public Person.@Nullable Id senior() {
        Long id = row.get(SENIOR);
        return id == null ? null : new Person.Id(id);
    }

    public @Nullable Fit seniorSaid() {
        return row.get(SENIOR_SAID);
    }

    public @Nullable LocalDate on() {
        return row.get(ON);
    }
}
