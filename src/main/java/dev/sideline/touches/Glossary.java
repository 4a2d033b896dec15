package dev.sideline.touches;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Campaign;
import dev.sideline.account.Company;
import dev.sideline.account.DayOrder;
import dev.sideline.account.Proposition;
import dev.sideline.account.Today;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Workable;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * Gathers the names that somebody's sentence can hold.
 *
 * @param propositions the name of a proposition, by internal id; empty when there is none
 */
record Glossary(Workable workable, LongFunction<String> propositions) {

    Vocabulary of(Caller caller) {
        return of(caller, workable.accounts(caller));
    }

    Vocabulary of(Caller caller, List<AccountSnapshot> accounts) {
        Company company = caller.viewer().company();
        return new Vocabulary(
                accounts.stream().map(AccountSnapshot::account).toList(),
                accounts.stream()
                        .flatMap(account -> account.contacts().stream())
                        .toList(),
                accounts.stream()
                        .flatMap(account ->
                                Stream.concat(account.openDeals().stream(), account.dealsInDelivery().stream()))
                        .toList(),
                running(caller).map(this::called).toList(),
                List.copyOf(company.people().values()),
                caller.viewer().id(),
                DayOrder.of(company.settings()).orElse(null));
    }

    /** The campaigns that are running on the person's day. */
    static Stream<Campaign> running(Caller caller) {
        Company company = caller.viewer().company();
        Today today = new Today(
                caller.today(),
                caller.zone(),
                company.workDaysOf(caller.viewer().person()));
        return company.campaigns().values().stream().filter(campaign -> campaign.isRunning(today));
    }

    static boolean isIn(Campaign campaign, AccountSnapshot account) {
        return account.cohorts().stream()
                .anyMatch(member -> member.campaign().equals(campaign.id()) && member.isEligible());
    }

    private Vocabulary.Running called(Campaign campaign) {
        Proposition.Id proposition = campaign.proposition();
        return new Vocabulary.Running(
                campaign.id(), campaign.called(), proposition == null ? "" : propositions.apply(proposition.value()));
    }
}
