package dev.sideline.app;

import dev.sideline.access.Visible;
import dev.sideline.account.AuditLog;
import dev.sideline.account.Erasure;
import dev.sideline.account.Facts;
import dev.sideline.account.Imports;
import dev.sideline.account.Person;
import dev.sideline.account.PersonalData;
import dev.sideline.account.Purge;
import dev.sideline.account.Undo;
import dev.sideline.accounts.AccountsRoom;
import dev.sideline.accounts.MapPictures;
import dev.sideline.admin.AdminRoom;
import dev.sideline.admin.Jobs;
import dev.sideline.campaigns.CampaignsRoom;
import dev.sideline.champions.ChampionsRoom;
import dev.sideline.chat.Callers;
import dev.sideline.chat.Departed;
import dev.sideline.chat.DirectoryChanged;
import dev.sideline.chat.HomeView;
import dev.sideline.chat.OutboxQueue;
import dev.sideline.chat.PlainWords;
import dev.sideline.chat.Registry;
import dev.sideline.chat.TaskForms;
import dev.sideline.crm.Importer;
import dev.sideline.deliveries.DeliveriesRoom;
import dev.sideline.digest.AgendaRoom;
import dev.sideline.digest.DigestFeature;
import dev.sideline.digest.DigestJobs;
import dev.sideline.digest.Digests;
import dev.sideline.digest.TrendChart;
import dev.sideline.erasure.ErasureRoom;
import dev.sideline.home.HomeRoom;
import dev.sideline.meetings.MeetingsRoom;
import dev.sideline.merge.MergeRoom;
import dev.sideline.people.PeopleRoom;
import dev.sideline.picture.PictureWork;
import dev.sideline.picture.Pictures;
import dev.sideline.plans.PlansRoom;
import dev.sideline.requests.RequestsRoom;
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
import dev.sideline.store.JpaRequestLog;
import dev.sideline.store.JpaTeamBook;
import dev.sideline.store.JpaTopicLog;
import dev.sideline.store.JpaTransactions;
import dev.sideline.store.JpaWeeklyHistory;
import dev.sideline.teams.TeamsRoom;
import dev.sideline.touches.TouchesRoom;
import dev.sideline.transfers.TransfersRoom;
import dev.sideline.undo.UndoRoom;
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
    private static final Set<String> COACHING = Set.of("nudge", "digest", "heads-up", RequestsRoom.PURPOSE);

    /** Rooms open one another's forms, so they ask for the registry when somebody acts, not while it is being made. */
    private final AtomicReference<@Nullable Registry> registry = new AtomicReference<>();

    private final PeopleRoom people;
    private final HomeView home;
    private final PlainWords plainWords;
    private final List<Job> jobs;

    /** What administration works with beside the coaching. */
    record Back(AuditLog audit, Undo undo, OutboxQueue queue, Jobs jobs) {}

    /** What goes in and out of the record as a whole. */
    record Records(PersonalData personal, Erasure erasure, Purge purge, Imports imports) {}

    /** @param replanned told when somebody's times are to be planned anew */
    Rooms(
            Ports ports,
            Records records,
            Coach.Edge edge,
            Coach.House house,
            InstantSource clock,
            Consumer<Person.Id> replanned,
            Back back) {
        Facts facts = ports.facts();
        Visible visible = new Visible(ports.accounts());
        Round round = new Round(ports);
        TaskForms.Done changed = new FactsChanged(ports, round);
        TaskForms.Done done = UndoRoom.offering(back.undo(), changed);
        PictureWork pictures = new PictureWork(Easel.threads());
        AccountsRoom accounts = new AccountsRoom(
                ports.accounts(),
                facts,
                ports.playbook(),
                done,
                this::registry,
                new MapPictures(new Pictures(), edge.files(), pictures));
        ChampionsRoom champions = new ChampionsRoom(visible, facts, done);
        DeliveriesRoom deliveries = new DeliveriesRoom(visible, facts, TouchesRoom.promiseReader(visible), done);
        TouchesRoom touches =
                new TouchesRoom(visible, facts, deliveries.promises(), champions.departures(), done, this::registry);
        CampaignsRoom campaigns = new CampaignsRoom(ports.accounts(), visible, facts, ports.outbox(), done);
        PlansRoom plans = new PlansRoom(ports.accounts(), visible, facts, done);
        MeetingsRoom meetings = new MeetingsRoom(visible, facts, done, this::registry);
        RequestsRoom requests = new RequestsRoom(requestPorts(ports, house, edge), done, this::registry);
        AdminRoom admin = new AdminRoom(
                new AdminRoom.Ports(
                        ports.accounts(),
                        facts,
                        ports.playbook(),
                        ports.plays(),
                        back.audit(),
                        edge.directory(),
                        back::jobs,
                        new AskedOfWhoLeft(requests)),
                house.zone());
        TransfersRoom transfers = new TransfersRoom(new TransfersRoom.Ports(
                facts,
                new Importer(records.imports(), facts, KnownSettings.standard()),
                records.personal(),
                ports.outbox(),
                ports.transactions(),
                edge.files()));
        ErasureRoom erasure = new ErasureRoom(
                new ErasureRoom.Ports(
                        facts,
                        records.erasure(),
                        records.purge(),
                        records.personal(),
                        ports.log(),
                        ports.transactions()),
                replanned);
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
                Stream.of(admin.words(), transfers.adminWords(), erasure.adminWords())
                        .flatMap(List::stream)
                        .toList());
        HomeRoom homeRoom = new HomeRoom(
                new HomeRoom.Ports(ports.accounts(), facts, ports.preferences(), ports.plays(), back.queue()),
                new HomeRoom.Actions(
                        PeopleRoom.START, PeopleRoom.PREFS, AccountsRoom.ADD_ACCOUNT, AccountsRoom.SHOW_ACCOUNT),
                this::registry);
        this.plainWords = touches.plainWords(word -> registry().command(word));
        dev.sideline.digest.Ports digestPorts = digestPorts(ports, round, house.database(), edge);
        Digests digests = new Digests(digestPorts);
        DigestFeature digestFeature = new DigestFeature(digestPorts, digests, visible, facts, done, pictures);
        AgendaRoom agendas =
                new AgendaRoom(digestPorts, new JpaOneOnOneLog(house.database().transactions()));
        this.home = homeRoom.view(new HomeRoom.Neighbours(
                List.of(digestFeature.conversations()),
                List.of(requests.home()),
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
                requests.feature(),
                new MergeRoom(visible, facts, done).feature(),
                new UndoRoom(requests.reopening(back.undo()), facts, changed).feature(),
                people.feature(),
                transfers.feature(),
                erasure.feature(),
                admin.feature(),
                homeRoom.feature())));
        this.jobs = Stream.of(
                        new RoundJobs(ports, round).all(house.zone()),
                        new DigestJobs(digestPorts, digests).all(house.zone()),
                        List.of(requests.job()))
                .flatMap(List::stream)
                .toList();
    }

    private static dev.sideline.requests.Ports requestPorts(Ports ports, Coach.House house, Coach.Edge edge) {
        return new dev.sideline.requests.Ports(
                ports.accounts(),
                ports.facts(),
                new JpaRequestLog(house.database().transactions()),
                ports.log(),
                ports.preferences(),
                ports.outbox(),
                ports.transactions(),
                () -> Departed.knownTo(edge.directory()),
                ports.zones());
    }

    private static dev.sideline.digest.Ports digestPorts(Ports ports, Round round, Database database, Coach.Edge edge) {
        JpaTransactions transactions = database.transactions();
        return new dev.sideline.digest.Ports(
                ports.accounts(),
                ports.log(),
                round,
                ports.seen(),
                ports.plays(),
                ports.preferences(),
                new JpaTeamBook(transactions),
                new JpaWeeklyHistory(transactions),
                new JpaPraises(transactions),
                new JpaTopicLog(transactions),
                ports.outbox(),
                ports.transactions(),
                new Faces(ports.playbook())::of,
                new TrendChart(new Pictures(), edge.files()),
                () -> Departed.knownTo(edge.directory()),
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

    void checkDirectory() {
        people.checkDirectory();
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
