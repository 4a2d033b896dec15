package dev.sideline.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Author;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.account.Schema;
import dev.sideline.chat.Action;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Callers;
import dev.sideline.chat.Command;
import dev.sideline.chat.Directory;
import dev.sideline.chat.FilledForm;
import dev.sideline.chat.Golden;
import dev.sideline.chat.MemoryFiles;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.crm.Importer;
import dev.sideline.crm.Progress;
import dev.sideline.crm.SourceFile;
import dev.sideline.nudge.Preferences;
import dev.sideline.play.Play;
import dev.sideline.play.Playbook;
import dev.sideline.store.Database;
import dev.sideline.store.JpaFacts;
import dev.sideline.store.JpaImports;
import dev.sideline.store.JpaPreferenceBook;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the coach asks for can be done behind the one button that says so. */
class EveryPlayTest {

    private static final Instant WEDNESDAY = Instant.parse("2026-11-04T10:00:00Z");
    private static final Pattern BUTTON = Pattern.compile("\"nudge_done[^\"]*\".*?\"value\":\"(\\d+)\"");
    private static final Pattern ID = Pattern.compile("\\{([A-Z]+) ([^}]+)}");

    private static final List<SourceFile> EVERYBODY = List.of(
            file(
                    "people.csv",
                    "id,name,slack_id,roles,seniority,manager",
                    "1,Ann Bell,UAnn,rep,junior,2",
                    "2,Max Moss,UMax,manager,senior,",
                    "3,Lea Ford,ULea,leader,senior,",
                    "4,Sue Hart,USue,rep,senior,",
                    "5,Liv Olsen,ULiv,leader,senior,"),
            file("accounts.csv", "id,name,owner,major", "1,Acme,1,true", "2,Globex,1,"),
            file("account_team.csv", "account,person", "1,4"),
            file(
                    "contacts.csv",
                    "id,account,name,title,level",
                    "1,1,Dana Lee,CFO,5",
                    "2,1,Raj Patel,Director,3",
                    "3,1,Cem Kaya,Manager,2",
                    "4,1,Dov Levi,Manager,2",
                    "9,2,Gil Gomez,CEO,5"));

    static Stream<PlayCase> a_play_is_cleared_by_what_is_entered_behind_its_button() {
        return PlayCase.all().stream();
    }

    @Test
    void every_play_of_the_playbook_has_its_case() {
        assertThat(PlayCase.all()).map(PlayCase::play).containsExactlyElementsOf(plays().toList());
    }

    @ParameterizedTest
    @MethodSource
    void a_play_is_cleared_by_what_is_entered_behind_its_button(PlayCase one) {
        try (Database database = Database.inMemory()) {
            JpaFacts facts = new JpaFacts(database.transactions());
            Importer importer = new Importer(new JpaImports(database.transactions()), facts, KnownSettings.standard());
            Author author = new Author(null, "import", WEDNESDAY.minus(Duration.ofDays(60)));
            for (List<SourceFile> files : List.of(EVERYBODY, one.files(), List.of(alone(one.play())))) {
                assertThat(importer.run(files, author, false, Progress.silent()).rejected())
                        .isEmpty();
            }
            optIn(database, facts);
            try (Coach coach = new Coach(
                    new Coach.House(database, ZoneOffset.UTC, Set.of()),
                    CoachClock.startingAt(WEDNESDAY),
                    new Coach.Edge(new Slack(), new MemoryFiles()))) {
                cleared(coach, facts, one);
            }
        }
    }

    private static void cleared(Coach coach, JpaFacts facts, PlayCase one) {
        Registry registry = coach.parts().registry();
        String nudge = nudge(coach, one).orElseThrow(() -> new AssertionError(one + " does not fire"));
        Reply opened = registry.action("nudge_done")
                .orElseThrow()
                .handle(new Action(caller(coach, one), "nudge_done", nudge, Action.Surface.MESSAGE, null));
        assertThat(opened).isInstanceOf(Reply.Open.class);
        Reply form = one.asked().isEmpty() ? opened : asked(coach, facts, one, (Reply.Open) opened);
        Reply saved = save(coach, facts, one, form, one.entered());
        assertThat(Golden.json(saved).toString()).contains("That clears: ");
        assertThat(nudge(coach, one)).isEmpty();
    }

    private static Reply asked(Coach coach, JpaFacts facts, PlayCase one, Reply.Open opened) {
        String button = one.asked().get("press");
        if (button == null) {
            return save(coach, facts, one, opened, one.asked());
        }
        Matcher found = Pattern.compile("\"" + button + "[^\"]*\".*?\"value\":\"([^\"]*)\"")
                .matcher(Golden.json(opened).toString());
        assertThat(found.find()).as("the button %s", button).isTrue();
        Caller caller = caller(coach, one);
        return coach.parts()
                .registry()
                .action(button)
                .orElseThrow()
                .handle(new Action(
                        caller,
                        button,
                        found.group(1),
                        Action.Surface.FORM,
                        FilledForm.of(opened).by(caller)));
    }

    private static Reply save(Coach coach, JpaFacts facts, PlayCase one, Reply opened, Map<String, String> entered) {
        FilledForm form = FilledForm.of(opened);
        entered.forEach((field, value) -> form.enter(
                ids(field, facts), Stream.of(ids(value, facts).split(";", -1)).toArray(String[]::new)));
        Caller caller = caller(coach, one);
        String id = form.by(caller).callbackId();
        return form.save(caller, coach.parts().registry().form(id).orElseThrow());
    }

    /** The value of the button under the only nudge that the person has. */
    private static Optional<String> nudge(Coach coach, PlayCase one) {
        Reply overview =
                coach.parts().registry().command("").orElseThrow().handle(new Command(caller(coach, one), "", ""));
        Matcher button = BUTTON.matcher(Golden.json(overview).toString());
        return button.find() ? Optional.of(button.group(1)) : Optional.empty();
    }

    private static Caller caller(Coach coach, PlayCase one) {
        return ((Callers.Known) coach.parts().callers().who("U" + one.to(), WEDNESDAY)).caller();
    }

    private static void optIn(Database database, JpaFacts facts) {
        JpaPreferenceBook preferences = new JpaPreferenceBook(database.transactions());
        Instant longAgo = WEDNESDAY.minus(Duration.ofDays(60));
        facts.all(Kind.PERSON).stream()
                .map(row -> new Person(row).id())
                .forEach(person ->
                        preferences.keep(Preferences.of(person).invited(longAgo).optedIn(longAgo)));
    }

    /** Switches all other plays off. */
    private static SourceFile alone(String play) {
        return file(
                "settings.csv",
                Stream.concat(
                                Stream.of("key,value"),
                                plays().filter(other -> !other.equals(play)).map(other -> "play." + other + ",off"))
                        .toArray(String[]::new));
    }

    private static Stream<String> plays() {
        return Playbook.standard().plays().stream().map(Play::rule).map(rule -> rule.id());
    }

    private static String ids(String text, JpaFacts facts) {
        return ID.matcher(text)
                .replaceAll(found -> named(facts, Kind.valueOf(found.group(1))).get(found.group(2)));
    }

    private static Map<String, String> named(JpaFacts facts, Kind kind) {
        return facts.all(kind).stream().collect(Collectors.toMap(EveryPlayTest::name, row -> String.valueOf(row.id())));
    }

    private static String name(Row row) {
        return String.valueOf(row.get(Schema.table(row.kind()).field("name").orElseThrow()));
    }

    /** Knows everybody by the name that is on record. */
    private static final class Slack implements Directory {

        private static final Map<String, String> NAMES = Map.of(
                "UAnn", "Ann Bell", "UMax", "Max Moss", "ULea", "Lea Ford", "USue", "Sue Hart", "ULiv", "Liv Olsen");

        @Override
        public Optional<Member> member(String slackId) {
            return Optional.ofNullable(NAMES.get(slackId)).map(name -> member(slackId, name));
        }

        @Override
        public List<Member> members() {
            return NAMES.entrySet().stream()
                    .map(one -> member(one.getKey(), one.getValue()))
                    .toList();
        }

        private static Member member(String slackId, String name) {
            return new Member(slackId, name, null, ZoneOffset.UTC, false, false);
        }
    }

    private static SourceFile file(String name, String... lines) {
        return new SourceFile(name, String.join("\n", lines).getBytes(UTF_8));
    }
}
