package dev.sideline.round;

import dev.sideline.account.Mute;
import dev.sideline.chat.Mrkdwn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reason that silences a play, or a family of plays, and is in force.
 *
 * @param account the account's name; null where it holds everywhere
 * @param play what is silenced, in words
 */
record Muted(Mute mute, @Nullable String account, String play) {

    private static final int REASON = 200;

    /** One sentence. */
    String mrkdwn() {
        LocalDate until = mute.until();
        String reason = mute.reason();
        return (account == null ? "" : Mrkdwn.bold(Mrkdwn.escape(account)) + ": ") + Mrkdwn.escape(play) + ", quiet "
                + (until == null ? "until somebody ends it" : "up to and including " + Mrkdwn.day(until))
                + (reason == null || reason.isBlank() ? "." : ": “" + Mrkdwn.escape(reason, REASON) + "”");
    }
}
