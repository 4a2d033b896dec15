package dev.sideline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.account.Account;
import dev.sideline.account.Author;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JpaTransactionsTest {

    private final Database database = Database.inMemory();
    private final JpaTransactions transactions = database.transactions();
    private final Facts facts = new JpaFacts(transactions);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void another_library_writes_in_the_same_transaction() throws SQLException {
        execute("CREATE TABLE jobs (name VARCHAR(20))");
        assertThatThrownBy(() -> transactions.run(() -> {
                    addAccount();
                    inTheTransaction("INSERT INTO jobs VALUES ('round')");
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(count("jobs") + count("accounts")).isZero();
        transactions.run(() -> {
            addAccount();
            return inTheTransaction("INSERT INTO jobs SELECT name FROM accounts");
        });
        assertThat(count("jobs")).isEqualTo(1);
    }

    @Test
    void there_is_no_connection_outside_a_transaction() {
        assertThatThrownBy(transactions::connection).hasMessage("no transaction is under way on this thread");
    }

    @Test
    void what_failed_leaves_nothing_behind_that_would_block_a_change_of_tables() throws SQLException {
        assertThatThrownBy(() -> transactions.run(() -> {
                    addAccount();
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        execute("ALTER TABLE accounts ADD COLUMN later INTEGER");
    }

    @Test
    void what_another_connection_changed_is_seen() throws SQLException {
        long id = addAccount();
        execute("UPDATE accounts SET name = 'Changed elsewhere'");
        assertThat(facts.find(Kind.ACCOUNT, id))
                .isEqualTo(account("Changed elsewhere").as(id));
    }

    private long addAccount() {
        return facts.change(new Author(null, "slack", Instant.EPOCH), changes -> changes.add(account("Acme")));
    }

    private static Row account(String name) {
        return Row.empty(Kind.ACCOUNT, 0).with(Account.NAME, name);
    }

    private boolean inTheTransaction(String sql) {
        try (Connection connection = transactions.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return true;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String table) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
