package dev.sideline.play.campaign;

import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;

import dev.sideline.account.Campaign;
import dev.sideline.account.CohortMember;
import dev.sideline.account.Contact;
import dev.sideline.account.Person;
import dev.sideline.account.Proposition;
import dev.sideline.account.Role;
import dev.sideline.play.Acme;
import dev.sideline.play.Acme.Fill;
import java.util.List;

/** A campaign called Drive for the proposition Stock, and the accounts K1, K2 and so on in its cohort. */
final class Drive {

    static final String OWNER = "Carla";
    static final String AUTHOR = "Olga";
    static final String SPONSOR = "Sven";

    private Drive() {}

    /** Running since that many days, its cohort still empty, nothing approved. */
    static Acme started(int daysAgo, Fill... fills) {
        Acme acme = acme().person("Finn", with(Person.ROLES, List.of(Role.LEADER)))
                .person("Ilse", with(Person.ROLES, List.of(Role.LEADER)))
                .proposition("Stock", named(Proposition.OWNER, AUTHOR), named(Proposition.SPONSOR, SPONSOR));
        Fill[] all = new Fill[fills.length + 2];
        all[0] = named(Campaign.OWNER, OWNER);
        all[1] = with(Campaign.STARTS_ON, ago(daysAgo));
        System.arraycopy(fills, 0, all, 2, fills.length);
        return acme.campaign("Drive", "Stock", all);
    }

    /** One more account for each number, in the cohort at that rank, with a decision maker such as D1. */
    static Acme cohort(Acme acme, int from, int to) {
        for (int i = from; i <= to; i++) {
            acme.at("K" + i).cohort("Drive", with(CohortMember.RANK, i)).contact("D" + i, with(Contact.LEVEL, 5));
        }
        return acme;
    }

    static Acme pitched(Acme acme, int from, int to, Fill... fills) {
        for (int i = from; i <= to; i++) {
            acme.at("K" + i).pitch("Drive", "D" + i, ago(3), fills);
        }
        return acme;
    }

    static Acme approved(Acme acme) {
        return acme.approval("Stock", "Finance", "Finn", ago(9)).approval("Stock", "IT", "Ilse", ago(9));
    }
}
