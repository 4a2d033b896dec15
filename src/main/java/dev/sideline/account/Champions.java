package dev.sideline.account;

import java.util.Comparator;
import java.util.List;

/**
 * The champions of one account. Somebody is nominated from the day of the nomination on, unless a person relabelled them
 * as a friend.
 *
 * @param nominees those nominated and not friends, by id; also those who have gone since
 * @param provenDays for how many days an act proves something
 */
public record Champions(List<Nominee> nominees, List<Nominee> friends, ReportingLine line, int provenDays) {

    /** The setting that says for how many days an act proves something. */
    public static final String PROVEN_DAYS = "champion.proven-days";

    public static final int PROVEN_DAYS_BY_DEFAULT = 60;

    public static Champions of(AccountSnapshot account, Settings settings) {
        List<Nominee> all = account.champions().stream()
                .flatMap(champion -> account.contacts().stream()
                        .filter(contact -> contact.id().equals(champion.contact()))
                        .map(contact -> new Nominee(contact, champion)))
                .sorted(Comparator.comparing(nominee -> nominee.id().value()))
                .toList();
        return new Champions(
                all.stream()
                        .filter(nominee ->
                                !nominee.isFriend() && nominee.champion().nominatedOn() != null)
                        .toList(),
                all.stream().filter(Nominee::isFriend).toList(),
                new ReportingLine(account.contacts()),
                settings.whole(PROVEN_DAYS, PROVEN_DAYS_BY_DEFAULT));
    }

    /** The nominees who are still there. */
    public List<Nominee> present() {
        return nominees.stream().filter(Nominee::isThere).toList();
    }

    public List<Nominee> proven(Today today) {
        return present().stream().filter(nominee -> isProven(nominee, today)).toList();
    }

    public boolean isProven(Nominee nominee, Today today) {
        return standing(nominee, today) == Standing.PROVEN;
    }

    public Standing standing(Nominee nominee, Today today) {
        return nominee.standing(today, provenDays);
    }

    /** How many of them are independent: two who report to one another, along the whole line, count as one. */
    public int independent(List<Nominee> among) {
        return line.independent(among.stream().map(Nominee::id).toList()).size();
    }

    /** Those of them who report to none of the others. */
    public List<Nominee> highest(List<Nominee> among) {
        return among.stream()
                .filter(one -> among.stream()
                        .noneMatch(other -> line.isBelow(one.id(), other.id()) && !line.isBelow(other.id(), one.id())))
                .toList();
    }
}
