package dev.sideline.app;

import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.play.Playbook;
import dev.sideline.round.Sweep;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "sweep",
        description = "Puts the plays to every account and prints what they say. What is sent is decided by the running"
                + " bot, at each person's own hour.",
        mixinStandardHelpOptions = true)
final class SweepCommand implements Callable<Integer> {

    private final Shell shell;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "As of that day instead of today; what is dated later is not known yet.")
    private @Nullable LocalDate date;

    @Option(names = "--dry-run", description = "Neither send nor record.")
    private boolean dryRun;

    @Option(names = "--json", description = "One JSON object a line; the last one is the summary.")
    private boolean json;

    @Option(names = "--unknown", description = "Also print what was never recorded and would be asked.")
    private boolean unknown;

    SweepCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        Environment environment = shell.environment();
        DatabaseSettings settings = DatabaseSettings.of(environment);
        ZoneId zone = Settings.timeZone(environment);
        environment.check();
        Instant begun = shell.clock().instant();
        try (OpenDatabase database = OpenDatabase.of(settings)) {
            SweepPrinter printer = printer(database, begun, zone);
            SweepCount count = judged(database, zone, printer);
            printer.summary(count, Duration.between(begun, shell.clock().instant()));
        }
        if (!dryRun) {
            shell.err().println("Nothing was sent: the running bot sends, at each person's own hour.");
        }
        return 0;
    }

    private SweepCount judged(OpenDatabase database, ZoneId zone, SweepPrinter printer) {
        SweepCount count = new SweepCount();
        // A bar would run into the lines that JSON writes meanwhile.
        try (Meter meter = new Meter(shell, "Accounts judged", shell.terminal() && !json)) {
            new Sweep(database.accounts(), Playbook.standard(zone)).run(dateOf(zone), verdict -> {
                count.add(verdict);
                printer.print(verdict, unknown);
                meter.reached(count.accounts(), -1);
            });
        }
        return count;
    }

    private SweepPrinter printer(OpenDatabase database, Instant now, ZoneId zone) {
        if (json) {
            return new SweepJson(
                    shell.out(), new ExternalNames(database.facts()), new EpisodeNumbers(database.nudges(), now, zone));
        }
        Company company = database.accounts().company();
        return new SweepWords(
                shell.out(), id -> Objects.requireNonNull(company.person(id)).name());
    }

    private Function<Person, LocalDate> dateOf(ZoneId zone) {
        LocalDate fixed = date;
        Instant now = shell.clock().instant();
        return person ->
                fixed != null ? fixed : LocalDate.ofInstant(now, person.timeZone() == null ? zone : person.timeZone());
    }
}
