package dev.sideline.chat;

/** Something that the person can do something about; the message says what happened, to what, and what to do next. */
public final class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param mrkdwn escaped where it repeats what somebody typed */
    public UserError(String mrkdwn) {
        super(mrkdwn, null, false, false);
    }
}
