package dev.sideline.digest;

import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.digest.Digest.Praise;
import dev.sideline.digest.ManagerSees.Showing;
import dev.sideline.digest.TeamBook.Ground;
import dev.sideline.digest.Topics.Candidate;
import dev.sideline.digest.Topics.Shown;
import dev.sideline.nudge.Episode;
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
import java.util.stream.Stream;

/** Decides what a digest says. Every question to the database is asked once, for the whole team. */
final class Drafts {

    private static final Duration HIDDEN_FOR = Duration.ofDays(28);
    private static final String PROMISE_PLAY = "DA3";
    private static final int CONVERSATIONS = 3;

    private final Ports ports;
    private final Topics topics;

    Drafts(Ports ports) {
        this.ports = ports;
        this.topics = new Topics(ports);
    }

    /** Everybody below, at all levels, by name. */
    static List<Person> team(Person manager, Company company) {
        return company.people().values().stream()
                .filter(person -> company.isAbove(manager.id(), person.id()))
                .sorted(Comparator.comparing(Person::name)
                        .thenComparing(person -> person.id().value()))
                .toList();
    }

    /** What stands for a manager and their team; one question. */
    Ground ground(Person manager, List<Person> team, Instant now) {
        return ports.book()
                .ground(
                        manager.id(),
                        Stream.concat(Stream.of(manager), team.stream())
                                .map(Person::id)
                                .toList(),
                        now.minus(HIDDEN_FOR));
    }

    /**
     * @param standing the same as the ground, with what became of its messages
     * @param praised what got better, of the team or of others too
     */
    Draft of(
            Person manager,
            List<Person> team,
            Company company,
            Ground ground,
            Standing standing,
            Map<Person.Id, Strength> praised,
            Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ports.zones().apply(manager));
        List<Shown> shown = shown(manager, team, company, ground, standing, now);
        List<Shown> talks = talks(shown);
        return new Draft(
                OwnPlays.of(manager, standing, ground.paused(), today),
                talks,
                shown.stream()
                        .filter(one -> one.finding().play().equals(PROMISE_PLAY)
                                && one.showing() == Showing.SHOWN
                                && !talks.contains(one))
                        .toList(),
                strengths(team, praised, today),
                Trends.of(ports).of(team, today).orElse(null),
                ground.names());
    }

    /** The conversations alone. */
    List<Shown> talks(
            Person manager, List<Person> team, Company company, Ground ground, Standing standing, Instant now) {
        return talks(shown(manager, team, company, ground, standing, now));
    }

    private List<Shown> shown(
            Person manager, List<Person> team, Company company, Ground ground, Standing standing, Instant now) {
        List<Candidate> candidates = topics.candidates(team, manager.id(), company, standing, now).stream()
                .filter(one -> !ground.paused().contains(one.finding().play())
                        && !ground.notUseful().contains(Episode.Key.of(one.finding())))
                .toList();
        return topics.shown(candidates, ground.sold(), manager.id(), company, standing, now);
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
    private static List<Praise> strengths(List<Person> team, Map<Person.Id, Strength> praised, LocalDate today) {
        return team.stream()
                .flatMap(rep -> Optional.ofNullable(praised.get(rep.id())).stream()
                        .filter(strength -> strength.isLately(today))
                        .map(strength -> new Praise(rep.name(), strength)))
                .sorted(Comparator.comparing(
                                (Praise praise) -> praise.strength().on())
                        .reversed()
                        .thenComparing(Praise::rep))
                .toList();
    }
}
