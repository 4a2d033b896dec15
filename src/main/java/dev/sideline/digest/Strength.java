package dev.sideline.digest;

import dev.sideline.account.Account;
import java.time.LocalDate;

/**
 * Something that got better on one of a rep's accounts.
 *
 * @param name the account's
 * @param text the fact, plain words, without the account's name
 */
record Strength(Account.Id account, String name, String text, LocalDate on) {}
