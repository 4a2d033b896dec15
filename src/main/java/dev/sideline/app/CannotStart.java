package dev.sideline.app;

/** Something keeps the bot from starting; the message is one sentence that says what to do. */
final class CannotStart extends Exception {
    private static final long serialVersionUID = 1L;

    CannotStart(String sentence) {
        super(sentence);
    }
}
