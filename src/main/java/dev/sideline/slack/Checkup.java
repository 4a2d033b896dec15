package dev.sideline.slack;

import com.slack.api.Slack;
import com.slack.api.methods.response.auth.AuthTestResponse;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Looks whether Slack would work with these settings, without starting anything. */
public final class Checkup {

    /** Slack refuses what is five minutes old; this leaves room. */
    private static final Duration MOST_SKEW = Duration.ofMinutes(1);

    /**
     * What was found.
     *
     * @param words what is well, or what is wrong and what to do; one line
     */
    public record Line(String name, boolean well, String words) {}

    private Checkup() {}

    public static List<Line> of(SlackAccess settings, InstantSource clock) {
        Slack slack = SlackHttp.slack(settings, Timing.USUAL.call());
        WebApi api = new WebApi(slack, settings.botToken(), new SimpleMeterRegistry());
        List<Line> lines = new ArrayList<>();
        Outcome<AuthTestResponse> answer = api.call("auth.test", methods -> methods.authTest(r -> r));
        lines.add(token(answer));
        answer.value().ifPresent(given -> {
            lines.add(scopes(SlackWorkspace.identity(given).scopes()));
            lines.add(clock(given.getHttpResponseHeaders(), clock.instant()));
        });
        String appToken = settings.appToken();
        if (appToken != null) {
            lines.add(appToken(
                    api.call("apps.connections.open", methods -> methods.appsConnectionsOpen(r -> r.token(appToken)))));
        }
        return lines;
    }

    private static Line token(Outcome<AuthTestResponse> answer) {
        return answer.value()
                .map(given -> new Line(
                        "bot token", true, "works: " + given.getUser() + " in the workspace " + given.getTeam()))
                .orElseGet(() -> new Line(
                        "bot token",
                        false,
                        answer instanceof Outcome.Refused<?>
                                ? "Slack refuses SLACK_BOT_TOKEN (" + answer.label()
                                        + "): copy it again from OAuth & Permissions, for example xoxb-…"
                                : "Slack does not answer (" + answer.label()
                                        + "): check the network, HTTPS_PROXY and SLACK_API_URL"));
    }

    private static Line scopes(Set<String> granted) {
        Set<String> missing = new TreeSet<>(Scopes.NEEDED);
        missing.removeAll(granted);
        if (granted.isEmpty()) {
            return new Line("scopes", true, "Slack does not say which were granted");
        }
        return missing.isEmpty()
                ? new Line("scopes", true, "all " + Scopes.NEEDED.size() + " are granted")
                : new Line(
                        "scopes",
                        false,
                        "missing " + String.join(", ", missing)
                                + ": update the app from manifest.yml and install it again");
    }

    private static Line appToken(Outcome<?> opened) {
        return opened.value().isPresent()
                ? new Line("app token", true, "opens a connection")
                : new Line(
                        "app token",
                        false,
                        "SLACK_APP_TOKEN opens no connection (" + opened.label()
                                + "): it needs the scope connections:write, and Socket Mode switched on");
    }

    private static Line clock(@Nullable Map<String, List<String>> headers, Instant now) {
        List<String> dates = headers == null ? null : headers.get("date");
        try {
            if (dates == null) {
                return new Line("clock", true, "Slack does not say what time it is");
            }
            Instant theirs = ZonedDateTime.parse(dates.get(0), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration skew = Duration.between(theirs, now).abs();
            return skew.compareTo(MOST_SKEW) <= 0
                    ? new Line("clock", true, "agrees with Slack's")
                    : new Line(
                            "clock",
                            false,
                            skew.toSeconds()
                                    + " s apart from Slack's: set this machine's clock, or requests are refused");
        } catch (DateTimeParseException e) {
            return new Line("clock", true, "Slack does not say what time it is");
        }
    }
}
