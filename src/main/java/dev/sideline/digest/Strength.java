package dev.sideline.digest;

import dev.sideline.account.Account;
import java.time.LocalDate;

/**
 * Something that got better on one of a rep's accounts.
 *
 * @param name the account's
 * @param text the fact, plain words, without the account's name
 */
public record Strength(Account.Id account, String name, String text, LocalDate on) {

    boolean isLately(LocalDate today) {
        return on.isAfter(today.minusDays(Strengths.A_WEEK + 1L));
    }
}
