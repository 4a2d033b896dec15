package dev.sideline.chat;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What happens in Slack in answer to what somebody did. */
public sealed interface Reply {

    /** Only the person who acted sees this message, where they acted; after a form, where they had opened it. */
    record Say(Message message) implements Reply {}

    /** A form opens; on top of the form the person is in, if any. */
    record Open(Form form) implements Reply {}

    /** The form that the person is in is replaced by this one. */
    record Turn(Form form) implements Reply {}

    /** The message whose button was pressed is replaced. */
    record Replace(Message message) implements Reply {}

    /**
     * Home is shown again, with other pages of its parts.
     *
     * @param shown what Home carries along unseen; a button there carries all of it, so that nothing is kept elsewhere
     */
    record ShowHome(Metadata shown) implements Reply {}

    /** Several of these, in order. */
    record All(List<Reply> replies) implements Reply {}

    /** What follows when it is ready; nobody waits for it. */
    record Later(CompletableFuture<Reply> reply) implements Reply {}

    /** Nothing to be seen. */
    record Nothing() implements Reply {}

    static Reply say(String mrkdwn) {
        return new Say(Message.of(mrkdwn));
    }
}
