package dev.sideline.chat;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Facts;
import java.util.Map;
import java.util.function.Consumer;

/** One form about an account: what cannot be taken as it was entered, and what it changes. */
public interface AccountForm {

    String callbackId();

    /** What is wrong, by field; looks at what was entered alone. */
    Map<String, String> problems(Submission form, Metadata metadata);

    /**
     * What is to be changed. Called again for the same form it says the same again.
     *
     * @param account as it is now; the person may change it
     * @throws UserError when something that the form speaks of is gone
     */
    Kept keep(Submission form, Metadata metadata, AccountSnapshot account);

    /** @param mrkdwn confirms it in a sentence or two */
    record Kept(Consumer<Facts.Changes> changes, String mrkdwn) {}
}
