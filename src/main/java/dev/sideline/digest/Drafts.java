package dev.sideline.digest;

import dev.sideline.account.Account;
import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.account.Sold;
import dev.sideline.digest.Digest.Praise;
import dev.sideline.digest.ManagerSees.Showing;
import dev.sideline.digest.Topics.Candidate;
import dev.sideline.digest.Topics.Shown;
import dev.sideline.nudge.Episode;
import dev.sideline.nudge.Open;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides what a digest says. Every question to the database is asked once, for the whole team. */
final class Drafts {

    private static final Duration HIDDEN_FOR = Duration.ofDays(28);
    private static final String PROMISE_PLAY = "DA3";
    private static final int CONVERSATIONS = 3;

    private final Ports ports;
    private final Topics topics;
    private final HeadsUp headsUp;

    Drafts(Ports ports) {
        this.ports = ports;
        this.topics = new Topics(ports);
        this.headsUp = new HeadsUp(ports);
    }

    /** Everybody below, at all levels, by name. */
    static List<Person> team(Person manager, Company company) {
        return company.people().values().stream()
                .filter(person -> company.isAbove(manager.id(), person.id()))
                .sorted(Comparator.comparing(Person::name)
                        .thenComparing(person -> person.id().value()))
                .toList();
    }

    /** @param standing of the manager and the team */
    Draft of(Person manager, List<Person> team, Company company, Standing standing, Instant now) {
        Set<String> paused = ports.plays().paused().keySet();
        Set<Episode.Key> hidden = ports.topics().notUsefulSince(manager.id(), now.minus(HIDDEN_FOR));
        LocalDate today = LocalDate.ofInstant(now, ports.zones().apply(manager));
        List<Open> own = OwnPlays.of(manager, standing, paused, today);
        List<Candidate> candidates = topics.candidates(team, manager.id(), company, standing, now).stream()
                .filter(one ->
                        !paused.contains(one.finding().play()) && !hidden.contains(Episode.Key.of(one.finding())))
                .toList();
        List<Person.Id> reps = team.stream().map(Person::id).toList();
        List<Praised> praised = ports.praises().of(reps);
        List<Sold> sold = ports.accounts().sold(accounts(own, candidates, praised));
        List<Shown> shown = topics.shown(candidates, sold, manager.id(), company, standing, now).stream()
                .filter(one -> headsUp.mayShow(one, company, now))
                .toList();
        List<Shown> talks = talks(shown);
        Map<Account.Id, String> names = sold.stream().collect(Collectors.toMap(Sold::id, Sold::name));
        return new Draft(
                own,
                talks,
                shown.stream()
                        .filter(one -> one.finding().play().equals(PROMISE_PLAY)
                                && one.showing() == Showing.SHOWN
                                && !talks.contains(one))
                        .toList(),
                strengths(team, praised, names, today),
                Trends.of(ports).of(team, today).orElse(null),
                names);
    }

    private static List<Account.Id> accounts(List<Open> own, List<Candidate> candidates, List<Praised> praised) {
        return Stream.of(
                        own.stream()
                                .map(open -> open.nudge().episode().finding().account())
                                .flatMap(Stream::ofNullable),
                        candidates.stream().map(Candidate::account),
                        praised.stream().map(Praised::account))
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    /** At most three, with one rep at most one. */
    private static List<Shown> talks(List<Shown> shown) {
        Set<Person.Id> reps = new HashSet<>();
        List<Shown> chosen = new ArrayList<>();
        for (Shown one : shown) {
            if (chosen.size() < CONVERSATIONS && reps.add(one.rep().id())) {
                chosen.add(one);
            }
        }
        return chosen;
    }

    /** The latest first, so that a long list is cut by time and not by name. */
    private static List<Praise> strengths(
            List<Person> team, List<Praised> praised, Map<Account.Id, String> names, LocalDate today) {
        Map<Person.Id, Person> people = team.stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return praised.stream()
                .filter(one -> one.on().isAfter(today.minusDays(Strengths.A_WEEK + 1L)))
                .flatMap(one -> Optional.ofNullable(people.get(one.rep())).stream()
                        .filter(rep -> names.containsKey(one.account()))
                        .map(rep -> new Praise(
                                rep.name(),
                                new Strength(
                                        one.account(), names.getOrDefault(one.account(), ""), one.text(), one.on()))))
                .sorted(Comparator.comparing(
                                (Praise praise) -> praise.strength().on())
                        .reversed()
                        .thenComparing(Praise::rep))
                .toList();
    }
}
