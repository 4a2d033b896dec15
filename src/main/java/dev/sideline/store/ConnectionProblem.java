package dev.sideline.store;

import dev.sideline.store.DatabaseProblem.Reason;

/** Says what to do when no connection came about. */
final class ConnectionProblem {

    private ConnectionProblem() {}

    static DatabaseProblem of(DatabaseUrl url, Throwable failure) {
        if (SqlState.of(failure).isRefusal()) {
            return new DatabaseProblem(
                    Reason.WRONG_PASSWORD,
                    "The database " + url.shown() + " refused the user or the password: correct SIDELINE_DB_USER and"
                            + " SIDELINE_DB_PASSWORD.",
                    failure);
        }
        if (url.isEmbedded()) {
            return new DatabaseProblem(
                    Reason.CORRUPT,
                    "The files of the database " + url.shown() + " are damaged or not a database: restore a backup, or"
                            + " move them away to begin anew.",
                    failure);
        }
        return new DatabaseProblem(
                Reason.UNREACHABLE,
                "The database " + url.shown() + " does not answer: check that PostgreSQL runs, that the database"
                        + " exists, and that SIDELINE_DB_URL names them.",
                failure);
    }
}
