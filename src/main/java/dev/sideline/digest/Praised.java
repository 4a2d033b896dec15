package dev.sideline.digest;

import dev.sideline.account.Account;
import dev.sideline.account.Person;
import java.time.LocalDate;

/**
 * What got better for a rep of late, kept for the digests of the day.
 *
 * @param text the fact, plain words, without the account's name
 */
public record Praised(Person.Id rep, Account.Id account, String text, LocalDate on) {}
