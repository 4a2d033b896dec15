package dev.sideline.people;

import dev.sideline.access.Match;
import dev.sideline.access.Names;
import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.chat.Directory;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who of the Slack workspace somebody of ours may be: the same address, else the same or nearly the same name. */
final class Suggestions {

    /** @param why in words */
    record Suggestion(Directory.Member member, String why) {}

    private final Map<String, Directory.Member> byAddress;
    private final Names<Directory.Member> byName;

    /** Suggests only members who can be linked: no guests, nobody who left, nobody linked already. */
    Suggestions(Company company, Collection<Directory.Member> members) {
        Set<String> linked = company.people().values().stream()
                .map(Person::slackId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Directory.Member> free = members.stream()
                .filter(member -> !member.isGone() && !linked.contains(member.slackId()))
                .toList();
        byAddress = free.stream()
                .filter(member -> member.email() != null)
                .collect(Collectors.toMap(
                        member -> folded(String.valueOf(member.email())), Function.identity(), (one, same) -> one));
        byName = new Names<>(free, Directory.Member::name);
    }

    Optional<Suggestion> of(Person person) {
        String email = person.email();
        Directory.Member same = email == null ? null : byAddress.get(folded(email));
        if (same != null) {
            return Optional.of(new Suggestion(same, "the same e-mail address"));
        }
        Match<Directory.Member> match = byName.find(person.name());
        if (match instanceof Match.Found<Directory.Member> found) {
            return Optional.of(new Suggestion(found.one(), "a name that fits"));
        }
        return match instanceof Match.Nearest<Directory.Member> nearest
                ? Optional.of(new Suggestion(nearest.one(), "nearly the same name"))
                : Optional.empty();
    }

    private static String folded(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }
}
