package dev.sideline.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * The command line. Results go to standard output, everything else to standard error; the exit code is 0 for success, 1
 * when the work failed, 2 for wrong usage.
 */
@Command(
        name = "sideline",
        description = "A sales coach in Slack.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Main implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Main() {}

    public static void main(String[] args) {
        Shell shell = new Shell(
                System.getenv(),
                Path.of(""),
                CoachClock.real(),
                // Whatever the console's own encoding: what another program reads is UTF-8.
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Terminal.isThere());
        System.exit(run(shell, args));
    }

    /** Runs one command and returns its exit code. */
    static int run(Shell shell, String... args) {
        Complaints complaints = new Complaints();
        return new CommandLine(new Main())
                .addSubcommand(new ImportCommand(shell))
                .addSubcommand(new SweepCommand(shell))
                .registerConverter(LocalDate.class, Main::date)
                .setOut(new PrintWriter(shell.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints)
                .execute(args);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw new TypeConversionException("must be a date such as 2026-11-03");
        }
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }
}
