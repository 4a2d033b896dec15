package dev.sideline.slack;

/** The bot cannot start; the message is one line that says what is wrong and what to do. */
public final class SlackProblem extends Exception {
    private static final long serialVersionUID = 1L;

    public SlackProblem(String line) {
        super(line);
    }
}
