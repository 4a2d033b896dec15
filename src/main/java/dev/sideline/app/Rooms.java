package dev.sideline.app;

import dev.sideline.access.Visible;
import dev.sideline.account.Facts;
import dev.sideline.account.Person;
import dev.sideline.accounts.AccountsRoom;
import dev.sideline.campaigns.CampaignsRoom;
import dev.sideline.champions.ChampionsRoom;
import dev.sideline.chat.Callers;
import dev.sideline.chat.DirectoryChanged;
import dev.sideline.chat.FileShare;
import dev.sideline.chat.HomeView;
import dev.sideline.chat.OutboxQueue;
import dev.sideline.chat.PlainWords;
import dev.sideline.chat.Registry;
import dev.sideline.chat.TaskForms;
import dev.sideline.deliveries.DeliveriesRoom;
import dev.sideline.digest.AgendaRoom;
import dev.sideline.digest.DigestFeature;
import dev.sideline.digest.DigestJobs;
import dev.sideline.digest.Digests;
import dev.sideline.digest.TrendChart;
import dev.sideline.home.HomeRoom;
import dev.sideline.meetings.MeetingsRoom;
import dev.sideline.people.PeopleRoom;
import dev.sideline.picture.Pictures;
import dev.sideline.plans.PlansRoom;
import dev.sideline.round.Faces;
import dev.sideline.round.FactsChanged;
import dev.sideline.round.Ports;
import dev.sideline.round.Round;
import dev.sideline.round.RoundFeature;
import dev.sideline.round.RoundJobs;
import dev.sideline.schedule.Job;
import dev.sideline.store.Database;
import dev.sideline.store.JpaOneOnOneLog;
import dev.sideline.store.JpaPraises;
import dev.sideline.store.JpaTopicLog;
import dev.sideline.store.JpaTransactions;
import dev.sideline.store.JpaWeeklyHistory;
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
    private final HomeView home;
    private final PlainWords plainWords;
    private final List<Job> jobs;

    /** @param replanned told when somebody's times are to be planned anew */
    Rooms(
            Ports ports,
            Coach.Edge edge,
            Coach.House house,
            InstantSource clock,
            OutboxQueue queue,
            Consumer<Person.Id> replanned) {
        Facts facts = ports.facts();
        Visible visible = new Visible(ports.accounts());
        Round round = new Round(ports);
        TaskForms.Done done = new FactsChanged(ports, round);
        AccountsRoom accounts = new AccountsRoom(ports.accounts(), facts, ports.playbook(), done, this::registry);
        ChampionsRoom champions = new ChampionsRoom(visible, facts, done);
        DeliveriesRoom deliveries = new DeliveriesRoom(visible, facts, TouchesRoom.promiseReader(visible), done);
        TouchesRoom touches = new TouchesRoom(visible, facts, deliveries.promises(), champions.departures(), done);
        CampaignsRoom campaigns = new CampaignsRoom(ports.accounts(), visible, facts, done);
        PlansRoom plans = new PlansRoom(ports.accounts(), visible, facts, done);
        MeetingsRoom meetings = new MeetingsRoom(visible, facts, done, this::registry);
        this.people = new PeopleRoom(
                new PeopleRoom.Ports(
                        ports.accounts(),
                        facts,
                        ports.preferences(),
                        ports.log(),
                        ports.outbox(),
                        ports.transactions(),
                        edge.directory(),
                        clock),
                house.admins(),
                house.zone(),
                COACHING,
                replanned,
                List.of());
        HomeRoom homeRoom = new HomeRoom(
                new HomeRoom.Ports(ports.accounts(), facts, ports.preferences(), ports.plays(), queue),
                new HomeRoom.Actions(
                        PeopleRoom.START, PeopleRoom.PREFS, AccountsRoom.ADD_ACCOUNT, AccountsRoom.SHOW_ACCOUNT),
                this::registry);
        this.plainWords = touches.plainWords(word -> registry().command(word));
        dev.sideline.digest.Ports digestPorts = digestPorts(ports, round, house.database(), edge.files());
        Digests digests = new Digests(digestPorts);
        DigestFeature digestFeature = new DigestFeature(digestPorts, digests, visible, facts, done);
        AgendaRoom agendas =
                new AgendaRoom(digestPorts, new JpaOneOnOneLog(house.database().transactions()));
        this.home = homeRoom.view(new HomeRoom.Neighbours(
                List.of(digestFeature.conversations()),
                List.of(),
                List.of(RoundFeature.home(ports, round)),
                List.of(accounts.home(ports.log()), campaigns.home(), plans.home()),
                List.of(RoundFeature.quietOnHome(ports, round)),
                List.of(digestFeature.coverage()),
                List.of(digestFeature.privacy())));
        this.registry.set(new Registry(List.of(
                RoundFeature.of(ports, round, task -> registry().task(task), homeRoom.firstSteps()),
                accounts.feature(),
                champions.feature(),
                touches.feature(),
                meetings.feature(),
                deliveries.feature(),
                campaigns.feature(),
                plans.feature(),
                new TeamsRoom(visible, facts, done, List.of(digestFeature.teamDigest(), agendas.word())).feature(),
                digestFeature.feature(),
                agendas.feature(),
                people.feature(),
                homeRoom.feature())));
        this.jobs = Stream.concat(
                        new RoundJobs(ports, round).all(house.zone()).stream(),
                        new DigestJobs(digestPorts, digests).all(house.zone()).stream())
                .toList();
    }

    private static dev.sideline.digest.Ports digestPorts(Ports ports, Round round, Database database, FileShare files) {
        JpaTransactions transactions = database.transactions();
        return new dev.sideline.digest.Ports(
                ports.accounts(),
                ports.log(),
                round,
                ports.seen(),
                ports.plays(),
                ports.preferences(),
                new JpaWeeklyHistory(transactions),
                new JpaPraises(transactions),
                new JpaTopicLog(transactions),
                ports.outbox(),
                ports.transactions(),
                new Faces(ports.playbook())::of,
                new TrendChart(new Pictures(), files),
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
        return home;
    }

    PlainWords plainWords() {
        return plainWords;
    }

    List<Job> jobs() {
        return jobs;
    }
}
