package dev.sideline.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A command line in memory. */
final class TestShell {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> variables = new HashMap<>();
    private final InstantSource clock;

    TestShell(InstantSource clock) {
        this.clock = clock;
    }

    TestShell with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    Shell shell() {
        return new Shell(variables, Path.of("no such folder"), clock, stream(out), stream(err), false);
    }

    /** Runs a command, its output instead of that of the one before; returns its exit code. */
    int run(String... args) {
        out.reset();
        err.reset();
        return Main.run(shell(), args);
    }

    String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    List<String> lines() {
        return printed().lines().toList();
    }

    String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
