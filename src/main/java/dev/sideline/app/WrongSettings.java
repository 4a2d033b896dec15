package dev.sideline.app;

import java.util.List;

/** The environment does not let Sideline start; one problem a line, and no value that might be a secret. */
final class WrongSettings extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<String> problems;

    WrongSettings(List<String> problems) {
        super(String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    List<String> problems() {
        return problems;
    }
}
