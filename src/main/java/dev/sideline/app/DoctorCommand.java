package dev.sideline.app;

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

    private final Callable<Doctor> doctor;

    @Spec
    private CommandSpec spec;

    DoctorCommand(Callable<Doctor> doctor) {
        this.doctor = doctor;
        this.spec = CommandSpec.create();
    }

    @Override
    public Integer call() throws Exception {
        return doctor.call().examine(spec.commandLine().getOut()) ? 0 : 1;
    }
}
