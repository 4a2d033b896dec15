package dev.sideline.admin;

import dev.sideline.account.Account;
import dev.sideline.account.Campaign;
import dev.sideline.account.Deal;
import dev.sideline.account.Field;
import dev.sideline.account.Plan;
import dev.sideline.account.TeamMember;
import dev.sideline.account.Touch;
import dev.sideline.chat.Noun;
import java.util.Locale;

/**
 * What is handed over, in the order in which it is counted. A relationship is none of it: who holds a contact is
 * personal, and stays on record with the name. Open commitments have no owner of their own and follow their deal or
 * account.
 */
enum Sort {
    ACCOUNT(new Noun("account"), Account.OWNER),
    /** In an open phase. */
    DEAL(new Noun("open deal"), Deal.OWNER),
    /** Won, with a delivery that is open. */
    DELIVERY(new Noun("running delivery", "running deliveries"), Deal.OWNER),
    /** Not over. */
    CAMPAIGN(new Noun("campaign"), Campaign.OWNER),
    /** Begun within its ninety days. */
    PLAN(new Noun("plan of five", "plans of five"), Plan.REP),
    /** Ahead, and led. */
    MEETING(new Noun("planned meeting"), Touch.LEAD),
    PLACE(new Noun("place on an account team", "places on account teams"), TeamMember.PERSON);

    private final Noun noun;
    private final Field<Long> owner;

    Sort(Noun noun, Field<Long> owner) {
        this.noun = noun;
        this.owner = owner;
    }

    /** The field that says whose it is. */
    Field<Long> owner() {
        return owner;
    }

    /** Whether it has a name of its own, by which it can be picked. */
    boolean hasName() {
        return this != PLAN && this != MEETING && this != PLACE;
    }

    /** Empty for none. */
    String counted(int number) {
        return switch (number) {
            case 0 -> "";
            case 1 -> "one " + noun.one();
            default -> String.format(Locale.ENGLISH, "%,d %s", number, noun.many());
        };
    }
}
