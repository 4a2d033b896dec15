package dev.sideline.store;

import dev.sideline.store.DatabaseProblem.Reason;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The address of a database, in the form of JDBC. */
record DatabaseUrl(String text) {

    private static final String HSQLDB = "jdbc:hsqldb:";
    private static final String FILE = HSQLDB + "file:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** The default write delay loses committed rows when the process is killed; the lock is our own. */
    private static final String OPTIONS = ";hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.default_table_type=cached"
            + ";hsqldb.lock_file=false;shutdown=false";

    DatabaseUrl {
        text = text.strip();
        if (!starts(text, FILE) && !starts(text, HSQLDB + "mem:") && !starts(text, POSTGRESQL)) {
            throw new DatabaseProblem(
                    Reason.WRONG_URL,
                    "The database address must start with " + FILE + " or " + POSTGRESQL
                            + ", for example jdbc:hsqldb:file:./data/sideline.");
        }
    }

    boolean isEmbedded() {
        return starts(text, HSQLDB);
    }

    /** The path of the embedded database's files, without their endings; empty when there are none. */
    Optional<Path> file() {
        return starts(text, FILE) ? Optional.of(Path.of(beforeOptions().substring(FILE.length()))) : Optional.empty();
    }

    /** With the options that the embedded database needs, which win over those given. */
    String forDriver() {
        return isEmbedded() ? beforeOptions() + OPTIONS : text;
    }

    /** Fit to be shown: without options, users and passwords. */
    String shown() {
        return beforeOptions().replaceFirst("//[^/@]*@", "//");
    }

    private String beforeOptions() {
        return text.split("[;?]", 2)[0];
    }

    private static boolean starts(String text, String prefix) {
        return text.toLowerCase(Locale.ROOT).startsWith(prefix);
    }

    @Override
    public String toString() {
        return shown();
    }
}
