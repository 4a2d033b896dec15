package dev.sideline.people;

import dev.sideline.account.Author;
import dev.sideline.account.Company;
import dev.sideline.account.Facts;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.chat.Directory;
import dev.sideline.chat.DirectoryChanged;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Keeps the name, the address and the zone of who is linked, and stops what goes to somebody who left or became a guest. */
final class DirectoryNews implements DirectoryChanged {

    private final Facts facts;
    private final Coaching coaching;
    private final ZoneId workspaceZone;
    private final InstantSource clock;
    private final Consumer<Person.Id> replanned;

    DirectoryNews(
            Facts facts, Coaching coaching, ZoneId workspaceZone, InstantSource clock, Consumer<Person.Id> replanned) {
        this.facts = facts;
        this.coaching = coaching;
        this.workspaceZone = workspaceZone;
        this.clock = clock;
        this.replanned = replanned;
    }

    @Override
    public void changed(Directory.Member member) {
        Instant now = clock.instant();
        if (member.isGone()) {
            String reason = member.deactivated() ? "deactivated in Slack" : "a guest in Slack";
            linkedTo(member)
                    .forEach(row ->
                            coaching.stop(new Person.Id(row.id()), LocalDate.ofInstant(now, zone(row)), reason, now));
            return;
        }
        List<Person.Id> changed = facts.change(new Author(null, "slack", now), changes -> linkedTo(member).stream()
                .filter(row -> !Profile.taken(row, member).equals(row))
                .map(row -> {
                    changes.set(Profile.taken(row, member));
                    return new Person.Id(row.id());
                })
                .toList());
        changed.forEach(replanned);
    }

    /** Looks at everybody who is linked, for what no event told. */
    void check(Company company, Directory directory) {
        Set<String> linked = company.people().values().stream()
                .map(Person::slackId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        directory.everybody().stream()
                .filter(member -> linked.contains(member.slackId()))
                .forEach(this::changed);
    }

    private List<Row> linkedTo(Directory.Member member) {
        return facts.where(Person.SLACK_ID, member.slackId());
    }

    private ZoneId zone(Row person) {
        return Objects.requireNonNullElse(person.get(Person.TIME_ZONE), workspaceZone);
    }
}
