package dev.sideline.slack;

import java.io.IOException;

/** The request certainly never left: there was no connection to send it over. */
final class NotSent extends IOException {
    private static final long serialVersionUID = 1L;

    NotSent(IOException cause) {
        super(cause.getClass().getSimpleName() + ": " + cause.getMessage(), cause);
    }
}
