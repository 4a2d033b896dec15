package dev.sideline.app;

import dev.sideline.access.Visible;
import dev.sideline.account.Facts;
import dev.sideline.account.Person;
import dev.sideline.accounts.AccountsRoom;
import dev.sideline.campaigns.CampaignsRoom;
import dev.sideline.champions.ChampionsRoom;
import dev.sideline.chat.Callers;
import dev.sideline.chat.Directory;
import dev.sideline.chat.DirectoryChanged;
import dev.sideline.chat.HomeView;
import dev.sideline.chat.PlainWords;
import dev.sideline.chat.Registry;
import dev.sideline.chat.TaskForms;
import dev.sideline.deliveries.DeliveriesRoom;
import dev.sideline.digest.DigestJobs;
import dev.sideline.digest.Digests;
import dev.sideline.home.HomeRoom;
import dev.sideline.meetings.MeetingsRoom;
import dev.sideline.people.PeopleRoom;
import dev.sideline.plans.PlansRoom;
import dev.sideline.round.FactsChanged;
import dev.sideline.round.Ports;
import dev.sideline.round.Round;
import dev.sideline.round.RoundFeature;
import dev.sideline.round.RoundJobs;
import dev.sideline.schedule.Job;
import dev.sideline.teams.TeamsRoom;
import dev.sideline.touches.TouchesRoom;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rooms that people use, and how they are joined. */
final class Rooms {

    /** What the coach sends of its own accord; a pause takes it back. */
    private static final Set<String> COACHING = Set.of("nudge", "digest", "heads-up");

    /** Rooms open one another's forms, so they ask for the registry when somebody acts, not while it is being made. */
    private final AtomicReference<@Nullable Registry> registry = new AtomicReference<>();

    private final PeopleRoom people;
    private final HomeRoom home;
    private final PlainWords plainWords;
    private final List<Job> jobs;

    /** @param replanned told when somebody's times are to be planned anew */
    Rooms(Ports ports, Directory directory, Coach.House house, InstantSource clock, Consumer<Person.Id> replanned) {
        Facts facts = ports.facts();
        Visible visible = new Visible(ports.accounts());
        Round round = new Round(ports);
        TaskForms.Done done = new FactsChanged(ports, round);
        AccountsRoom accounts = new AccountsRoom(ports.accounts(), facts, ports.playbook(), done, this::registry);
        ChampionsRoom champions = new ChampionsRoom(visible, facts, done);
        DeliveriesRoom deliveries = new DeliveriesRoom(visible, facts, TouchesRoom.promiseReader(visible), done);
        TouchesRoom touches =
                new TouchesRoom(visible, facts, deliveries.promises(), champions.departures(), done, this::registry);
        CampaignsRoom campaigns = new CampaignsRoom(ports.accounts(), visible, facts, ports.outbox(), done);
        MeetingsRoom meetings = new MeetingsRoom(visible, facts, done, this::registry);
        this.people = new PeopleRoom(
                new PeopleRoom.Ports(
                        ports.accounts(),
                        facts,
                        ports.preferences(),
                        ports.log(),
                        ports.outbox(),
                        ports.transactions(),
                        directory,
                        clock),
                house.admins(),
                house.zone(),
                COACHING,
                replanned,
                List.of());
        this.home = new HomeRoom(
                ports.accounts(),
                facts,
                ports.preferences(),
                new HomeRoom.Actions(
                        PeopleRoom.START, PeopleRoom.PREFS, AccountsRoom.ADD_ACCOUNT, AccountsRoom.SHOW_ACCOUNT),
                new HomeRoom.Neighbours(
                        List.of(), List.of(RoundFeature.home(ports, round)), List.of(accounts.home()), List.of()),
                this::registry);
        this.plainWords = touches.plainWords(word -> registry().command(word));
        this.registry.set(new Registry(List.of(
                RoundFeature.of(ports, round, task -> registry().task(task)),
                accounts.feature(),
                champions.feature(),
                touches.feature(),
                meetings.feature(),
                deliveries.feature(),
                campaigns.feature(),
                new PlansRoom(visible, facts, done).feature(),
                new TeamsRoom(visible, facts, done).feature(),
                people.feature(),
                home.feature())));
        Digests digests = new Digests(digestPorts(ports, round));
        this.jobs = Stream.concat(
                        new RoundJobs(ports, round).all(house.zone()).stream(),
                        new DigestJobs(digestPorts(ports, round), digests).all().stream())
                .toList();
    }

    private static dev.sideline.digest.Ports digestPorts(Ports ports, Round round) {
        return new dev.sideline.digest.Ports(
                ports.accounts(),
                ports.log(),
                round,
                ports.seen(),
                ports.preferences(),
                ports.outbox(),
                ports.transactions(),
                ports.zones());
    }

    Registry registry() {
        Registry made = registry.get();
        if (made == null) {
            throw new IllegalStateException("the rooms are still being joined");
        }
        return made;
    }

    Callers callers() {
        return people.callers();
    }

    DirectoryChanged directoryChanged() {
        return people.directoryChanged();
    }

    HomeView home() {
        return home.view();
    }

    PlainWords plainWords() {
        return plainWords;
    }

    List<Job> jobs() {
        return jobs;
    }
}
