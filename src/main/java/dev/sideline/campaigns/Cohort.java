package dev.sideline.campaigns;

import dev.sideline.account.Account;
import dev.sideline.account.Campaign;
import dev.sideline.account.CohortMember;
import dev.sideline.account.Kind;
import dev.sideline.account.Library;
import dev.sideline.account.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The accounts to which a campaign is to be pitched, in their order.
 *
 * @param accounts those that are in it
 * @param last the last rank that was given; 0 where none was
 * @param size how many accounts are in it
 */
record Cohort(Campaign.Id campaign, Set<Account.Id> accounts, int last, int size) {

    static Cohort of(Campaign.Id campaign, Library library) {
        List<CohortMember> members = library.cohortOf(campaign);
        return new Cohort(
                campaign,
                members.stream().map(CohortMember::account).collect(Collectors.toSet()),
                members.stream()
                        .map(CohortMember::rank)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(0),
                members.size());
    }

    /** Those of the accounts that are not in it yet, behind all others, in the order of their names. */
    List<CohortMember> joinedBy(List<Account> found) {
        List<CohortMember> joining = new ArrayList<>();
        found.stream()
                .filter(account -> !accounts.contains(account.id()))
                .sorted(Comparator.comparing(Account::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(account -> account.id().value()))
                .forEach(account -> joining.add(new CohortMember(Row.empty(Kind.COHORT, 0)
                        .with(CohortMember.CAMPAIGN, campaign.value())
                        .with(CohortMember.ACCOUNT, account.id().value())
                        .with(CohortMember.RANK, last + joining.size() + 1))));
        return joining;
    }

    Cohort with(int more) {
        return new Cohort(campaign, accounts, last + more, size + more);
    }

    String inWords() {
        return (size == 0 ? "No account is" : size == 1 ? "One account is" : size + " accounts are")
                + " in the cohort.";
    }
}
