package dev.sideline.play;

import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Champions;
import dev.sideline.account.Company;
import dev.sideline.account.Deal;
import dev.sideline.account.Exchange;
import dev.sideline.account.Mode;
import dev.sideline.account.Person;
import dev.sideline.account.Settings;
import dev.sideline.account.Stake;
import dev.sideline.account.Today;
import java.util.List;

/**
 * One account as one person of ours lives it today: the facts as of that day, and who is asked.
 *
 * @param account what is known as of today; facts dated later are not in it, what is planned for today is still ahead
 * @param rep whom the answers are for
 * @param today the day in the rep's own zone and working week, which remembers when later facts come to light; what a
 *     judgement asks is asked of a branch of it
 */
public record Situation(AccountSnapshot account, Person rep, Today today, Company company) {

    public Settings settings() {
        return company.settings();
    }

    public Judgement judgement(Rule rule, Subject subject) {
        return new Judgement(rule, accountId(), rep.id(), settings(), today, subject);
    }

    /** The open deals about which this rep is asked: a deal's plays are for its owner, and nobody stands in. */
    public List<Deal> ownOpenDeals() {
        return account.openDeals().stream().filter(this::owns).toList();
    }

    /** The deals in delivery for which this rep stays responsible. */
    public List<Deal> ownDealsInDelivery() {
        return account.dealsInDelivery().stream().filter(this::owns).toList();
    }

    /** The deals that this rep won here: they stay responsible when the account has moved on. */
    public List<Deal> ownWonDeals() {
        return account.wonDeals().stream().filter(this::owns).toList();
    }

    /** Whether a reason silences a play on this account for this rep, as {@code asked} tells the day. */
    public boolean isMuted(Rule rule, Today asked) {
        return Mutes.on(account, company).silence(rule, accountId(), rep.id(), asked);
    }

    public boolean owns(Deal deal) {
        return rep.id().equals(deal.owner());
    }

    /**
     * Whether this rep is asked about the account itself: its owner is, and where it has none, each owner of an open deal
     * on it.
     */
    public boolean isAskedForAccount() {
        return askedForAccount().contains(rep.id());
    }

    /** Whom the plays about the account ask, in the order of their ids. */
    public List<Person.Id> askedForAccount() {
        return account.askedForAccount();
    }

    /** Whether they own the account, or any deal on it. */
    public boolean sells() {
        return account.sellers().contains(rep.id());
    }

    public boolean isMajor() {
        return exchange().isMajor(account);
    }

    /** How the account is worked today. */
    public Mode mode() {
        return Mode.of(account, company, today);
    }

    public Champions champions() {
        return Champions.of(account, settings());
    }

    public Stake stake(List<Deal> deals) {
        return exchange().stake(deals);
    }

    /** What the account is worth: its open deals, and where there are none, those in delivery. */
    public Stake stake() {
        List<Deal> open = account.openDeals();
        return stake(open.isEmpty() ? account.dealsInDelivery() : open);
    }

    public Account.Id accountId() {
        return account.id();
    }

    private Exchange exchange() {
        return new Exchange(settings());
    }
}
