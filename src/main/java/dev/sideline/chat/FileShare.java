package dev.sideline.chat;

import java.util.Optional;

/** Files that go into the Slack workspace and come out of it. Whoever calls waits until it is done. */
public interface FileShare {

    /** The largest file that is taken or handed over. */
    int MOST_BYTES = 20_000_000;

    /**
     * A picture for an image block, as the id of its {@code slack_file}. The same picture is uploaded once.
     *
     * @param altText says the same in words
     * @return empty when it cannot be shown within a few seconds; then words must do
     */
    Optional<String> picture(String name, byte[] png, String altText);

    /**
     * Puts a file into somebody's direct messages.
     *
     * @param mrkdwn a sentence with it
     * @throws UserError when Slack does not take it
     */
    void hand(String slackId, String name, byte[] content, String mrkdwn);

    /**
     * A file that somebody gave, at most {@link #MOST_BYTES} of it.
     *
     * @throws UserError when it is larger, or cannot be read
     */
    GivenFile fetch(String fileId);
}
