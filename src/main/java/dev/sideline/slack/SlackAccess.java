package dev.sideline.slack;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the workspace.
 *
 * @param appToken Socket Mode when there is one
 * @param signingSecret HTTP mode when there is no app token
 * @param apiUrl the base of the Web API, ends in {@code /api/}
 */
public record SlackAccess(
        String botToken, @Nullable String appToken, @Nullable String signingSecret, URI apiUrl, Proxies proxies) {

    public static final URI SLACK = URI.create("https://slack.com/api/");

    public SlackAccess {
        if (appToken == null && signingSecret == null) {
            throw new IllegalArgumentException("neither an app token nor a signing secret");
        }
    }

    public boolean socketMode() {
        return appToken != null;
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "SlackAccess[" + (socketMode() ? "Socket Mode" : "HTTP mode") + ", " + apiUrl + "]";
    }
}
