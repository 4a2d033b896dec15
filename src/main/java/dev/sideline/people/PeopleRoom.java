package dev.sideline.people;

import dev.sideline.account.Accounts;
import dev.sideline.account.Facts;
import dev.sideline.account.Person;
import dev.sideline.account.Transactions;
import dev.sideline.chat.Callers;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Directory;
import dev.sideline.chat.DirectoryChanged;
import dev.sideline.chat.Feature;
import dev.sideline.chat.Outbox;
import dev.sideline.nudge.NudgeLog;
import dev.sideline.nudge.PreferenceBook;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything of this room, put together. */
public final class PeopleRoom {

    /** The action id of a button that opts in to being coached. */
    public static final String START = Buttons.START;

    /** The action id of a button that opens the preferences. */
    public static final String PREFS = Buttons.PREFS;

    private final Ports ports;
    private final Callers callers;
    private final DirectoryNews news;
    private final Feature feature;

    /** What this room needs from outside. */
    public record Ports(
            Accounts accounts,
            Facts facts,
            PreferenceBook preferences,
            NudgeLog log,
            Outbox outbox,
            Transactions transactions,
            Directory directory,
            InstantSource clock) {}

    /**
     * @param firstAdmins the Slack ids of those who are admins whatever their record says
     * @param workspaceZone for people who have no zone in Slack and none on record
     * @param purposes under which the outbox knows what the coach sends of its own accord: nudges, digests
     * @param replanned told when somebody's times are to be planned anew
     * @param moreForAdmins what other rooms answer after {@code /coach admin}, by their second word
     */
    public PeopleRoom(
            Ports ports,
            Set<String> firstAdmins,
            ZoneId workspaceZone,
            Set<String> purposes,
            Consumer<Person.Id> replanned,
            List<CommandHandler> moreForAdmins) {
        this.ports = ports;
        Directory directory = ports.directory();
        Set<String> allPurposes =
                Stream.concat(purposes.stream(), Stream.of(Invitation.PURPOSE)).collect(Collectors.toSet());
        Coaching coaching = new Coaching(
                ports.preferences(), ports.log(), ports.outbox(), ports.transactions(), purposes, replanned);
        Prefs prefs = new Prefs(coaching);
        Pausing pausing = new Pausing(coaching);
        ResumeCommand resume = new ResumeCommand(coaching);
        RollOut rollOut = new RollOut(
                new Invitations(ports.preferences(), ports.log(), ports.outbox(), ports.transactions(), directory));
        Links links = new Links(ports.facts(), directory, ports.outbox(), allPurposes, replanned);
        PeopleList list = new PeopleList(ports.preferences(), directory);
        List<CommandHandler> adminWords = Stream.concat(
                        Stream.of(new PeopleCommand(list), rollOut), moreForAdmins.stream())
                .toList();
        news = new DirectoryNews(ports.facts(), coaching, workspaceZone, ports.clock(), replanned);
        callers = new Doorkeeper(ports.accounts(), ports.facts(), directory, news, firstAdmins, workspaceZone);
        feature = new Feature(
                List.of(prefs, pausing, resume, new AdminCommand(adminWords)),
                List.of(
                        new CoachingButtons(coaching, prefs, resume),
                        rollOut,
                        new PeopleActions(ports.accounts(), list, links)),
                List.of(
                        prefs,
                        pausing,
                        new LinkForm(links),
                        new EditForm(ports.accounts(), ports.facts(), directory, replanned)),
                List.of(),
                List.of());
    }

    /** Tells who acts. */
    public Callers callers() {
        return callers;
    }

    public DirectoryChanged directoryChanged() {
        return news;
    }

    /** What comes back once a day: takes over from Slack's directory what no event told. */
    public void checkDirectory() {
        news.check(ports.accounts().company(), ports.directory());
    }

    public Feature feature() {
        return feature;
    }
}
