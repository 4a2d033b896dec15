package dev.sideline.people;

import dev.sideline.access.Viewer;
import dev.sideline.account.Accounts;
import dev.sideline.account.Author;
import dev.sideline.account.Company;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Callers;
import dev.sideline.chat.Directory;
import dev.sideline.chat.DirectoryChanged;
import dev.sideline.chat.Mrkdwn;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows everybody who is linked to a Slack user, and lets the first admins in. */
final class Doorkeeper implements Callers {

    private static final int ADMINS_NAMED = 3;

    private final Accounts accounts;
    private final Facts facts;
    private final Directory directory;
    private final DirectoryChanged news;
    private final Set<String> firstAdmins;
    private final ZoneId workspaceZone;

    /**
     * @param news told about a profile that the record has not taken over yet, so that hours are those of the zone that
     *     the person is shown
     * @param firstAdmins the Slack ids of those who are admins whatever their record says
     */
    Doorkeeper(
            Accounts accounts,
            Facts facts,
            Directory directory,
            DirectoryChanged news,
            Set<String> firstAdmins,
            ZoneId workspaceZone) {
        this.accounts = accounts;
        this.facts = facts;
        this.directory = directory;
        this.news = news;
        this.firstAdmins = Set.copyOf(firstAdmins);
        this.workspaceZone = workspaceZone;
    }

    @Override
    public Who who(String slackId, Instant at) {
        Directory.Member member = directory.member(slackId).orElse(null);
        if (member == null) {
            return new Refused("I answer people of this Slack workspace, not apps.");
        }
        if (member.deactivated()) {
            return new Refused("Your Slack account is deactivated, so I cannot help you here. Once an admin of the"
                    + " workspace activates it again, write to me again.");
        }
        if (member.guest()) {
            return new Refused("I work with full members of this workspace, and you are a guest here. Please ask the"
                    + " colleague who invited you.");
        }
        Company company = accounts.company();
        Optional<Person> linked = linkedTo(company, slackId);
        if (firstAdmins.contains(slackId)
                && linked.filter(person -> person.is(Role.ADMIN)).isEmpty()) {
            admit(member, at);
            company = accounts.company();
            linked = linkedTo(company, slackId);
        }
        if (linked.filter(person -> !Profile.taken(person.row(), member).equals(person.row()))
                .isPresent()) {
            news.changed(member);
            company = accounts.company();
            linked = linkedTo(company, slackId);
        }
        Company now = company;
        return linked.<Who>map(
                        person -> new Known(new Caller(slackId, new Viewer(person, now), at, zone(member, person))))
                .orElseGet(() -> new Refused(unknown(now)));
    }

    private ZoneId zone(Directory.Member member, Person person) {
        return Stream.of(Optional.ofNullable(member.zone()), Optional.ofNullable(person.timeZone()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(workspaceZone);
    }

    private static Optional<Person> linkedTo(Company company, String slackId) {
        return company.people().values().stream()
                .filter(person -> slackId.equals(person.slackId()))
                .findFirst();
    }

    /** Makes somebody an admin: their record, that with their address, or a new one. */
    private void admit(Directory.Member member, Instant at) {
        facts.change(new Author(null, "slack", at), changes -> {
            Row row = facts.where(Person.SLACK_ID, member.slackId()).stream()
                    .findFirst()
                    .or(() -> withAddressOf(member))
                    .orElseGet(() -> {
                        long id = changes.addOnce(
                                Row.empty(Kind.PERSON, 0).with(Person.NAME, member.name()),
                                "slack:" + member.slackId());
                        return Objects.requireNonNull(facts.find(Kind.PERSON, id));
                    });
            List<Role> roles = new ArrayList<>(new Person(row).roles());
            if (!roles.contains(Role.ADMIN)) {
                roles.add(Role.ADMIN);
            }
            changes.set(Profile.taken(row, member)
                    .with(Person.SLACK_ID, member.slackId())
                    .with(Person.ROLES, List.copyOf(roles)));
            return row.id();
        });
    }

    private Optional<Row> withAddressOf(Directory.Member member) {
        return Stream.ofNullable(member.email())
                .flatMap(email -> facts.all(Kind.PERSON).stream()
                        .filter(row -> row.get(Person.SLACK_ID) == null)
                        .filter(row -> email.equalsIgnoreCase(row.get(Person.EMAIL))))
                .findFirst();
    }

    private static String unknown(Company company) {
        String admins = company.people().values().stream()
                .filter(person -> person.is(Role.ADMIN))
                .sorted(Comparator.comparing(Person::name))
                .map(Person::slackId)
                .filter(Objects::nonNull)
                .limit(ADMINS_NAMED)
                .map(Mrkdwn::user)
                .collect(Collectors.joining(" or "));
        return "I do not know yet who you are in the sales team, so I cannot show you anything. Please ask "
                + (admins.isEmpty() ? "whoever installed me" : admins)
                + " to link you with `/coach admin people`.";
    }
}
