package dev.sideline.store;

import org.junit.jupiter.api.AfterEach;

/** The same on PostgreSQL. */
class PostgresAccountsTest extends JpaAccountsTest {

    @Override
    Database open() {
        return Postgres.emptied();
    }

    @Override
    @AfterEach
    void close() {}
}
