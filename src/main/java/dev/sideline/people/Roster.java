package dev.sideline.people;

import dev.sideline.access.Names;
import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.chat.Directory;
import dev.sideline.nudge.Preferences;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everybody of ours and how far they are on the way to being coached. Whether somebody paused is theirs alone, and is not
 * told here.
 *
 * @param entries those first who need an admin, then by name
 */
record Roster(List<Entry> entries) {

    /** In the order in which they are listed. */
    enum Standing {
        UNLINKED("not linked"),
        GONE("gone from Slack"),
        LINKED("not invited"),
        INVITED("invited"),
        COACHED("coached");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    record Entry(Person person, Standing standing) {}

    /** @param members who of them was deactivated counts as gone; who is not among them is not known to be */
    static Roster of(Company company, List<Preferences> preferences, Collection<Directory.Member> members) {
        Map<Person.Id, Preferences> byPerson =
                preferences.stream().collect(Collectors.toMap(Preferences::person, Function.identity()));
        Set<String> gone = members.stream()
                .filter(Directory.Member::deactivated)
                .map(Directory.Member::slackId)
                .collect(Collectors.toSet());
        return new Roster(company.people().values().stream()
                .map(person -> new Entry(
                        person,
                        standing(person, gone, byPerson.getOrDefault(person.id(), Preferences.of(person.id())))))
                .sorted(Comparator.comparing(Entry::standing)
                        .thenComparing(entry -> entry.person().name().toLowerCase(Locale.ROOT))
                        .thenComparing(entry -> entry.person().id().value()))
                .toList());
    }

    private static Standing standing(Person person, Set<String> gone, Preferences preferences) {
        if (person.slackId() == null) {
            return Standing.UNLINKED;
        }
        if (gone.contains(person.slackId())) {
            return Standing.GONE;
        }
        if (preferences.optedInAt() != null) {
            return Standing.COACHED;
        }
        return preferences.invitedAt() == null ? Standing.LINKED : Standing.INVITED;
    }

    long count(Standing standing) {
        return entries.stream().filter(entry -> entry.standing() == standing).count();
    }

    /** Linked, never invited, and in a role that is coached. */
    List<Person> toInvite() {
        return entries.stream()
                .filter(entry -> entry.standing() == Standing.LINKED)
                .map(Entry::person)
                .filter(Labels::isCoached)
                .toList();
    }

    /** Linked and never invited, but in no role that is coached. */
    long withoutRole() {
        return count(Standing.LINKED) - toInvite().size();
    }

    /** Those in a standing, where one is named; else those whose name fits. */
    List<Entry> like(String filter) {
        Optional<Standing> standing = Arrays.stream(Standing.values())
                .filter(one ->
                        one.name().equalsIgnoreCase(filter) || one.words().equalsIgnoreCase(filter))
                .findFirst();
        if (standing.isPresent()) {
            return entries.stream()
                    .filter(entry -> entry.standing() == standing.get())
                    .toList();
        }
        return filter.isBlank()
                ? entries
                : new Names<>(entries, entry -> entry.person().name()).fitting(filter, Integer.MAX_VALUE);
    }

    /** "12 people: 3 not linked, 9 coached." */
    String summary() {
        String parts = Arrays.stream(Standing.values())
                .filter(standing -> count(standing) > 0)
                .map(standing -> count(standing) + " " + standing.words())
                .collect(Collectors.joining(", "));
        return entries.isEmpty() ? "Nobody is on record yet." : Labels.people(entries.size()) + ": " + parts + ".";
    }
}
