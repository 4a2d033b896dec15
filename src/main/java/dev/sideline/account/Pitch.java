package dev.sideline.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A campaign's proposition put to one contact, or the reason why it is not going to be. */
public record Pitch(Row row) {

    static final Table TABLE = Table.keyed(Kind.PITCH);
    public static final Field<Long> CAMPAIGN = TABLE.requiredRef("campaign", Kind.CAMPAIGN);
    public static final Field<Long> CONTACT = TABLE.requiredRef("contact", Kind.CONTACT);
    public static final Field<Long> BY = TABLE.ref("by", Kind.PERSON);
    public static final Field<LocalDate> PITCHED_ON = TABLE.day("pitched_on");
    public static final Field<PitchOutcome> OUTCOME = TABLE.choice("outcome", PitchOutcome.class);
    public static final Field<String> FEEDBACK = TABLE.text("feedback");
    public static final Field<String> INELIGIBLE_REASON = TABLE.text("ineligible_reason");

    static {
        TABLE.knownBy(CAMPAIGN, CONTACT, BY, PITCHED_ON);
    }

    public Campaign.Id campaign() {
        return new Campaign.Id(row.need(CAMPAIGN));
    }

    public Contact.Id contact() {
        return new Contact.Id(row.need(CONTACT));
    }

    public Person.@Nullable Id by() {
        Long id = row.get(BY);
        return id == null ? null : new Person.Id(id);
    }

    /** The day of the pitch; null where there was none. */
    public @Nullable LocalDate pitchedOn() {
        return row.get(PITCHED_ON);
    }

    public @Nullable PitchOutcome outcome() {
        return row.get(OUTCOME);
    }

    public @Nullable String feedback() {
        return row.get(FEEDBACK);
    }

    /** Why the contact is not to be pitched to; null where they are. */
    public @Nullable String ineligibleReason() {
        return row.get(INELIGIBLE_REASON);
    }
}
