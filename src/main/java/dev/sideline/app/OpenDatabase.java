package dev.sideline.app;

import dev.sideline.account.Accounts;
import dev.sideline.account.Facts;
import dev.sideline.account.Imports;
import dev.sideline.nudge.NudgeLog;
import dev.sideline.store.Database;
import dev.sideline.store.JpaAccounts;
import dev.sideline.store.JpaFacts;
import dev.sideline.store.JpaImports;
import dev.sideline.store.JpaNudgeLog;

/** The facts of a database that is open for one command. */
record OpenDatabase(Database database, Accounts accounts, Facts facts, Imports imports, NudgeLog nudges)
        implements AutoCloseable {

    /** @throws dev.sideline.store.DatabaseProblem when it cannot be used, such as when a running bot holds it */
    static OpenDatabase of(DatabaseSettings settings) {
        Database database = Database.open(
                settings.url(), settings.user(), settings.password().value());
        return new OpenDatabase(
                database,
                new JpaAccounts(database.transactions()),
                new JpaFacts(database.transactions()),
                new JpaImports(database.transactions()),
                new JpaNudgeLog(database.transactions()));
    }

    @Override
    public void close() {
        database.close();
    }
}
