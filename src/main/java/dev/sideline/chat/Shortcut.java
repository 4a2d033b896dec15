package dev.sideline.chat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A shortcut that somebody used.
 *
 * @param quoted the message on which it was used; null for one that is used anywhere
 */
public record Shortcut(Caller caller, String callbackId, @Nullable Quoted quoted) {

    /**
     * A message of the workspace.
     *
     * @param text as it was written; users appear as {@code <@U…>}
     * @param author the Slack user id of who wrote it; null for an app
     * @param permalink where it stands; empty when Slack did not say
     */
    public record Quoted(String text, @Nullable String author, Instant at, String permalink) {}
}
