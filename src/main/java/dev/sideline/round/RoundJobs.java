package dev.sideline.round;

import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.nudge.Preferences;
import dev.sideline.nudge.QuietHours;
import dev.sideline.schedule.Job;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** When people's rounds are due. The key of somebody's own jobs is their internal id. */
public final class RoundJobs {

    private static final Logger LOG = LoggerFactory.getLogger(RoundJobs.class);
    private static final Duration URGENT_EVERY = Duration.ofMinutes(15);

    /** A little after the quarter, so that the message of the day, mostly due on the hour, goes first. */
    private static final Duration AFTER_THE_QUARTER = Duration.ofMinutes(5);

    private static final LocalTime EARLY = LocalTime.of(5, 0);

    private final Ports ports;
    private final Round round;
    private final PlayCheck plays;

    public RoundJobs(Ports ports, Round round) {
        this.ports = ports;
        this.round = round;
        this.plays = new PlayCheck(ports);
    }

    /** @param zone the workspace's own */
    public List<Job> all(ZoneId zone) {
        return List.of(
                new Job(
                        "round",
                        () -> optedIn().stream()
                                .map(person -> Long.toString(person.value()))
                                .toList(),
                        this::nextRound,
                        (key, now) -> round.daily(new Person.Id(Long.parseLong(key)), now)),
                Job.single("urgent", (key, after) -> nextQuarter(after), (key, now) -> urgent(now)),
                Job.everyDay("plays", EARLY, zone, plays::run));
    }

    private List<Person.Id> optedIn() {
        return ports.preferences().all().stream()
                .filter(preferences -> preferences.optedInAt() != null)
                .map(Preferences::person)
                .toList();
    }

    private @Nullable Instant nextRound(String key, Instant after) {
        Person.Id id = new Person.Id(Long.parseLong(key));
        Preferences preferences = ports.preferences().of(id);
        Company company = ports.accounts().company();
        Person person = company.person(id);
        return person == null || preferences.optedInAt() == null
                ? null
                : hours(person, company).nextAfter(preferences.hour(), after);
    }

    private void urgent(Instant now) {
        Company company = ports.accounts().company();
        for (Person.Id id : optedIn()) {
            Person person = company.person(id);
            if (person != null && isLookedFor(person, company, now)) {
                try {
                    round.urgent(id, now);
                } catch (RuntimeException failed) {
                    // The others go on; this person's turn comes again in a quarter of an hour.
                    LOG.error("could not look for urgent news for {}", id.value(), failed);
                }
            }
        }
    }

    /** Not right after their own hour: the message of the day has just told what is urgent first. */
    private boolean isLookedFor(Person person, Company company, Instant now) {
        QuietHours hours = hours(person, company);
        LocalTime own = ports.preferences().of(person.id()).hour();
        boolean wasJustTold = hours.hasCome(own, now) && !hours.hasCome(own, now.minus(URGENT_EVERY));
        return hours.isWorkingHour(now) && !wasJustTold;
    }

    private QuietHours hours(Person person, Company company) {
        return new QuietHours(company.workDaysOf(person), ports.zones().apply(person));
    }

    static Instant nextQuarter(Instant after) {
        long every = URGENT_EVERY.toSeconds();
        long quarters = Math.floorDiv(after.minus(AFTER_THE_QUARTER).getEpochSecond(), every) + 1;
        return Instant.ofEpochSecond(quarters * every).plus(AFTER_THE_QUARTER);
    }
}
