package dev.sideline.campaigns;

import dev.sideline.account.Facts;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Submission;
import java.util.Map;

/** A form that changes facts of the library. */
interface Sheet {

    String callbackId();

    /** @throws dev.sideline.chat.UserError when the person may not, or the thing is gone */
    Form draw(Caller caller, Metadata metadata);

    /** What cannot be taken as it is, by block id; looks at what was entered alone. */
    Map<String, String> problems(Submission submission, Metadata metadata);

    /**
     * Makes the changes, and returns the sentence that confirms them, as mrkdwn.
     *
     * @throws dev.sideline.chat.UserError when the person may not, or the thing is gone
     */
    String keep(Submission submission, Metadata metadata, Facts.Changes changes);
}
