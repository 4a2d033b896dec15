package dev.sideline.teams;

import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Person;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Reports;
import dev.sideline.chat.UserError;
import java.util.List;

/** The people below a manager, and the accounts that these work. */
record Team(Visible visible) {

    /** @throws UserError when nobody below the person works it */
    AccountSnapshot account(Caller caller, long id) {
        return visible.open(caller.viewer(), new Account.Id(id))
                .filter(caller.viewer()::coaches)
                .orElseThrow(() -> new UserError(
                        "That account is not worked by anybody who reports to you; `/coach accounts` lists yours."));
    }

    /** Those below the person who are recorded as juniors and have not graduated, by name. */
    List<Person> juniors(Caller caller) {
        return Reports.to(caller).people().stream()
                .filter(person -> Boolean.FALSE.equals(person.isSeniorOn(caller.today())))
                .toList();
    }

    /** @throws UserError when they are not below the person, or nobody's junior */
    Person junior(Caller caller, long id) {
        return junior(caller, Reports.to(caller).with(id).orElseThrow(Team::stranger));
    }

    /** The junior who was mentioned, or named in plain words. */
    Person junior(Caller caller, String typed) {
        return junior(caller, Reports.to(caller).named(typed).orElseThrow(Team::stranger));
    }

    private static Person junior(Caller caller, Person person) {
        Boolean isSenior = person.isSeniorOn(caller.today());
        String name = Mrkdwn.escape(person.name());
        if (isSenior == null) {
            throw new UserError(
                    "Whether " + name + " is a junior was never recorded. An admin records it: ask one of them.");
        }
        if (isSenior) {
            throw new UserError(name + " leads already: there is nothing left to decide.");
        }
        return person;
    }

    private static UserError stranger() {
        return new UserError(
                "I know nobody of that name who reports to you. `/coach team graduate` lists whom you can let lead.");
    }
}
