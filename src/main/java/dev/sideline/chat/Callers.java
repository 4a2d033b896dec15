package dev.sideline.chat;

import java.time.Instant;

/** Finds out who acts. */
public interface Callers {

    Who who(String slackId, Instant at);

    sealed interface Who {}

    record Known(Caller caller) implements Who {}

    /** A guest, a stranger, somebody who left: told so politely, and nothing else happens. */
    record Refused(String mrkdwn) implements Who {}
}
