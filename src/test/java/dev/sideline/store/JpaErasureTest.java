package dev.sideline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Champion;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Erasure;
import dev.sideline.account.Facts;
import dev.sideline.account.Field;
import dev.sideline.account.Kind;
import dev.sideline.account.Milestone;
import dev.sideline.account.Party;
import dev.sideline.account.Person;
import dev.sideline.account.Promise;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.chat.Message;
import dev.sideline.crm.ImportReport;
import dev.sideline.crm.Importer;
import dev.sideline.crm.Progress;
import dev.sideline.crm.SettingRules;
import dev.sideline.crm.SourceFile;
import dev.sideline.nudge.Nudge;
import dev.sideline.play.Evidence;
import dev.sideline.play.Finding;
import dev.sideline.play.Subject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JpaErasureTest {

    private static final Instant NOW = Instant.parse("2026-11-03T09:30:00Z");
    private static final Author NOBODY = new Author(null, "slack", NOW);
    private static final String ACCOUNTS = "id,name,owner\na1,Acme,p1\na2,Globex,p1\n";
    private static final String PEOPLE = "id,name,roles\np1,Ana Ruiz,rep\n";
    private static final String CONTACTS =
            "id,account,name,email,reports_to\nc1,a1,Dana Lee,dana@acme.example,\nc2,a1,Raj Patel,,c1\n";
    private static final String TOUCHES =
            "id,account,at,status,kind,our_people,contacts,note\nt1,a1,2026-10-01T09:00:00Z,held,meeting,p1,c1;c2,"
                    + "Dana Lee liked it\n";
    private static final SettingRules ANY = new SettingRules() {
        @Override
        public Optional<String> unknown(String key) {
            return Optional.empty();
        }

        @Override
        public Optional<String> wrong(String key, String value) {
            return Optional.empty();
        }
    };

    private final Database database = open();
    private final JpaTransactions transactions = database.transactions();
    private final Facts facts = new JpaFacts(transactions);
    private final Erasure erasure = new JpaErasure(transactions);

    Database open() {
        return Database.inMemory();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void nothing_in_any_table_holds_the_name_or_the_address_afterwards() {
        long dana = everywhere();

        Erasure.Reach foreseen = erasure.reach(new Contact.Id(dana));
        assertThat(everything("dana lee")).anySatisfy(found -> assertThat(found).startsWith("undo_steps"));
        Author somebody = new Author(new Person.Id(id(Person.NAME, "Ana Ruiz")), "slack", NOW);
        Erasure.Reach done = erasure.erase(somebody, new Contact.Id(dana));

        assertThat(done).isEqualTo(foreseen);
        assertThat(done.removed()).containsEntry(Kind.CONTACT, 1).containsEntry(Kind.CHAMPION, 1);
        assertThat(done.changed())
                .containsEntry(Kind.TOUCH, 1)
                .containsEntry(Kind.PROMISE, 1)
                .containsEntry(Kind.DELIVERY, 1)
                .containsEntry(Kind.MILESTONE, 1)
                .containsEntry(Kind.CONTACT, 1);
        assertThat(everything("dana lee")).isEmpty();
        assertThat(everything("dana@acme.example")).isEmpty();
        assertThat(everything("Raj Patel")).isNotEmpty();
    }

    @Test
    void what_is_left_of_a_row_says_the_rest() {
        erasure.erase(NOBODY, new Contact.Id(everywhere()));

        assertThat(facts.all(Kind.TOUCH)).singleElement().satisfies(touch -> {
            assertThat(touch.get(Touch.NOTE)).isEqualTo("[erased] liked it a lot");
            assertThat(touch.get(Touch.CONTACTS)).containsExactly(id(Contact.NAME, "Raj Patel"));
        });
        assertThat(facts.all(Kind.DELIVERY)).singleElement().satisfies(delivery -> assertThat(
                        delivery.get(Delivery.DATE_CONFIRMED_BY))
                .isNull());
    }

    @Test
    void no_import_brings_them_back() {
        erasure.erase(NOBODY, new Contact.Id(everywhere()));

        ImportReport report = imported();

        assertThat(report.rejected()).singleElement().satisfies(rejection -> {
            assertThat(rejection.value()).isEqualTo("c1");
            assertThat(rejection.reason()).isEqualTo("was erased here and is not taken again");
        });
        assertThat(report.created()).isEmpty();
        assertThat(everything("dana lee")).isEmpty();
    }

    @Test
    void an_export_taken_before_does_not_either() {
        erasure.erase(NOBODY, new Contact.Id(everywhere()));

        ImportReport report =
                importing(file("contacts.csv", "id,account,name\nsideline:c1,a1,Dana Lee\nc1,a1,Dana Lee\n"));

        assertThat(report.rejected()).hasSize(2);
        assertThat(everything("dana lee")).isEmpty();
    }

    @Test
    void a_part_of_the_name_is_left_for_somebody_to_look_at() {
        long dana = everywhere();
        long acme = id(Account.NAME, "Acme");
        add(Row.empty(Kind.TOUCH, 0).with(Touch.ACCOUNT, acme).with(Touch.NOTE, "Called Dana again"));
        long globex = id(Account.NAME, "Globex");
        add(Row.empty(Kind.TOUCH, 0).with(Touch.ACCOUNT, globex).with(Touch.NOTE, "Another Dana"));

        assertThat(erasure.erase(NOBODY, new Contact.Id(dana)).left())
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.field()).isEqualTo(Touch.NOTE);
                    assertThat(left.account()).isEqualTo(new Account.Id(acme));
                });
    }

    @Test
    void somebody_else_of_the_same_name_stays() {
        long dana = everywhere();
        long globex = id(Account.NAME, "Globex");
        long other =
                add(Row.empty(Kind.CONTACT, 0).with(Contact.ACCOUNT, globex).with(Contact.NAME, "Dana Lee"));
        add(Row.empty(Kind.TOUCH, 0)
                .with(Touch.ACCOUNT, globex)
                .with(Touch.CONTACTS, List.of(other))
                .with(Touch.NOTE, "Dana Lee of Globex"));

        Erasure.Reach reach = erasure.erase(NOBODY, new Contact.Id(dana));

        assertThat(facts.find(Kind.CONTACT, other)).isNotNull();
        assertThat(facts.find(Kind.CONTACT, dana)).isNull();
        assertThat(facts.all(Kind.TOUCH)).extracting(row -> row.get(Touch.NOTE)).contains("Dana Lee of Globex");
        assertThat(reach.left()).extracting(Erasure.Left::account).contains(new Account.Id(globex));
    }

    @Test
    void a_name_with_odd_signs_is_found_within_JSON_too() {
        imported();
        long acme = id(Account.NAME, "Acme");
        long odd = add(
                Row.empty(Kind.CONTACT, 0).with(Contact.ACCOUNT, acme).with(Contact.NAME, "Zoë \"Z\" O'Neil & Søn"));
        outbox("Zoë \"Z\" O'Neil & Søn left");

        erasure.erase(NOBODY, new Contact.Id(odd));

        assertThat(everything("neil")).isEmpty();
        assertThat(everything("[erased] left")).isNotEmpty();
    }

    @Test
    void the_audit_keeps_ids_alone() {
        long dana = everywhere();
        erasure.erase(NOBODY, new Contact.Id(dana));

        assertThat(everything(String.valueOf(dana)))
                .anySatisfy(found -> assertThat(found).startsWith("audit"));
    }

    /** Dana Lee wherever somebody can be named. */
    private long everywhere() {
        imported();
        long acme = id(Account.NAME, "Acme");
        long dana = id(Contact.NAME, "Dana Lee");
        Person.Id ana = new Person.Id(id(Person.NAME, "Ana Ruiz"));
        long deal = add(Row.empty(Kind.DEAL, 0).with(Deal.ACCOUNT, acme).with(Deal.NAME, "Rollout"));
        add(Row.empty(Kind.CHAMPION, 0)
                .with(Champion.CONTACT, dana)
                .with(Champion.WILLING_ACT, "Dana Lee spoke up")
                .with(Champion.NOMINATED_ON, LocalDate.of(2026, 10, 1)));
        add(Row.empty(Kind.PROMISE, 0)
                .with(Promise.ACCOUNT, acme)
                .with(Promise.WORDS, "a data sheet for DANA  LEE")
                .with(Promise.TO, dana));
        add(Row.empty(Kind.DELIVERY, 0)
                .with(Delivery.DEAL, deal)
                .with(Delivery.DATE_CONFIRMED_BY, new Party(Kind.CONTACT, dana)));
        add(Row.empty(Kind.MILESTONE, 0)
                .with(Milestone.DEAL, deal)
                .with(Milestone.NAME, "Training of Dana Lee's team")
                .with(Milestone.CLIENT_WORDS, "“Fine” (dana@acme.example)"));
        Finding finding = new Finding(
                "CH4",
                new Account.Id(acme),
                new Subject(Kind.CONTACT, dana),
                ana,
                false,
                null,
                "Acme: nothing done for Dana Lee since June",
                "A champion is made.",
                List.of(new Evidence(new Subject(Kind.CONTACT, dana), "Dana Lee, nominated", null, null)),
                "What will Dana Lee learn next?",
                null,
                "an act");
        Row touch = facts.all(Kind.TOUCH).get(0);
        facts.change(new Author(ana, "slack", NOW), changes -> {
            changes.set(touch.with(Touch.NOTE, "Dana Lee liked it a lot"));
            return touch.id();
        });
        JpaNudgeLog log = new JpaNudgeLog(transactions);
        Nudge nudge = log.open(finding, null, 1, NOW);
        assertThat(nudge).isNotNull();
        outbox("Acme: nothing done for Dana Lee");
        return dana;
    }

    private void outbox(String words) {
        Person.Id ana = new Person.Id(id(Person.NAME, "Ana Ruiz"));
        new JpaOutbox(transactions).put(UUID.randomUUID(), ana, "nudge", Message.of(words), NOW);
    }

    private ImportReport imported() {
        return importing(
                file("people.csv", PEOPLE),
                file("accounts.csv", ACCOUNTS),
                file("contacts.csv", CONTACTS),
                file("touches.csv", TOUCHES));
    }

    private ImportReport importing(SourceFile... files) {
        return new Importer(new JpaImports(transactions), facts, ANY)
                .run(List.of(files), new Author(null, "import", NOW), false, Progress.silent());
    }

    private static SourceFile file(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private long add(Row row) {
        return facts.change(new Author(null, "slack", NOW), changes -> changes.add(row));
    }

    private long id(Field<String> field, String value) {
        return Objects.requireNonNull(facts.where(field, value).get(0)).id();
    }

    /** The cells of all tables of the database in which the words stand. */
    private List<String> everything(String words) {
        return transactions.run(() -> {
            try {
                return found(transactions.connection(), words.toLowerCase(Locale.ROOT));
            } catch (SQLException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    private static List<String> found(Connection connection, String words) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        List<String> found = new ArrayList<>();
        for (String table : tables) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
                while (rows.next()) {
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                        String cell = String.valueOf(rows.getString(i));
                        if (cell.toLowerCase(Locale.ROOT).contains(words)) {
                            found.add(table.toLowerCase(Locale.ROOT) + ": " + cell);
                        }
                    }
                }
            }
        }
        return found;
    }
}
