package dev.sideline.account;

/** Somebody else changed the same fact meanwhile. */
public final class StaleFact extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StaleFact(Kind kind, long id, Throwable cause) {
        super(kind + " " + id + " was changed by somebody else meanwhile", cause);
    }
}
