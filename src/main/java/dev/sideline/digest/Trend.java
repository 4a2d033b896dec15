package dev.sideline.digest;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.AsOf;
import dev.sideline.account.Champions;
import dev.sideline.account.Company;
import dev.sideline.account.Exchange;
import dev.sideline.account.Today;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** How a whole team stands, in words; over fewer than three reps nothing is said, for it would point at somebody. */
record Trend(Company company, Today today, ZoneId zone) {

    private static final int FEWEST_REPS = 3;
    private static final int DAYS = 7;

    /** @param accounts those of the team, each once */
    Optional<String> words(long reps, List<AccountSnapshot> accounts) {
        if (reps < FEWEST_REPS) {
            return Optional.empty();
        }
        Exchange exchange = new Exchange(company.settings());
        List<AccountSnapshot> major = accounts.stream()
                .filter(account -> exchange.isMajor(AsOf.of(account, today.branch())))
                .toList();
        if (major.isEmpty()) {
            return Optional.empty();
        }
        Today weekAgo = new Today(today.date().minusDays(DAYS), zone, today.workDays());
        long now = proven(major, today);
        long before = proven(major, weekAgo);
        String change = now == before ? "as a week ago" : "a week ago it was " + before;
        return Optional.of("%d of the team's %d major %s %s a proven champion, %s."
                .formatted(
                        now,
                        major.size(),
                        major.size() == 1 ? "account" : "accounts",
                        now == 1 ? "has" : "have",
                        change));
    }

    private long proven(List<AccountSnapshot> accounts, Today day) {
        return accounts.stream()
                .filter(account -> !Champions.of(AsOf.of(account, day.branch()), company.settings())
                        .proven(day.branch())
                        .isEmpty())
                .count();
    }
}
