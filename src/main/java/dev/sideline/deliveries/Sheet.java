package dev.sideline.deliveries;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Facts;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Submission;
import java.util.Map;

/** A form that changes facts of one account, which its metadata carries. */
interface Sheet {

    String callbackId();

    /** @param metadata carries the account and what else is known */
    Form draw(Caller caller, AccountSnapshot account, Metadata metadata);

    /** What cannot be taken as it is, by block id; looks at what was entered alone. */
    Map<String, String> problems(Submission submission, Metadata metadata);

    /**
     * Makes the changes, and returns the sentence that confirms them, as mrkdwn.
     *
     * @throws dev.sideline.chat.UserError when something is gone
     */
    String keep(Submission submission, Metadata metadata, AccountSnapshot account, Facts.Changes changes);
}
