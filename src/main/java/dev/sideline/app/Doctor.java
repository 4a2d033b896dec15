package dev.sideline.app;

import dev.sideline.slack.Checkup;
import dev.sideline.slack.Checkup.Line;
import dev.sideline.slack.SlackAccess;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Looks at everything that the bot needs, and says in one line each what is well and what is not. */
public final class Doctor {

    /** One thing to look at. What it throws is a finding too. */
    public record Check(String name, Callable<List<Line>> look) {}

    private final List<Check> checks;

    public Doctor(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /** @param problems what is wrong with the variables, a line each */
    public static Check variables(List<String> problems) {
        return new Check(
                "variables",
                () -> problems.isEmpty()
                        ? List.of(new Line("variables", true, "complete"))
                        : problems.stream()
                                .map(problem -> new Line("variables", false, problem))
                                .toList());
    }

    /** @param open opens the database, closes it again, and says in a few words which one it is */
    public static Check database(Callable<String> open) {
        return new Check("database", () -> List.of(new Line("database", true, open.call())));
    }

    public static Check slack(SlackAccess settings, InstantSource clock) {
        return new Check("Slack", () -> Checkup.of(settings, clock));
    }

    /** No Slack variable is set. */
    public static Check practice() {
        return new Check(
                "Slack",
                () -> List.of(new Line("Slack", true, "no variable is set: the practice workspace would start")));
    }

    public static Check port(String host, int port) {
        return new Check("port", () -> {
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(host))) {
                return List.of(new Line("port", true, socket.getLocalPort() + " is free"));
            } catch (IOException e) {
                return List.of(new Line(
                        "port",
                        false,
                        port + " is taken: stop what listens there, or set PORT to another, for example 3001"));
            }
        });
    }

    /** Whether everything is well. */
    public boolean examine(PrintWriter out) {
        boolean well = true;
        for (Check check : checks) {
            for (Line line : look(check)) {
                out.println((line.well() ? "ok    " : "WRONG ") + line.name() + ": " + line.words());
                well &= line.well();
            }
        }
        out.flush();
        return well;
    }

    private static List<Line> look(Check check) {
        try {
            return new ArrayList<>(check.look().call());
        } catch (Exception e) {
            String words = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return List.of(
                    new Line(check.name(), false, words.lines().findFirst().orElse("failed")));
        }
    }
}
