package dev.sideline.app;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

/**
 * What surrounds a command.
 *
 * @param variables the process's environment
 * @param folder where it was started
 * @param out for results, and nothing else
 * @param err for everything that is said to the person at the keyboard
 * @param terminal whether there is one
 */
record Shell(
        Map<String, String> variables,
        Path folder,
        InstantSource clock,
        PrintStream out,
        PrintStream err,
        boolean terminal) {

    Environment environment() {
        return Environment.of(variables, folder);
    }

    /** A path as the person meant it. */
    Path resolve(Path path) {
        return folder.resolve(path);
    }
}
