package dev.sideline.store;

import org.junit.jupiter.api.AfterEach;

/** The same on PostgreSQL. */
class PostgresUndoTest extends JpaUndoTest {

    @Override
    Database open() {
        return Postgres.emptied();
    }

    @Override
    @AfterEach
    void close() {}
}
