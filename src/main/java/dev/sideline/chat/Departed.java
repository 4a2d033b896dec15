package dev.sideline.chat;

import dev.sideline.account.Person;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who left: the one rule by which everybody else decides it. Somebody left whose Slack user was deactivated or is no
 * more than a guest. Who is not known to Slack, or to no Slack user at all, is not known to have left.
 *
 * @param slackIds of all those
 */
public record Departed(Set<String> slackIds) {

    public static final Departed NOBODY = new Departed(Set.of());

    public static Departed of(Collection<Directory.Member> members) {
        return new Departed(members.stream()
                .filter(Directory.Member::isGone)
                .map(Directory.Member::slackId)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** As far as it is known at this moment: nobody waits for Slack. */
    public static Departed knownTo(Directory directory) {
        return of(directory.known());
    }

    public boolean includes(Person person) {
        return person.slackId() != null && slackIds.contains(person.slackId());
    }

    /** Whether somebody can be written to: they are linked to a Slack user, and not known to have left. */
    public boolean isThere(Person person) {
        return person.slackId() != null && !includes(person);
    }
}
