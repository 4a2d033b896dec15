package dev.sideline.digest;

import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.nudge.Preferences;
import dev.sideline.schedule.Job;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** When managers' digests are due, and what is prepared for them. The key of a digest is the manager's internal id. */
public final class DigestJobs {

    private static final Logger LOG = LoggerFactory.getLogger(DigestJobs.class);
    private static final LocalTime EARLY = LocalTime.of(4, 0);
    /** The first digest after an import is to have a trend. */
    private static final Duration UNTIL_THERE_IS_SOMETHING = Duration.ofMinutes(15);

    private static final Duration TOPICS_KEPT = Duration.ofDays(182);

    private final Ports ports;
    private final Digests digests;

    public DigestJobs(Ports ports, Digests digests) {
        this.ports = ports;
        this.digests = digests;
    }

    /** @param zone the workspace's own */
    public List<Job> all(ZoneId zone) {
        EarlyMorning earlyMorning = new EarlyMorning(ports, zone);
        Job daily = Job.everyDay("weekly-facts", EARLY, zone, now -> {
            earlyMorning.run(now);
            draw(now);
            ports.topics().purge(now.minus(TOPICS_KEPT));
        });
        return List.of(
                new Job(
                        daily.name(),
                        daily.keys(),
                        (key, after) -> earlyMorning.hasEverRun()
                                ? daily.times().next(key, after)
                                : after.plus(UNTIL_THERE_IS_SOMETHING),
                        daily.work()),
                Job.everyDay("standing", EARLY, zone, this::look),
                new Job(
                        "digest",
                        () -> ports.accounts().staff().people().values().stream()
                                .filter(person -> person.is(Role.MANAGER))
                                .map(person -> Long.toString(person.id().value()))
                                .toList(),
                        (key, after) -> digests.next(manager(key), after),
                        (key, now) -> digests.send(manager(key), now)));
    }

    /**
     * Judges afresh what stands for everybody of whom a digest may speak today: an import at night, or a colleague, may
     * have changed what they were told.
     */
    void look(Instant now) {
        Company company = ports.accounts().staff();
        Set<Person.Id> coached = coached(company).map(Person::id).collect(Collectors.toSet());
        Stream.concat(coached.stream(), coached.stream().flatMap(manager -> company.below(manager).stream()))
                .distinct()
                .forEach(person -> look(person, now));
    }

    /** So that Home, which waits for no chart, has it when it is first opened. What fails once is left to Home. */
    void draw(Instant now) {
        Company company = ports.accounts().staff();
        Trends trends = Trends.of(ports);
        for (Person manager : coached(company).toList()) {
            LocalDate today = LocalDate.ofInstant(now, ports.zones().apply(manager));
            Optional<Trend> trend =
                    trends.of(Drafts.team(manager, company), today).filter(Trend::hasCourse);
            if (trend.isPresent() && trends.picture(trend.get()).isEmpty()) {
                return;
            }
        }
    }

    /** The managers who take part. */
    private Stream<Person> coached(Company company) {
        return ports.preferences().all().stream()
                .filter(preferences -> preferences.optedInAt() != null)
                .map(Preferences::person)
                .map(company::person)
                .flatMap(Stream::ofNullable)
                .filter(person -> person.is(Role.MANAGER));
    }

    private void look(Person.Id person, Instant now) {
        try {
            ports.nudges().of(person, now);
        } catch (RuntimeException failed) {
            // The others go on; what stood for this person yesterday has to do.
            LOG.error("could not look at what stands for {}", person.value(), failed);
        }
    }

    private static Person.Id manager(String key) {
        return new Person.Id(Long.parseLong(key));
    }
}
