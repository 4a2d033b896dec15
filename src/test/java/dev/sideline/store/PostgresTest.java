package dev.sideline.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;

class PostgresTest {
    @Test
    void starts() throws Exception {
        try (EmbeddedPostgres pg = EmbeddedPostgres.builder().start();
                Database db = Database.open(pg.getJdbcUrl("postgres", "postgres"), "postgres", "postgres")) {
            assertThat(new JpaAccounts(db.transactions()).company().people()).isEmpty();
        }
    }
}
