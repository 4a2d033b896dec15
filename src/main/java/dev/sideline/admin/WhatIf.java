package dev.sideline.admin;

import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Accounts;
import dev.sideline.account.Company;
import dev.sideline.account.Library;
import dev.sideline.account.Person;
import dev.sideline.account.Settings;
import dev.sideline.play.Concerned;
import dev.sideline.play.PersonPlay;
import dev.sideline.play.Play;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;

/**
 * How often plays would have come up in the last days under other settings. It takes a bounded time: when that is over,
 * an even sample was judged. A few plays about accounts are followed day by day; many at once, and those about people,
 * are looked at every few days.
 */
final class WhatIf {

    static final int DAYS = 30;

    /** So many days lie between two looks where there are many plays. */
    static final int STEP = 5;

    private static final int FEW = 2;
    private static final int CHUNK = 50;

    private final Accounts accounts;
    private final ZoneId zone;
    private final Duration patience;
    private final LongSupplier nanos;

    /**
     * @param zone for people whose own zone is not known
     * @param patience how long it may take, or a little more
     * @param nanos a clock for how long something takes
     */
    WhatIf(Accounts accounts, ZoneId zone, Duration patience, LongSupplier nanos) {
        this.accounts = accounts;
        this.zone = zone;
        this.patience = patience;
        this.nanos = nanos;
    }

    /** How often a play came up in those days and on how many days it stood, as it is and as it would be. */
    record Count(int now, int then, long daysNow, long daysThen) {

        Count plus(Count other) {
            return new Count(now + other.now, then + other.then, daysNow + other.daysNow, daysThen + other.daysThen);
        }
    }

    /**
     * @param byPlay in the order in which the plays were given
     * @param judged how many accounts
     * @param all how many there are with somebody on them
     * @param people how many people were judged, where a play is about people; else all of them
     * @param allPeople how many there are
     * @param step how many days lie between two looks
     */
    record Month(Map<Play, Count> byPlay, int judged, int all, int people, int allPeople, int step) {}

    /** @param today the last of the days, for everybody */
    Month month(Settings now, Settings then, Collection<? extends Play> plays, LocalDate today) {
        long began = nanos.getAsLong();
        int step = plays.size() > FEW || plays.stream().anyMatch(PersonPlay.class::isInstance) ? STEP : 1;
        Company company = accounts.company();
        Trial.Days days = new Trial.Days(today.minusDays(DAYS - 1L), today, step);
        List<Pair> pairs = (step == 1 ? plays.stream().map(List::of).toList() : List.of(List.copyOf(plays)))
                .stream()
                        .map(some -> new Pair(
                                List.copyOf(some),
                                new Trial(some, company, now, zone, days),
                                new Trial(some, company, then, zone, days)))
                        .toList();
        List<Account.Id> all =
                evenly(accounts.workedBy(company.people().keySet()), account -> account.id()
                                .value())
                        .stream()
                        .map(Account::id)
                        .toList();
        List<Pair> people = pairs.stream().filter(Pair::asksPeople).toList();
        Map<Person.Id, List<AccountSnapshot>> concerned = new HashMap<>();
        int judged = 0;
        while (judged < all.size() && (judged == 0 || !isOver(began))) {
            List<Account.Id> some = all.subList(judged, Math.min(judged + CHUNK, all.size()));
            for (AccountSnapshot account : accounts.snapshots(some)) {
                pairs.forEach(pair -> pair.judge(account));
                if (!people.isEmpty()) {
                    Concerned.by(account, company).forEach(person -> concerned
                            .computeIfAbsent(person, none -> new ArrayList<>())
                            .add(account));
                }
            }
            judged += some.size();
        }
        List<Person> persons = people.isEmpty()
                ? List.of()
                : evenly(company.people().values(), person -> person.id().value());
        int asked = judgePeople(persons, concerned, people, began);
        Map<Play, Count> counts = new LinkedHashMap<>();
        pairs.forEach(pair -> pair.plays().forEach(play -> counts.put(play, pair.count(play))));
        return new Month(counts, judged, all.size(), asked, persons.size(), step);
    }

    /** @return how many of them were judged before the time, and as much again, was over */
    private int judgePeople(
            List<Person> people, Map<Person.Id, List<AccountSnapshot>> concerned, List<Pair> pairs, long began) {
        if (people.isEmpty()) {
            return 0;
        }
        Library library = accounts.library();
        int judged = 0;
        for (Person person : people) {
            if (judged > 0 && isOver(began + patience.toNanos())) {
                break;
            }
            List<AccountSnapshot> theirs = concerned.getOrDefault(person.id(), List.of());
            pairs.forEach(pair -> pair.judge(person, theirs, library));
            judged++;
        }
        return judged;
    }

    private boolean isOver(long began) {
        return nanos.getAsLong() - began > patience.toNanos();
    }

    /** In an order in which the first of them are an even sample of all, the same every time. */
    private static <T> List<T> evenly(Collection<T> all, ToLongFunction<T> id) {
        return all.stream()
                .sorted(Comparator.comparingLong((T one) -> id.applyAsLong(one) * 0x9E3779B97F4A7C15L))
                .toList();
    }

    /** The same plays under the settings as they are and as they would be. */
    private record Pair(List<Play> plays, Trial now, Trial then) {

        boolean asksPeople() {
            return plays.stream().anyMatch(PersonPlay.class::isInstance);
        }

        void judge(AccountSnapshot account) {
            now.judge(account);
            then.judge(account);
        }

        void judge(Person person, List<AccountSnapshot> accounts, Library library) {
            now.judge(person, accounts, library);
            then.judge(person, accounts, library);
        }

        Count count(Play play) {
            return new Count(
                    now.of(play).episodes(),
                    then.of(play).episodes(),
                    now.of(play).days(),
                    then.of(play).days());
        }
    }
}
