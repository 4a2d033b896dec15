package dev.sideline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sideline.store.DatabaseProblem.Reason;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class PostgresDatabaseTest {

    @Test
    void a_server_that_refuses_the_user_is_said_to_do_so() {
        Postgres.emptied();
        DatabaseProblem problem = refusal(Postgres.url("postgres"), "nobody", "hunter2");
        assertThat(problem.reason()).isEqualTo(Reason.WRONG_PASSWORD);
        assertThat(problem).hasMessageNotContaining("hunter2");
    }

    @Test
    void a_database_that_does_not_exist_is_said_not_to_answer() {
        DatabaseProblem problem = refusal(Postgres.url("nowhere"), "postgres", "postgres");
        assertThat(problem.reason()).isEqualTo(Reason.UNREACHABLE);
        assertThat(problem).hasMessageContaining("that the database exists");
    }

    @Test
    void a_user_who_may_not_create_tables_is_told_so() throws SQLException {
        try (Connection connection = Postgres.emptied().dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE guest LOGIN PASSWORD 'guest'");
            statement.execute("CREATE DATABASE guarded");
        }
        DatabaseProblem problem = refusal(Postgres.url("guarded"), "guest", "guest");
        assertThat(problem.reason()).isEqualTo(Reason.NOT_WRITABLE);
    }

    private static DatabaseProblem refusal(String url, String user, String password) {
        return catchThrowableOfType(
                DatabaseProblem.class, () -> Database.open(url, user, password).close());
    }
}
