package dev.sideline.slack;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody acted, and so where the answer goes.
 *
 * @param link the response_url that came with it; null on Home and in a form
 * @param channel the conversation of the message whose button was pressed, or where the bot was mentioned
 * @param ts the message whose button was pressed
 * @param thread the thread in which the bot was mentioned
 */
record Origin(
        String user,
        @Nullable ResponseLink link,
        @Nullable String channel,
        @Nullable String ts,
        @Nullable String thread,
        Kind kind) {

    enum Kind {
        COMMAND,
        MESSAGE,
        EPHEMERAL,
        MENTION,
        DIRECT
    }

    static Origin command(String user, ResponseLink link) {
        return new Origin(user, link, null, null, null, Kind.COMMAND);
    }

    static Origin mention(String user, String channel, @Nullable String thread) {
        return new Origin(user, null, channel, null, thread, Kind.MENTION);
    }

    /** Nothing is known but the person: answers go to their direct messages. */
    static Origin direct(String user) {
        return new Origin(user, null, null, null, null, Kind.DIRECT);
    }
}
