package dev.sideline.slack;

import dev.sideline.account.StaleFact;
import dev.sideline.chat.UserError;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever was thrown into words for the person. */
final class ErrorFunnel {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorFunnel.class);

    private ErrorFunnel() {}

    /** @return mrkdwn */
    static String words(Throwable thrown) {
        if (thrown instanceof UserError) {
            return String.valueOf(thrown.getMessage());
        }
        if (thrown instanceof StaleFact) {
            return "Somebody else changed this meanwhile, so nothing was saved. Please open it again to see how it is now.";
        }
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Problem {}", id, thrown);
        return "Sorry, that did not work. If it happens again, tell your admin this number: `" + id + "`.";
    }
}
