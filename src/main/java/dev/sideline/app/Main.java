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
import picocli.CommandLine.TypeConversionException;

/**
 * The command line. Results go to standard output, everything else to standard error; the exit code is 0 for success, 1
 * when the work failed, 2 for wrong usage.
 */
@Command(
        name = "sideline",
        description = "A sales coach in Slack. Without a command it runs the bot.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Main implements Callable<Integer> {

    private final Shell shell;

    private Main(Shell shell) {
        this.shell = shell;
    }

    public static void main(String[] args) {
        // Pictures are drawn, never shown here: no window system is asked for.
        System.setProperty("java.awt.headless", "true");
        Shell shell = new Shell(
                System.getenv(),
                Path.of(""),
                CoachClock.of(System.getProperty("sideline.now")),
                // Whatever the console's own encoding: what another program reads is UTF-8.
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Terminal.isThere());
        System.exit(run(shell, args));
    }

    /** Runs one command and returns its exit code. */
    static int run(Shell shell, String... args) {
        Complaints complaints = new Complaints();
        return new CommandLine(new Main(shell))
                .addSubcommand(new RunCommand(shell))
                .addSubcommand(new ImportCommand(shell))
                .addSubcommand(new ExportCommand(shell))
                .addSubcommand(new SweepCommand(shell))
                .addSubcommand(new DoctorCommand(shell))
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
    public Integer call() throws InterruptedException {
        return new RunCommand(shell).call();
    }
}
