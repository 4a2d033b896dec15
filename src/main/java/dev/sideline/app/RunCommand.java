package dev.sideline.app;

import dev.sideline.slack.Proxies;
import dev.sideline.slack.SlackSettings;
import dev.sideline.store.Database;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;

@Command(
        name = "run",
        description = "Runs the bot until it is stopped; the practice workspace where no Slack variable is set.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    private final Shell shell;

    RunCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InterruptedException {
        Running running;
        try {
            running = start();
        } catch (CannotStart cannot) {
            shell.err().println(cannot.getMessage());
            return Complaints.FAILED;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop"));
        // Until the process is told to end: everything else happens on threads of its own.
        new CountDownLatch(1).await();
        return 0;
    }

    private Running start() throws CannotStart {
        Settings settings = Settings.of(shell.environment());
        if (settings.slack().mode() == Mode.PRACTICE) {
            return Practice.start(settings, shell);
        }
        Database database = Database.open(
                settings.database().url(),
                settings.database().user(),
                settings.database().password().value());
        Running running = Running.start(
                new Running.Plan(
                        settings.host(),
                        settings.port(),
                        slack(settings, shell.variables()),
                        new Coach.House(database, settings.timeZone(), Set.copyOf(settings.admins())),
                        shell.clock(),
                        context -> {},
                        coach -> {}),
                database);
        shell.err()
                .println(
                        "Sideline is running; health at http://" + settings.host() + ":" + settings.port() + "/readyz");
        return running;
    }

    static SlackSettings slack(Settings settings, Map<String, String> variables) {
        dev.sideline.app.SlackSettings given = settings.slack();
        String api = given.apiUrl();
        return new SlackSettings(
                Objects.requireNonNull(given.botToken()).value(),
                given.appToken() == null ? null : given.appToken().value(),
                given.signingSecret() == null ? null : given.signingSecret().value(),
                api == null ? SlackSettings.SLACK : URI.create(api),
                Proxies.of(variables.get("HTTPS_PROXY"), variables.get("HTTP_PROXY"), variables.get("NO_PROXY")));
    }
}
