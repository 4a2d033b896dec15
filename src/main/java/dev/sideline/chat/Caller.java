package dev.sideline.chat;

import dev.sideline.access.Viewer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Somebody of ours who just did something in Slack. Guests, strangers and people who left never become callers.
 *
 * @param slackId their Slack user id
 * @param at when they did it
 * @param zone the zone of their Slack profile, else of their record, else the workspace's
 */
public record Caller(String slackId, Viewer viewer, Instant at, ZoneId zone) {

    public LocalDate today() {
        return LocalDate.ofInstant(at, zone);
    }
}
