package dev.sideline.play;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.account.Today;

/**
 * One account as one person of ours lives it today: the facts as of that day, and who is asked.
 *
 * @param account what is known as of today; facts dated later are not in it, what is planned for today is still ahead
 * @param rep whom the answers are for
 * @param today the day in the rep's own zone and working week
 */
public record Situation(AccountSnapshot account, Person rep, Today today, Company company) {}
