package dev.sideline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Contact;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Purge;
import dev.sideline.account.Row;
import dev.sideline.account.SettingValue;
import dev.sideline.chat.Message;
import dev.sideline.nudge.Preferences;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaPurgeTest {

    private static final Instant NOW = Instant.parse("2026-11-03T09:30:00Z");

    private final Database database = open();
    private final JpaTransactions transactions = database.transactions();
    private final Facts facts = new JpaFacts(transactions);
    private final Purge purge = new JpaPurge(transactions);

    @BeforeEach
    void fill() {
        new Workspace(transactions).belongsTo("T1");
        long bo = add(Row.empty(Kind.PERSON, 0).with(Person.NAME, "Bo"));
        long ana = add(Row.empty(Kind.PERSON, 0).with(Person.NAME, "Ana").with(Person.MANAGER, bo));
        long parent = add(Row.empty(Kind.ACCOUNT, 0).with(Account.NAME, "Acme").with(Account.OWNER, ana));
        long acme =
                add(Row.empty(Kind.ACCOUNT, 0).with(Account.NAME, "Acme Inc").with(Account.PARENT, parent));
        long raj = add(Row.empty(Kind.CONTACT, 0).with(Contact.ACCOUNT, acme).with(Contact.NAME, "Raj"));
        add(Row.empty(Kind.CONTACT, 0)
                .with(Contact.ACCOUNT, acme)
                .with(Contact.NAME, "Dana")
                .with(Contact.REPORTS_TO, raj));
        Person.Id person = new Person.Id(ana);
        new JpaPreferenceBook(transactions).keep(Preferences.of(person).optedIn(NOW));
        new JpaOutbox(transactions).put(UUID.randomUUID(), person, "nudge", Message.of("Hello"), NOW);
        transactions.run(() -> {
            new JpaNudgeLog(transactions).lock(person);
            return 0;
        });
    }

    Database open() {
        return Database.inMemory();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everything_goes_but_what_the_workspace_is_called() {
        purge.everything();

        assertThat(filled()).containsExactly("workspace");
        new Workspace(transactions).belongsTo("T1");
    }

    @Test
    void what_was_uninstalled_is_kept_for_thirty_days() {
        purge.uninstalled(NOW);
        purge.uninstalled(NOW.plus(Duration.ofDays(20)));

        assertThat(purge.ifDue(NOW.plus(Duration.ofDays(29)))).isFalse();
        assertThat(filled()).contains("people");
        assertThat(purge.ifDue(NOW.plus(Duration.ofDays(30)))).isTrue();
        assertThat(filled()).containsExactly("workspace");
    }

    @Test
    void the_setting_says_for_how_long() {
        add(Row.empty(Kind.SETTING, 0).with(SettingValue.KEY, Purge.GRACE_DAYS).with(SettingValue.VALUE, "3"));
        purge.uninstalled(NOW);

        assertThat(purge.ifDue(NOW.plus(Duration.ofDays(2)))).isFalse();
        assertThat(purge.ifDue(NOW.plus(Duration.ofDays(3)))).isTrue();
    }

    @Test
    void what_is_installed_again_stays() {
        purge.uninstalled(NOW);
        purge.installed();

        assertThat(purge.ifDue(NOW.plus(Duration.ofDays(300)))).isFalse();
        assertThat(filled()).contains("people");
    }

    private long add(Row row) {
        return facts.change(new Author(null, "slack", NOW), changes -> changes.add(row));
    }

    /** The tables that hold anything, but the migrations'. */
    private List<String> filled() {
        return transactions.run(() -> {
            try {
                Connection connection = transactions.connection();
                return filled(
                        connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"}));
            } catch (SQLException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    private List<String> filled(ResultSet tables) throws SQLException {
        List<String> filled = new ArrayList<>();
        while (tables.next()) {
            String name = tables.getString("TABLE_NAME");
            try (Statement statement = transactions.connection().createStatement();
                    ResultSet count = statement.executeQuery("select count(*) from \"" + name + "\"")) {
                if (count.next() && count.getInt(1) > 0 && !name.startsWith("flyway")) {
                    filled.add(name.toLowerCase(Locale.ROOT));
                }
            }
        }
        return filled;
    }
}
