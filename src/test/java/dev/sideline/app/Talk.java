package dev.sideline.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Author;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import dev.sideline.account.Schema;
import dev.sideline.chat.Action;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Callers;
import dev.sideline.chat.Command;
import dev.sideline.chat.Directory;
import dev.sideline.chat.FilledForm;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Golden;
import dev.sideline.chat.MemoryFiles;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.crm.Importer;
import dev.sideline.crm.Progress;
import dev.sideline.crm.SourceFile;
import dev.sideline.store.Database;
import dev.sideline.store.JpaFacts;
import dev.sideline.store.JpaImports;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ann's day in a small company, in plain words. */
final class Talk implements AutoCloseable {

    private static final Instant WEDNESDAY = Instant.parse("2026-11-04T10:00:00Z");

    private static final List<SourceFile> FILES = List.of(
            file("people.csv", "id,name,slack_id,roles", "1,Ann Bell,U1,rep", "2,Lea Ford,U2,leader"),
            file("accounts.csv", "id,name,owner,mode", "1,Acme,1,", "2,Globex,1,campaign", "3,Initech,1,"),
            file("contacts.csv", "id,account,name,level", "1,1,Dana Lee,4", "2,1,Raj Patel,3", "3,2,Ingrid Moss,5"),
            file(
                    "deals.csv",
                    "id,account,name,owner,stage,stage_since,amount,currency,opened_on,closed_on",
                    "1,1,Rollout,1,PROPOSAL,2026-10-01,90000,USD,2026-06-01,",
                    "2,1,Pilot,1,WON,2026-09-01,5000,USD,2026-06-01,2026-09-01",
                    "3,2,Automation,1,QUALIFIED,2026-10-01,90000,USD,2026-06-01,"),
            file("deliveries.csv", "deal,go_live", "2,2026-12-01"),
            file("milestones.csv", "deal,name,due,reached_on", "2,Installed,2026-10-20,2026-10-20"),
            file("propositions.csv", "id,name,owner", "1,Vendor-managed inventory,1"),
            file("campaigns.csv", "id,proposition,name,owner,starts_on", "1,1,Autumn push,1,2026-10-01"),
            file("cohort.csv", "campaign,account,rank", "1,2,1"));

    private final Database database = Database.inMemory();
    private final JpaFacts facts = new JpaFacts(database.transactions());
    private final CoachClock clock = CoachClock.startingAt(WEDNESDAY);
    private final Coach coach;
    final Registry registry;
    final Caller ann;

    Talk() {
        assertThat(new Importer(new JpaImports(database.transactions()), facts, KnownSettings.standard())
                        .run(FILES, new Author(null, "import", WEDNESDAY), false, Progress.silent())
                        .rejected())
                .isEmpty();
        coach = new Coach(
                new Coach.House(database, ZoneOffset.UTC, Set.of()),
                clock,
                new Coach.Edge(new Everybody(), new MemoryFiles()));
        registry = coach.parts().registry();
        ann = ((Callers.Known) coach.parts().callers().who("U1", WEDNESDAY)).caller();
    }

    @Override
    public void close() {
        coach.close();
        database.close();
    }

    Reply heard(String text) {
        return coach.parts().words().heard(ann, text);
    }

    FormHandler form(String callbackId) {
        return registry.form(callbackId).orElseThrow();
    }

    /** The form for a sentence, the same by command and by message. */
    Form log(String sentence) {
        Reply shown = heard(sentence);
        assertThat(Golden.json(shown).toString()).contains("touch.words");
        Reply pressed = registry.action("touch.words")
                .orElseThrow()
                .handle(new Action(ann, "touch.words", sentence, Action.Surface.MESSAGE, null));
        Reply typed = registry.command("log").orElseThrow().handle(new Command(ann, "log", sentence));
        assertThat(Golden.json(typed)).isEqualTo(Golden.json(pressed));
        return ((Reply.Open) typed).form();
    }

    void save(Form form) {
        FilledForm.of(form).save(ann, form(form.view().getCallbackId()));
    }

    List<String> values(Kind kind, String... fields) {
        return facts.all(kind).stream().map(row -> words(row, fields)).toList();
    }

    private static String words(Row row, String... fields) {
        return String.join(
                " ",
                List.of(fields).stream()
                        .map(field -> String.valueOf(
                                row.get(Schema.table(row.kind()).field(field).orElseThrow())))
                        .toList());
    }

    String id(Kind kind, String name) {
        return facts.all(kind).stream()
                .filter(row -> words(row, "name").equals(name))
                .map(row -> String.valueOf(row.id()))
                .findFirst()
                .orElseThrow();
    }

    private static SourceFile file(String name, String... lines) {
        return new SourceFile(name, String.join("\n", lines).getBytes(UTF_8));
    }

    static final class Everybody implements Directory {
        @Override
        public Optional<Member> member(String slackId) {
            return Optional.of(new Member(slackId, slackId, null, ZoneOffset.UTC, false, false));
        }

        @Override
        public List<Member> members() {
            return List.of();
        }
    }
}
