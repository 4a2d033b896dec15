package dev.sideline.admin;

import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Accounts;
import dev.sideline.account.Company;
import dev.sideline.account.Library;
import dev.sideline.account.Person;
import dev.sideline.account.Settings;
import dev.sideline.play.AccountPlay;
import dev.sideline.play.Answer;
import dev.sideline.play.Concerned;
import dev.sideline.play.Play;
import dev.sideline.play.Playbook;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * How often plays would have come up in the last days under other settings. Every account is judged as of the first day
 * and again whenever its answers could have changed. The work is bounded: of very many accounts an even sample is
 * judged.
 */
final class WhatIf {

    static final int DAYS = 30;

    private static final int CHUNK = 250;

    private final Accounts accounts;
    private final ZoneId zone;
    private final int most;

    /**
     * @param zone for people whose own zone is not known
     * @param most how many times an account may be put to a play, all plays together
     */
    WhatIf(Accounts accounts, ZoneId zone, int most) {
        this.accounts = accounts;
        this.zone = zone;
        this.most = most;
    }

    /** How often a play came up in those days, as it is and as it would be. */
    record Count(int now, int then) {}

    /**
     * @param byPlay in the order in which the plays were given
     * @param judged how many accounts
     * @param all how many there are with somebody on them
     */
    record Month(Map<Play, Count> byPlay, int judged, int all) {}

    /** @param today the last of the days, for everybody */
    Month month(Settings now, Settings then, Collection<? extends Play> plays, LocalDate today) {
        Company company = accounts.company();
        List<Account.Id> all = accounts.workedBy(company.people().keySet()).stream()
                .map(Account::id)
                .sorted(Comparator.comparing(Account.Id::value))
                .toList();
        List<Account.Id> judged = sample(all, Math.max(1, most / Math.max(1, plays.size())));
        Map<Play, Trial> asIs = trials(plays, with(company, now), today);
        Map<Play, Trial> asWouldBe = trials(plays, with(company, then), today);
        List<Trial> trials = new ArrayList<>(asIs.values());
        trials.addAll(asWouldBe.values());
        Map<Person.Id, List<AccountSnapshot>> concerned = judgeAccounts(judged, company, trials);
        judgePeople(company, concerned, trials);
        Map<Play, Count> counts = new LinkedHashMap<>();
        asIs.forEach((play, trial) -> counts.put(
                play,
                new Count(
                        trial.spans.episodes(), Objects.requireNonNull(asWouldBe.get(play)).spans.episodes())));
        return new Month(counts, judged.size(), all.size());
    }

    private Map<Play, Trial> trials(Collection<? extends Play> plays, Company company, LocalDate today) {
        Map<Play, Trial> trials = new LinkedHashMap<>();
        plays.forEach(play -> trials.put(
                play,
                new Trial(
                        play,
                        new Playbook(List.of(play), zone),
                        company,
                        new Spans(),
                        today.minusDays(DAYS - 1L),
                        today)));
        return trials;
    }

    /** @return for whoever has plays of their own: the accounts that concern them */
    private Map<Person.Id, List<AccountSnapshot>> judgeAccounts(
            List<Account.Id> ids, Company company, List<Trial> trials) {
        boolean people = trials.stream().anyMatch(trial -> !trial.isAboutAccounts());
        Map<Person.Id, List<AccountSnapshot>> concerned = new HashMap<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            for (AccountSnapshot account : accounts.snapshots(ids.subList(from, Math.min(from + CHUNK, ids.size())))) {
                trials.stream().filter(Trial::isAboutAccounts).forEach(trial -> trial.judge(account));
                if (people) {
                    Concerned.by(account, company).forEach(person -> concerned
                            .computeIfAbsent(person, none -> new ArrayList<>())
                            .add(account));
                }
            }
        }
        return concerned;
    }

    private void judgePeople(
            Company company, Map<Person.Id, List<AccountSnapshot>> concerned, List<Trial> trials) {
        List<Trial> aboutPeople =
                trials.stream().filter(trial -> !trial.isAboutAccounts()).toList();
        if (aboutPeople.isEmpty()) {
            return;
        }
        Library library = accounts.library();
        for (Person person : company.people().values()) {
            List<AccountSnapshot> theirs = concerned.getOrDefault(person.id(), List.of());
            aboutPeople.forEach(trial -> trial.judge(person, theirs, library));
        }
    }

    private static List<Account.Id> sample(List<Account.Id> all, int most) {
        if (all.size() <= most) {
            return all;
        }
        List<Account.Id> some = new ArrayList<>();
        for (int at = 0; at < most; at++) {
            some.add(all.get((int) ((long) at * all.size() / most)));
        }
        return some;
    }

    private static Company with(Company company, Settings settings) {
        return new Company(
                company.people(), company.holidays(), settings, company.mutesEverywhere(), company.campaigns());
    }

    /** One play under some settings over all the days. */
    private record Trial(
            Play play, Playbook playbook, Company company, Spans spans, LocalDate first, LocalDate last) {

        boolean isAboutAccounts() {
            return play instanceof AccountPlay;
        }

        void judge(AccountSnapshot account) {
            judge(day -> playbook.judge(account, company, person -> day));
        }

        void judge(Person person, List<AccountSnapshot> accounts, Library library) {
            judge(day -> playbook.judge(person, accounts, company, library, day));
        }

        private void judge(Function<LocalDate, List<Answer>> judgeOn) {
            LocalDate day = first;
            while (!day.isAfter(last)) {
                List<Answer> answers = judgeOn.apply(day);
                LocalDate next = answers.stream()
                        .map(Answer::nextChange)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .filter(change -> !change.isAfter(last))
                        .orElse(last.plusDays(1));
                spans.stand(answers, day, next.minusDays(1));
                day = next;
            }
        }
    }
}
