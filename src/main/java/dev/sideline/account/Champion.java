package dev.sideline.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A contact whom the rep nominated, with the dated acts that prove willing and able. */
public record Champion(Row row) {

    static final Table TABLE = Table.keyed(Kind.CHAMPION);
    public static final Field<Long> CONTACT = TABLE.requiredRef("contact", Kind.CONTACT);
    public static final Field<LocalDate> NOMINATED_ON = TABLE.day("nominated_on");
    public static final Field<Long> NOMINATED_BY = TABLE.ref("nominated_by", Kind.PERSON);
    public static final Field<String> WILLING_ACT = TABLE.text("willing_act");
    public static final Field<LocalDate> WILLING_ON = TABLE.day("willing_on");
    public static final Field<String> ABLE_ACT = TABLE.text("able_act");
    public static final Field<LocalDate> ABLE_ON = TABLE.day("able_on");
    public static final Field<Boolean> EXPERTISE = TABLE.flag("expertise");
    public static final Field<Boolean> ACCESS = TABLE.flag("access");
    public static final Field<Boolean> CREDIBILITY = TABLE.flag("credibility");
    public static final Field<Boolean> RELATIONSHIP = TABLE.flag("relationship");
    public static final Field<LocalDate> FRIEND_ON = TABLE.day("friend_on");
    public static final Field<String> ENOUGH_REASON = TABLE.text("enough_reason");
    public static final Field<LocalDate> ENOUGH_ON = TABLE.day("enough_on");

    static {
        TABLE.knownBy(CONTACT);
    }

    public Contact.Id contact() {
        return new Contact.Id(row.need(CONTACT));
    }

    public @Nullable LocalDate nominatedOn() {
        return row.get(NOMINATED_ON);
    }

    public Person.@Nullable Id nominatedBy() {
        Long id = row.get(NOMINATED_BY);
        return id == null ? null : new Person.Id(id);
    }

    public @Nullable String willingAct() {
        return row.get(WILLING_ACT);
    }

    public @Nullable LocalDate willingOn() {
        return row.get(WILLING_ON);
    }

    public @Nullable String ableAct() {
        return row.get(ABLE_ACT);
    }

    public @Nullable LocalDate ableOn() {
        return row.get(ABLE_ON);
    }

    public @Nullable Boolean expertise() {
        return row.get(EXPERTISE);
    }

    public @Nullable Boolean access() {
        return row.get(ACCESS);
    }

    public @Nullable Boolean credibility() {
        return row.get(CREDIBILITY);
    }

    public @Nullable Boolean relationship() {
        return row.get(RELATIONSHIP);
    }

    public @Nullable LocalDate friendOn() {
        return row.get(FRIEND_ON);
    }

    public @Nullable String enoughReason() {
        return row.get(ENOUGH_REASON);
    }

    public @Nullable LocalDate enoughOn() {
        return row.get(ENOUGH_ON);
    }
}
