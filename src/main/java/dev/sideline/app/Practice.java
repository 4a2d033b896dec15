package dev.sideline.app;

import dev.sideline.account.Author;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.crm.Importer;
import dev.sideline.nudge.PreferenceBook;
import dev.sideline.nudge.Preferences;
import dev.sideline.practice.Member;
import dev.sideline.practice.PracticeSettings;
import dev.sideline.practice.PracticeWorkspace;
import dev.sideline.practice.Shortcut;
import dev.sideline.slack.Proxies;
import dev.sideline.slack.SlackAccess;
import dev.sideline.store.Database;
import dev.sideline.store.JpaAccounts;
import dev.sideline.store.JpaFacts;
import dev.sideline.store.JpaImports;
import dev.sideline.store.JpaPreferenceBook;
import dev.sideline.touches.TouchesRoom;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The practice workspace: the same bot over signed HTTP, with a Slack stand-in on the same port, invented data in
 * memory, and a clock that people move.
 */
final class Practice {

    private static final String TEAM = "T0PRACTICE";

    /** Long enough ago that nobody's first days are under way. */
    private static final Duration SINCE_OPT_IN = Duration.ofDays(40);

    private static final Duration BEFORE_THE_MORNING = Duration.ofMinutes(30);

    private static final List<String> EXAMPLES = List.of(
            "help",
            "accounts",
            "account Groovestreet",
            "log met Dana Lee at Groovestreet about the pilot",
            "promise Silis the spare parts list by friday",
            "campaign next",
            "why CH1");

    private Practice() {}

    static Running start(Settings settings, Shell shell) throws CannotStart {
        ZoneId zone = ZoneId.systemDefault();
        PracticeDays days = PracticeDays.from(LocalDate.ofInstant(shell.clock().instant(), zone), zone);
        // Everybody's message is planned while its hour is still ahead.
        CoachClock clock = CoachClock.startingAt(days.first().minus(BEFORE_THE_MORNING));
        Database database = Database.inMemory();
        List<Member> members = prepare(database, days, clock.instant());
        String secret = UUID.randomUUID().toString();
        String token = "xoxb-practice-" + UUID.randomUUID();
        URI here = URI.create("http://127.0.0.1:" + settings.port());
        PracticeTimes times = new PracticeTimes(days, clock);
        PracticeWorkspace workspace = new PracticeWorkspace(
                new PracticeSettings(
                        TEAM,
                        "Sideline",
                        token,
                        secret,
                        here.resolve("/slack/events"),
                        "/coach",
                        EXAMPLES,
                        TouchesRoom.SHORTCUTS.stream()
                                .map(one -> new Shortcut(one.callbackId(), one.name(), one.onMessage()))
                                .toList(),
                        InstantSource.system()),
                members,
                times);
        Running running = Running.start(
                new Running.Plan(
                        settings.host(),
                        settings.port(),
                        new SlackAccess(token, null, secret, here.resolve("/api/"), Proxies.NONE),
                        new Coach.House(database, zone, Set.of()),
                        clock,
                        workspace::mount,
                        coach -> {}),
                database);
        // Its pages wait in long requests, which would keep the server from stopping.
        running.closesFirst(workspace);
        times.begin(running);
        shell.out()
                .println(
                        "Practise on http://localhost:" + settings.port()
                                + " with invented data. To connect a real Slack, set SLACK_BOT_TOKEN and SLACK_APP_TOKEN (see README.md).");
        return running;
    }

    /** Loads the sample data, and gives everybody a place in the workspace. */
    private static List<Member> prepare(Database database, PracticeDays days, Instant now) {
        Facts facts = new JpaFacts(database.transactions());
        Author author = new Author(null, "import", now);
        new SampleData(new SampleDates(days.begin(), days.zone()))
                .load(new Importer(new JpaImports(database.transactions()), facts, KnownSettings.standard()), author);
        PracticePeople people = new PracticePeople(
                facts.all(Kind.PERSON).stream().map(Person::new).toList());
        facts.change(author, changes -> {
            for (Row row : people.linked(days.zone())) {
                changes.set(row);
            }
            return 0;
        });
        PreferenceBook preferences = new JpaPreferenceBook(database.transactions());
        Instant optedIn = now.minus(SINCE_OPT_IN);
        new JpaAccounts(database.transactions())
                .company()
                .people()
                .keySet()
                .forEach(id ->
                        preferences.keep(Preferences.of(id).invited(optedIn).optedIn(optedIn)));
        return people.members(days.zone());
    }
}
