package dev.sideline.play;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Company;
import dev.sideline.account.Person;
import java.util.HashSet;
import java.util.Set;

/** Whom an account concerns. */
public final class Concerned {

    private Concerned() {}

    /**
     * All whose own plays may read the account: those who own it or a deal on it, those who took part in a touch,
     * those with an engagement plan, and the line of managers above an owner.
     */
    public static Set<Person.Id> by(AccountSnapshot account, Company company) {
        Set<Person.Id> people = new HashSet<>();
        account.sellers().forEach(owner -> {
            people.add(owner);
            people.addAll(company.above(owner));
        });
        account.touches().forEach(touch -> people.addAll(touch.attendees()));
        account.plans().forEach(plan -> people.add(plan.rep()));
        return people;
    }
}
