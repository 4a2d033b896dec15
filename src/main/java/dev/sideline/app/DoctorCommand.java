package dev.sideline.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "doctor",
        description =
                "Looks at the variables, the database, Slack and the port, and says what is wrong and what to do.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    private final Shell shell;

    DoctorCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        boolean well = new Doctor(checks()).examine(new PrintWriter(shell.out(), true, StandardCharsets.UTF_8));
        return well ? 0 : Complaints.FAILED;
    }

    private List<Doctor.Check> checks() {
        try {
            Settings settings = Settings.of(shell.environment());
            List<Doctor.Check> checks = new ArrayList<>(List.of(
                    Doctor.variables(List.of()),
                    Doctor.database(() -> opens(settings.database())),
                    Doctor.port(settings.host(), settings.port())));
            checks.add(
                    settings.slack().mode() == Mode.PRACTICE
                            ? Doctor.practice()
                            : Doctor.slack(ToSlack.access(settings.slack(), shell.variables()), shell.clock()));
            return checks;
        } catch (WrongSettings wrong) {
            return List.of(Doctor.variables(wrong.problems()));
        }
    }

    private static String opens(DatabaseSettings settings) {
        OpenDatabase.of(settings).close();
        return "opens";
    }
}
