package dev.sideline.store;

import org.junit.jupiter.api.AfterEach;

/** The same on PostgreSQL. */
class PostgresErasureTest extends JpaErasureTest {

    @Override
    Database open() {
        return Postgres.emptied();
    }

    @Override
    @AfterEach
    void close() {}
}
