package dev.sideline.touches;

import dev.sideline.account.Account;
import dev.sideline.account.Campaign;
import dev.sideline.account.Contact;
import dev.sideline.account.DayOrder;
import dev.sideline.account.Deal;
import dev.sideline.account.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names that a sentence may hold: limited to what the writer may change.
 *
 * @param deals those that are open or in delivery
 * @param campaigns those that are running
 * @param self the writer
 * @param order what "3/11" means; null where either can be meant
 */
public record Vocabulary(
        List<Account> accounts,
        List<Contact> contacts,
        List<Deal> deals,
        List<Running> campaigns,
        List<Person> people,
        Person.Id self,
        @Nullable DayOrder order) {

    /**
     * A campaign that is running.
     *
     * @param called its name
     * @param proposition the name of what it pitches; empty when it has none
     */
    public record Running(Campaign.Id id, String called, String proposition) {}
}
