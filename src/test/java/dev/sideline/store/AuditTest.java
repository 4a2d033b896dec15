package dev.sideline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.account.Account;
import dev.sideline.account.AuditLog;
import dev.sideline.account.Author;
import dev.sideline.account.Contact;
import dev.sideline.account.Facts;
import dev.sideline.account.Imports.Incoming;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AuditTest {

    private static final Instant NOW = Instant.parse("2026-11-03T09:30:00Z");
    private static final Author SAM = new Author(new Person.Id(7), "slack", NOW);

    private final Database database = open();
    private final Facts facts = new JpaFacts(database.transactions());

    Database open() {
        return Database.inMemory();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void every_change_is_on_record_with_who_and_what_and_without_a_value() throws SQLException {
        long account = facts.change(SAM, changes -> changes.add(account("Acme")));
        long contact = facts.change(
                SAM,
                changes -> changes.add(Row.empty(Kind.CONTACT, 0)
                        .with(Contact.ACCOUNT, account)
                        .with(Contact.NAME, "Dana Lee")
                        .with(Contact.EMAIL, "dana@example.com")));
        facts.change(SAM, changes -> {
            Row row = facts.find(Kind.CONTACT, contact);
            assertThat(row).isNotNull();
            changes.set(row.with(Contact.TITLE, "Director").with(Contact.LEVEL, 3));
            changes.set(row.with(Contact.TITLE, "Director").with(Contact.LEVEL, 3));
            changes.remove(Kind.CONTACT, contact);
            return true;
        });
        assertThat(audit())
                .containsExactly(
                        "7 slack ADDED ACCOUNT " + account + " name",
                        "7 slack ADDED CONTACT " + contact + " account;email;name",
                        "7 slack CHANGED CONTACT " + contact + " level;title",
                        "7 slack REMOVED CONTACT " + contact + " ");
    }

    @Test
    void an_import_is_on_record_too() throws SQLException {
        Author author = new Author(null, "import", NOW);
        Incoming row = new Incoming("1", account("Acme"), Set.of(Account.NAME));
        JpaImports imports = new JpaImports(database.transactions());
        long id = imports.run(author, false, intake -> intake.put(Kind.ACCOUNT, "crm", List.of(row)))
                .get(0)
                .id();
        imports.run(author, false, intake -> intake.put(Kind.ACCOUNT, "crm", List.of(row)));
        assertThat(audit()).containsExactly("null import ADDED ACCOUNT " + id + " name");
    }

    @Test
    void the_list_is_found_by_who_by_account_and_by_whom_it_is_about_the_newest_first() {
        long sam = facts.change(
                new Author(null, "import", NOW),
                changes -> changes.add(Row.empty(Kind.PERSON, 0).with(Person.NAME, "Sam")));
        Author by = new Author(new Person.Id(sam), "slack", NOW.plusSeconds(60));
        long acme = facts.change(by, changes -> changes.add(account("Acme")));
        long dana = facts.change(
                by,
                changes -> changes.add(
                        Row.empty(Kind.CONTACT, 0).with(Contact.ACCOUNT, acme).with(Contact.NAME, "Dana")));
        facts.change(by, changes -> changes.add(account("Other")));
        AuditLog log = new JpaAuditLog(database.transactions());

        assertThat(log.lines(new AuditLog.Filter(by.person(), null, null), 0, 2))
                .extracting(AuditLog.Line::kind)
                .containsExactly(Kind.ACCOUNT, Kind.CONTACT);
        List<AuditLog.Line> ofAcme = log.lines(new AuditLog.Filter(null, new Account.Id(acme), null), 0, 10);
        assertThat(ofAcme).extracting(AuditLog.Line::row).containsExactly(dana, acme);
        assertThat(log.accounts(ofAcme).values()).containsOnly("Acme");
        assertThat(log.lines(new AuditLog.Filter(null, null, by.person()), 0, 10))
                .singleElement()
                .satisfies(line -> assertThat(line.fields()).containsExactly("name"));
        assertThat(log.count(AuditLog.Filter.NONE)).isEqualTo(4);
        assertThat(log.lines(AuditLog.Filter.NONE, 3, 10))
                .singleElement()
                .extracting(AuditLog.Line::through)
                .isEqualTo("import");
        assertThat(log.countWithoutPerson(NOW)).isEqualTo(1);
    }

    @Test
    void what_was_taken_back_is_not_on_record() throws SQLException {
        assertThatThrownBy(() -> facts.change(SAM, changes -> {
                    changes.add(account("Acme"));
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(audit()).isEmpty();
    }

    @Test
    void nothing_in_the_house_changes_or_removes_a_line() throws IOException {
        String everything;
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            everything = files.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".sql"))
                    .map(AuditTest::text)
                    .collect(Collectors.joining("\n"));
        }
        assertThat(everything)
                .doesNotContainPattern("(?i)(update|delete\\s+from|truncate(\\s+table)?|drop\\s+table)\\s+audit\\b")
                .doesNotContainPattern("(?i)(update|delete\\s+from)\\s+AuditEntity");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Row account(String name) {
        return Row.empty(Kind.ACCOUNT, 0).with(Account.NAME, name);
    }

    private List<String> audit() throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT person, through, action, kind, row_id, fields FROM audit ORDER BY id")) {
            while (rows.next()) {
                lines.add(Stream.of(1, 2, 3, 4, 5, 6)
                        .map(column -> string(rows, column))
                        .collect(Collectors.joining(" ")));
            }
        }
        return lines;
    }

    private static String string(ResultSet rows, int column) {
        try {
            return String.valueOf(rows.getString(column));
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
