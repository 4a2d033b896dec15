package dev.sideline.store;

import org.jspecify.annotations.Nullable;

/** The database cannot be used. The message is one sentence that says what to do, and holds no secret. */
public final class DatabaseProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Reason {
        WRONG_URL,
        IN_USE,
        NOT_WRITABLE,
        CORRUPT,
        NOT_SIDELINE,
        NEWER,
        UNREACHABLE,
        WRONG_PASSWORD,
        OTHER_WORKSPACE
    }

    private final Reason reason;

    DatabaseProblem(Reason reason, String sentence) {
        this(reason, sentence, null);
    }

    DatabaseProblem(Reason reason, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
