package dev.sideline.chat;

import dev.sideline.access.Match;
import dev.sideline.access.Names;
import dev.sideline.account.Person;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Those who report to somebody, at any distance, by name. */
public record Reports(List<Person> people) {

    private static final Pattern MENTION = Pattern.compile("<@(?<id>[^|>]+)(\\|[^>]*)?>");

    public static Reports to(Caller caller) {
        return new Reports(caller.viewer().company().people().values().stream()
                .filter(person -> caller.viewer().leads(person.id()))
                .sorted(Comparator.comparing(Person::name)
                        .thenComparing(person -> person.id().value()))
                .toList());
    }

    public Optional<Person> with(long id) {
        return people.stream().filter(person -> person.id().value() == id).findFirst();
    }

    /** The one who was mentioned, or named in plain words; empty where none of them is, or more than one can be meant. */
    public Optional<Person> named(String typed) {
        Matcher mention = MENTION.matcher(typed.strip());
        if (mention.matches()) {
            return people.stream()
                    .filter(person -> mention.group("id").equals(person.slackId()))
                    .findFirst();
        }
        return new Names<>(people, Person::name).find(typed) instanceof Match.Found<Person> found
                ? Optional.of(found.one())
                : Optional.empty();
    }
}
