package dev.sideline.account;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What concerns all accounts: our people, holidays, settings, the mutes that name no account, and the campaigns.
 *
 * @param people by internal id
 * @param campaigns by internal id; their cohorts and pitches are in the {@link Library} and on each account
 */
public record Company(
        Map<Person.Id, Person> people,
        List<Holiday> holidays,
        Settings settings,
        List<Mute> mutesEverywhere,
        Map<Campaign.Id, Campaign> campaigns) {

    /** A company without campaigns. */
    public Company(
            Map<Person.Id, Person> people, List<Holiday> holidays, Settings settings, List<Mute> mutesEverywhere) {
        this(people, holidays, settings, mutesEverywhere, Map.of());
    }

    public @Nullable Person person(Person.@Nullable Id id) {
        return id == null ? null : people.get(id);
    }

    /** The working days of somebody: Monday to Friday less the holidays of everybody and of their own country. */
    public WorkDays workDaysOf(Person person) {
        return WorkDays.of(holidays, person.country());
    }

    /** The line of managers above somebody, nearest first; a circle in the data ends the climb. */
    public List<Person.Id> above(Person.Id person) {
        Set<Person.Id> line = new LinkedHashSet<>();
        Person at = person(person);
        while (at != null && at.manager() != null && line.add(at.manager())) {
            at = person(at.manager());
        }
        return List.copyOf(line);
    }

    /** Everybody below a manager, at any distance. */
    public Set<Person.Id> below(Person.Id manager) {
        return people.keySet().stream()
                .filter(person -> isAbove(manager, person))
                .collect(Collectors.toSet());
    }

    /** Whether {@code manager} is above {@code person}, at any distance; a circle in the data ends the climb. */
    public boolean isAbove(Person.Id manager, Person.Id person) {
        return above(person).contains(manager);
    }
}
