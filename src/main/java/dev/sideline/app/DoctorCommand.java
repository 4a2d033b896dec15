package dev.sideline.app;

import dev.sideline.store.Database;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code sideline doctor}. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Looks at the variables, the database, Slack and the port, and says what is wrong.")
final class DoctorCommand implements Callable<Integer> {

    private final Shell shell;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    DoctorCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return new Doctor(checks()).examine(spec.commandLine().getOut()) ? 0 : Complaints.FAILED;
    }

    private List<Doctor.Check> checks() {
        List<Doctor.Check> checks = new ArrayList<>();
        Settings settings;
        try {
            settings = Settings.of(shell.environment());
        } catch (WrongSettings wrong) {
            return List.of(Doctor.variables(wrong.problems()));
        }
        checks.add(Doctor.variables(List.of()));
        checks.add(Doctor.database(() -> opened(settings.database())));
        if (settings.slack().mode() != Mode.PRACTICE) {
            checks.add(Doctor.slack(
                    RunCommand.slack(settings, shell.variables()), InstantSource.system()));
        }
        checks.add(Doctor.port(settings.host(), settings.port()));
        return checks;
    }

    private static String opened(DatabaseSettings settings) {
        Database.open(settings.url(), settings.user(), settings.password().value())
                .close();
        return "opens, with tables of this version";
    }
}
