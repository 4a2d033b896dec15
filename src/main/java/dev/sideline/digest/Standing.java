package dev.sideline.digest;

import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.chat.Departed;
import dev.sideline.chat.Outbox.Fate;
import dev.sideline.nudge.Open;
import dev.sideline.nudge.Preferences;
import dev.sideline.nudge.Telling;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of some people's open episodes, as they were last judged: every early morning, at every round of theirs,
 * and whenever they changed something.
 *
 * @param fates of the messages that told them or would tell them that it is urgent, and of others that were asked for
 */
record Standing(List<Open> open, Map<UUID, Fate> fates, Map<Person.Id, Preferences> preferences, Departed departed) {

    /** Three questions, however many people there are. */
    static Standing of(Collection<Person> people, Company company, Instant now, Ports ports) {
        return of(ports.log().standing(people.stream().map(Person::id).toList()), company, now, ports);
    }

    /** Two more about what stands. */
    static Standing of(List<Open> open, Company company, Instant now, Ports ports) {
        return of(
                open,
                List.of(),
                ports.preferences().all().stream().collect(Collectors.toMap(Preferences::person, Function.identity())),
                company,
                now,
                ports);
    }

    /** @param messages whose fate is of interest beside those that told something */
    static Standing of(
            List<Open> open,
            Collection<UUID> messages,
            Map<Person.Id, Preferences> preferences,
            Company company,
            Instant now,
            Ports ports) {
        Stream<UUID> told =
                open.stream().flatMap(one -> one.tellings().stream()).map(Telling::delivery);
        Stream<UUID> headsUp = new HeadsUp(ports).asked(open, company, now);
        return new Standing(
                open,
                ports.outbox()
                        .fates(Stream.of(messages.stream(), told, headsUp)
                                .flatMap(Function.identity())
                                .distinct()
                                .toList()),
                preferences,
                ports.departed().get());
    }

    Stream<Open> of(Person person) {
        return open.stream().filter(one -> one.nudge().episode().key().to().equals(person.id()));
    }

    Preferences preferencesOf(Person person) {
        return preferences.getOrDefault(person.id(), Preferences.of(person.id()));
    }

    /** The day on which its addressee first saw it, in a message that reached them or elsewhere; null before. */
    @Nullable LocalDate seenOn(Open one, ZoneId zone) {
        Stream<Instant> told = one.tellings().stream()
                .filter(telling -> fates.get(telling.delivery()) == Fate.DELIVERED)
                .map(Telling::at);
        return Stream.concat(told, Stream.ofNullable(one.nudge().episode().seenAt()))
                .min(Comparator.naturalOrder())
                .map(seen -> LocalDate.ofInstant(seen, zone))
                .orElse(null);
    }
}
