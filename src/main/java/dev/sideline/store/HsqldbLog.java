package dev.sideline.store;

import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps HSQLDB's own log off the console; what goes wrong reaches us as exceptions. */
final class HsqldbLog {

    /** Held, because a logger that nobody holds forgets its level. */
    private static final Logger ENGINE = Logger.getLogger("hsqldb.db");

    private HsqldbLog() {}

    static void quieten() {
        System.setProperty("hsqldb.reconfig_logging", "false");
        ENGINE.setLevel(Level.OFF);
    }
}
