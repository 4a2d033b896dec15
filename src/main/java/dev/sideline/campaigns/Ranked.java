package dev.sideline.campaigns;

import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Campaign;
import dev.sideline.account.CohortMember;
import dev.sideline.account.Exchange;
import dev.sideline.account.Library;
import dev.sideline.account.Money;
import dev.sideline.account.Settings;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An account of a cohort, as it stands in the order in which to pitch. */
record Ranked(CohortMember member, AccountSnapshot account) {

    /** By what a cohort can be arranged; how well anybody knows the accounts is not among it. */
    enum By {
        AMOUNT,
        NAME;

        Comparator<Ranked> order(Settings settings) {
            Comparator<Ranked> byName = Comparator.comparing(
                            (Ranked one) -> one.account().account().name(), String.CASE_INSENSITIVE_ORDER)
                    .thenComparing(one -> one.account().id().value());
            return this == NAME
                    ? byName
                    : Comparator.comparing((Ranked one) -> one.amount(settings))
                            .reversed()
                            .thenComparing(byName);
        }
    }

    /** Those that are to be pitched to, in their order; whoever has no place yet comes last. */
    static List<Ranked> of(Shelf shelf, Library library, Campaign campaign) {
        List<CohortMember> members = library.cohortOf(campaign.id()).stream()
                .filter(CohortMember::isEligible)
                .toList();
        Map<Account.Id, AccountSnapshot> accounts =
                shelf
                        .accounts()
                        .snapshots(members.stream().map(CohortMember::account).toList())
                        .stream()
                        .collect(Collectors.toMap(AccountSnapshot::id, Function.identity()));
        return members.stream()
                .sorted(Comparator.comparing(CohortMember::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(member -> member.account().value()))
                .map(member -> {
                    AccountSnapshot account = accounts.get(member.account());
                    return account == null ? null : new Ranked(member, account);
                })
                .filter(Objects::nonNull)
                .toList();
    }

    /** What is open there, in the workspace's currency; null where nothing is, or no rate is known. */
    @Nullable Money worth(Settings settings) {
        return new Exchange(settings).stake(account.openDeals()).worth();
    }

    private BigDecimal amount(Settings settings) {
        Money worth = worth(settings);
        return worth == null ? BigDecimal.ZERO : worth.amount();
    }
}
