package dev.sideline.account;

import org.jspecify.annotations.Nullable;

/** An account to which a campaign is to be pitched. */
public record CohortMember(Row row) {

    static final Table TABLE = Table.keyed(Kind.COHORT);
    public static final Field<Long> CAMPAIGN = TABLE.requiredRef("campaign", Kind.CAMPAIGN);
    public static final Field<Long> ACCOUNT = TABLE.requiredRef("account", Kind.ACCOUNT);
    public static final Field<Integer> RANK = TABLE.whole("rank", 0, 1_000_000);
    public static final Field<String> INELIGIBLE_REASON = TABLE.text("ineligible_reason");

    static {
        TABLE.knownBy(CAMPAIGN, ACCOUNT);
    }

    public Campaign.Id campaign() {
        return new Campaign.Id(row.need(CAMPAIGN));
    }

    public Account.Id account() {
        return new Account.Id(row.need(ACCOUNT));
    }

    /** Whether it is to be pitched to: nobody gave a reason why not. */
    public boolean isEligible() {
        return ineligibleReason() == null;
    }

    /** Its place in the order in which to pitch, the lowest first; null where nobody gave it one. */
    public @Nullable Integer rank() {
        return row.get(RANK);
    }

    /** Why the account is not to be pitched to; null where it is. */
    public @Nullable String ineligibleReason() {
        return row.get(INELIGIBLE_REASON);
    }
}
