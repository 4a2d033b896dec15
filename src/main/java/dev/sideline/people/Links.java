package dev.sideline.people;

import dev.sideline.account.Author;
import dev.sideline.account.Company;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Directory;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Outbox;
import dev.sideline.chat.UserError;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Links people of ours to Slack users, one to one, and parts them. */
final class Links {

    private final Facts facts;
    private final Directory directory;
    private final Outbox outbox;
    private final Set<String> purposes;
    private final Consumer<Person.Id> replanned;

    /** @param purposes of everything in the outbox that is taken back when a link ends */
    Links(Facts facts, Directory directory, Outbox outbox, Set<String> purposes, Consumer<Person.Id> replanned) {
        this.facts = facts;
        this.directory = directory;
        this.outbox = outbox;
        this.purposes = Set.copyOf(purposes);
        this.replanned = replanned;
    }

    /**
     * What stands against a link, in plain words; null for nothing. In memory alone, so that a form can ask it.
     *
     * @param person null when there is no such person
     */
    static @Nullable String obstacle(Company company, @Nullable Person person, String slackId) {
        if (person == null) {
            return "This person is not on record any more.";
        }
        String now = person.slackId();
        if (now != null && !now.equals(slackId)) {
            return "They are linked to another Slack user. Unlink them first.";
        }
        return company.people().values().stream()
                .filter(other -> slackId.equals(other.slackId()) && !other.id().equals(person.id()))
                .findFirst()
                .map(other ->
                        "This Slack user is linked to " + Mrkdwn.literal(other.name(), 60) + ". Unlink them first.")
                .orElse(null);
    }

    /** Links them, if that is not so already, and says that it is so in mrkdwn. */
    String link(Caller by, Person.Id id, String slackId) {
        Company company = by.viewer().company();
        Person person = company.person(id);
        String obstacle = obstacle(company, person, slackId);
        if (obstacle != null || person == null) {
            throw new UserError(Mrkdwn.escape(String.valueOf(obstacle), 300));
        }
        Directory.Member member = directory
                .member(slackId)
                .filter(one -> !one.isGone())
                .orElseThrow(() -> new UserError(Mrkdwn.user(slackId)
                        + " is a guest, an app or deactivated, and cannot use the coach. Choose somebody else."));
        facts.change(author(by), changes -> {
            Row row = facts.find(Kind.PERSON, id.value());
            if (row != null) {
                changes.set(Profile.taken(row, member).with(Person.SLACK_ID, slackId));
            }
            return id;
        });
        replanned.accept(id);
        return Mrkdwn.bold(Mrkdwn.escape(person.name())) + " is linked to " + Mrkdwn.user(slackId) + "."
                + (Labels.isCoached(person) ? " `/coach admin start` invites whoever was not invited yet." : "");
    }

    /** Parts them, if they are linked, and says so in mrkdwn. */
    String unlink(Caller by, Person.Id id) {
        if (id.equals(by.viewer().id())) {
            throw new UserError("You cannot unlink yourself: you would be shut out. Another admin can.");
        }
        Person person = by.viewer().company().person(id);
        if (person == null) {
            throw new UserError("This person is not on record any more.");
        }
        facts.change(author(by), changes -> {
            Row row = facts.find(Kind.PERSON, id.value());
            if (row != null) {
                changes.set(row.with(Person.SLACK_ID, null));
            }
            outbox.withdrawFrom(id, purposes, "unlinked", by.at());
            return id;
        });
        replanned.accept(id);
        return Mrkdwn.bold(Mrkdwn.escape(person.name()))
                + " is no longer linked to a Slack user and gets nothing more.";
    }

    private static Author author(Caller by) {
        return new Author(by.viewer().id(), "slack", by.at());
    }
}
