package dev.sideline.admin;

import dev.sideline.account.Account;
import dev.sideline.account.Campaign;
import dev.sideline.account.Deal;
import dev.sideline.account.Field;
import dev.sideline.account.Plan;
import dev.sideline.account.TeamMember;
import dev.sideline.account.Touch;
import java.util.Locale;

/**
 * What is handed over, in the order in which it is counted. A relationship is none of it: who holds a contact is
 * personal, and stays on record with the name. Open commitments have no owner of their own and follow their deal or
 * account.
 */
enum Sort {
    ACCOUNT("account", "accounts"),
    /** In an open phase. */
    DEAL("open deal", "open deals"),
    /** Won, with a delivery that is open. */
    DELIVERY("running delivery", "running deliveries"),
    /** Not over. */
    CAMPAIGN("campaign", "campaigns"),
    /** Begun within its ninety days. */
    PLAN("plan of five", "plans of five"),
    /** Ahead, and led. */
    MEETING("planned meeting", "planned meetings"),
    PLACE("place on an account team", "places on account teams");

    private final String one;
    private final String many;

    Sort(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** The field that says whose it is. */
    Field<Long> owner() {
        return switch (this) {
            case ACCOUNT -> Account.OWNER;
            case DEAL, DELIVERY -> Deal.OWNER;
            case CAMPAIGN -> Campaign.OWNER;
            case PLAN -> Plan.REP;
            case MEETING -> Touch.LEAD;
            case PLACE -> TeamMember.PERSON;
        };
    }

    /** Whether it has a name of its own, by which it can be picked. */
    boolean hasName() {
        return this != PLAN && this != MEETING && this != PLACE;
    }

    /** Empty for none. */
    String counted(int number) {
        return switch (number) {
            case 0 -> "";
            case 1 -> "one " + one;
            default -> String.format(Locale.ENGLISH, "%,d %s", number, many);
        };
    }
}
