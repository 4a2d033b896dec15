package dev.sideline.digest;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Deal;
import dev.sideline.account.Nominee;
import dev.sideline.account.Person;
import dev.sideline.account.Promise;

/** What on an account is a rep's own. */
record Own(Person.Id rep, AccountSnapshot account) {

    /** The account: of its owner, and where it has none, of each owner of an open deal on it. */
    boolean isAccount() {
        return account.account().owner() == null
                ? account.openDeals().stream().anyMatch(deal -> rep.equals(deal.owner()))
                : rep.equals(account.account().owner());
    }

    /** A deal: of its owner, and where it has none, of whoever owns the account. */
    boolean is(Deal.Id id) {
        return account.deals().stream()
                .filter(deal -> deal.id().equals(id))
                .anyMatch(deal -> deal.owner() == null ? isAccount() : rep.equals(deal.owner()));
    }

    /** A champion: of whoever nominated them. */
    boolean is(Nominee nominee) {
        Person.Id by = nominee.champion().nominatedBy();
        return by == null ? isAccount() : rep.equals(by);
    }

    /** A promise: of the owner of its deal. */
    boolean is(Promise promise) {
        Deal.Id deal = promise.deal();
        return deal == null ? isAccount() : is(deal);
    }
}
