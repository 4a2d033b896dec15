package dev.sideline.store;

import java.sql.SQLException;
import java.util.Set;

/** The code by which every database names what went wrong; empty when it was not the database. */
record SqlState(String code) {

    private static final String UNIQUE_VIOLATION = "23505";
    /** A reference to nothing, or (on HSQLDB) the removal of what is referred to. */
    private static final Set<String> FOREIGN_KEY_VIOLATIONS = Set.of("23503", "23504");

    private static final String INSUFFICIENT_PRIVILEGE = "42501";
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
        return code.startsWith(ROLLBACK) || isTaken();
    }

    /** A row with this key is there already. */
    boolean isTaken() {
        return code.equals(UNIQUE_VIOLATION);
    }

    /** A row refers to one that is not there, or is no more. */
    boolean isDanglingReference() {
        return FOREIGN_KEY_VIOLATIONS.contains(code);
    }

    /** The user may not do that. */
    boolean isForbidden() {
        return code.equals(INSUFFICIENT_PRIVILEGE);
    }

    /** The user or the password was refused. */
    boolean isRefusal() {
        return code.startsWith(AUTHORIZATION);
    }
}
