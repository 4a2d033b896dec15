package dev.sideline.store;

import dev.sideline.store.DatabaseProblem.Reason;
import java.util.Arrays;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings the tables of a database to this version. */
final class Migrations {

    private static final Set<MigrationState> FUTURE =
            Set.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    private Migrations() {}

    static void apply(DataSource dataSource, DatabaseUrl url) {
        try {
            Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(dataSource)
                    .locations("classpath:db/migration")
                    .loggers("slf4j")
                    .load();
            if (Arrays.stream(flyway.info().all()).map(MigrationInfo::getState).anyMatch(FUTURE::contains)) {
                throw new DatabaseProblem(
                        Reason.NEWER,
                        "The database " + url.shown() + " was written by a newer Sideline: start that version, or"
                                + " restore a backup made before the update.");
            }
            flyway.migrate();
        } catch (FlywayException refused) {
            if (SqlState.of(refused).isForbidden()) {
                throw new DatabaseProblem(
                        Reason.NOT_WRITABLE,
                        "The user may not create tables in the database " + url.shown()
                                + ": make SIDELINE_DB_USER its owner.",
                        refused);
            }
            throw new DatabaseProblem(
                    Reason.NOT_SIDELINE,
                    "The database " + url.shown() + " does not hold Sideline's tables as this version left them: give"
                            + " SIDELINE_DB_URL an empty database, or restore a backup.",
                    refused);
        }
    }
}
