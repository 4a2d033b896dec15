package dev.sideline.account;

import org.jspecify.annotations.Nullable;

/** Somebody whom an engagement plan names. */
public record PlanContact(Row row) {

    static final Table TABLE = Table.keyed(Kind.PLAN_CONTACT);
    public static final Field<Long> PLAN = TABLE.requiredRef("plan", Kind.PLAN);
    public static final Field<Long> CONTACT = TABLE.requiredRef("contact", Kind.CONTACT);
    public static final Field<Boolean> MET_BEFORE = TABLE.flag("met_before");

    static {
        TABLE.knownBy(PLAN, CONTACT);
    }

    public Plan.Id plan() {
        return new Plan.Id(row.need(PLAN));
    }

    public Contact.Id contact() {
        return new Contact.Id(row.need(CONTACT));
    }

    /** Whether the rep had met them before the plan started; null where nobody said. */
    public @Nullable Boolean metBefore() {
        return row.get(MET_BEFORE);
    }
}
