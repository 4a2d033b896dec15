package dev.sideline.app;

import dev.sideline.crm.UnusableFile;
import dev.sideline.store.DatabaseProblem;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever stops a command into a line for the person at the keyboard; stack traces go to the log. */
final class Complaints implements IExecutionExceptionHandler, IParameterExceptionHandler {

    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Complaints.class);

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        List<String> near =
                wrong instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        String message = String.valueOf(wrong.getMessage()).replaceAll("\\s+", " ")
                + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?");
        command.getErr()
                .println(message
                        + (message.matches(".*[.?!]") ? "" : ".")
                        + " Try: "
                        + command.getCommandSpec().qualifiedName()
                        + " --help");
        return WRONG_USAGE;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
        if (problem instanceof WrongSettings wrong) {
            wrong.problems().forEach(command.getErr()::println);
            return WRONG_USAGE;
        }
        if (problem instanceof UnusableFile || problem instanceof DatabaseProblem) {
            command.getErr().println(problem.getMessage());
            return FAILED;
        }
        String name = command.getCommandSpec().qualifiedName();
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("{} failed, {}", name, id, problem);
        command.getErr().println(name + " failed unexpectedly; the log says why under " + id + ".");
        return FAILED;
    }
}
