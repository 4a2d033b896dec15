package dev.sideline.store;

import java.sql.SQLException;

/** The code by which every database names what went wrong; empty when it was not the database. */
record SqlState(String code) {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String AUTHORIZATION = "28";
    private static final String ROLLBACK = "40";

    static SqlState of(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql && sql.getSQLState() != null) {
                return new SqlState(sql.getSQLState());
            }
        }
        return new SqlState("");
    }

    /** Two transactions wanted the same thing, and this one lost. */
    boolean isCollision() {
        return code.startsWith(ROLLBACK) || code.equals(UNIQUE_VIOLATION);
    }

    /** The user or the password was refused. */
    boolean isRefusal() {
        return code.startsWith(AUTHORIZATION);
    }
}
