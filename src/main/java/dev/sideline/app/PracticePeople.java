package dev.sideline.app;

import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.account.Seniority;
import dev.sideline.practice.Member;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The people of the practice workspace: those with a story first, then everybody else by name. */
final class PracticePeople {

    private final List<Person> people;

    PracticePeople(List<Person> people) {
        this.people = people.stream()
                .sorted(Comparator.comparing((Person person) -> !person.name().equals("Anna Snelling"))
                        .thenComparing(person -> person.email() == null)
                        .thenComparing(person -> person.is(Role.ADMIN))
                        .thenComparing(Person::name))
                .toList();
    }

    /** Everybody's row, linked to their Slack user. */
    List<Row> linked(ZoneId zone) {
        return people.stream()
                .map(person ->
                        person.row().with(Person.SLACK_ID, slackId(person)).with(Person.TIME_ZONE, zone))
                .toList();
    }

    List<Member> members(ZoneId zone) {
        return people.stream()
                .map(person -> new Member(
                        slackId(person),
                        person.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "."),
                        person.name(),
                        person.email(),
                        zone.getId(),
                        title(person),
                        person.is(Role.ADMIN),
                        false))
                .toList();
    }

    private static String slackId(Person person) {
        return String.format(Locale.ROOT, "U0P%06d", person.id().value());
    }

    private static String title(Person person) {
        if (person.is(Role.ADMIN)) {
            return "Admin";
        }
        if (person.is(Role.MANAGER)) {
            return person.is(Role.LEADER) && person.manager() == null ? "VP Sales" : "Sales manager";
        }
        if (person.is(Role.LEADER)) {
            return "Executive";
        }
        return person.seniority() == Seniority.SENIOR ? "Senior sales rep" : "Sales rep";
    }
}
