package dev.sideline.play;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.AsOf;
import dev.sideline.account.Company;
import dev.sideline.account.Exchange;
import dev.sideline.account.Library;
import dev.sideline.account.Person;
import dev.sideline.account.Settings;
import dev.sideline.account.Stake;
import dev.sideline.account.Today;
import dev.sideline.account.Touch;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that one of our people answers for, as of one day of theirs.
 *
 * @param person whom the answers are for
 * @param today the day in their own zone and working week; what a judgement asks is asked of a branch of it
 * @param library as of today
 * @param accounts those that {@link Concerned concern} them, by id, each as of today
 */
public record Outlook(Person person, Today today, Company company, Library library, List<AccountSnapshot> accounts) {

    /** @param all everything on record, also what is dated later; what does not concern the person is left out */
    static Outlook of(Person person, Today today, Company company, Library library, Collection<AccountSnapshot> all) {
        return new Outlook(
                person,
                today,
                company,
                AsOf.of(library, today),
                all.stream()
                        .filter(account -> Concerned.by(account, company).contains(person.id()))
                        .sorted(Comparator.comparing(account -> account.id().value()))
                        .map(account -> AsOf.of(account, today))
                        .toList());
    }

    public Settings settings() {
        return company.settings();
    }

    public Judgement judgement(Rule rule, Subject subject) {
        return new Judgement(rule, null, person.id(), settings(), today, subject);
    }

    /** The accounts that the person is asked about: their own, and those without an owner on which they own an open deal. */
    public List<AccountSnapshot> ownAccounts() {
        return accounts.stream()
                .filter(account -> account.askedForAccount().contains(person.id()))
                .toList();
    }

    /** The touches that the person held with somebody of a client, on any account. */
    public Stream<Touch> touchesHeld() {
        return accounts.stream()
                .flatMap(account -> account.touches().stream())
                .filter(touch -> touch.isHeldBy(person.id()));
    }

    public Stake stake(Collection<AccountSnapshot> among) {
        return new Exchange(settings())
                .stake(among.stream()
                        .flatMap(account -> account.openDeals().stream())
                        .toList());
    }
}
