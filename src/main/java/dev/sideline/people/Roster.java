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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everybody of ours and how far they are on the way to being coached. Whether somebody paused is theirs alone, and is not
 * told here.
 *
 * @param entries those first who need an admin, then by name
 */
record Roster(List<Entry> entries) {

    private static final String AWAY = "away";

    /** In the order in which they are listed. */
    enum Standing {
        UNLINKED("not linked"),
        GONE("gone from Slack"),
        GUEST("a guest in Slack now"),
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

    /** @param away as their Slack status tells everybody */
    record Entry(Person person, Standing standing, boolean away) {

        String words() {
            return standing.words() + (away ? ", away" : "");
        }
    }

    /** @param members who of them was deactivated counts as gone; who is not among them is not known to be */
    static Roster of(Company company, List<Preferences> preferences, Collection<Directory.Member> members) {
        Map<Person.Id, Preferences> byPerson =
                preferences.stream().collect(Collectors.toMap(Preferences::person, Function.identity()));
        Map<String, Directory.Member> bySlackId = members.stream()
                .collect(Collectors.toMap(Directory.Member::slackId, Function.identity(), (one, same) -> one));
        return new Roster(company.people().values().stream()
                .map(person -> entry(
                        person,
                        person.slackId() == null ? null : bySlackId.get(person.slackId()),
                        byPerson.getOrDefault(person.id(), Preferences.of(person.id()))))
                .sorted(Comparator.comparing(Entry::standing)
                        .thenComparing(entry -> entry.person().name().toLowerCase(Locale.ROOT))
                        .thenComparing(entry -> entry.person().id().value()))
                .toList());
    }

    /** @param member null for somebody who is not linked or not known in Slack */
    private static Entry entry(Person person, Directory.@Nullable Member member, Preferences preferences) {
        Standing standing = standing(person, member, preferences);
        boolean isHere = standing != Standing.GONE && standing != Standing.GUEST;
        return new Entry(person, standing, isHere && member != null && member.away());
    }

    private static Standing standing(Person person, Directory.@Nullable Member member, Preferences preferences) {
        if (person.slackId() == null) {
            return Standing.UNLINKED;
        }
        if (member != null && member.isGone()) {
            return member.deactivated() ? Standing.GONE : Standing.GUEST;
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

    /** Those in a standing, where one is named, or those who are away; else those whose name fits. */
    List<Entry> like(String filter) {
        if (filter.equalsIgnoreCase(AWAY)) {
            return entries.stream().filter(Entry::away).toList();
        }
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
        long away = entries.stream().filter(Entry::away).count();
        return entries.isEmpty()
                ? "Nobody is on record yet."
                : Labels.people(entries.size()) + ": " + parts + "." + (away == 0 ? "" : " " + away + " away.");
    }
}
