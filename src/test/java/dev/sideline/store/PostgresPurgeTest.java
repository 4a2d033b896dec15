package dev.sideline.store;

import org.junit.jupiter.api.AfterEach;

/** The same on PostgreSQL. */
class PostgresPurgeTest extends JpaPurgeTest {

    @Override
    Database open() {
        return Postgres.emptied();
    }

    @Override
    @AfterEach
    void close() {}
}
