package dev.sideline.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How to reach Slack.
 *
 * @param botToken set unless practising
 * @param appToken set in Socket Mode
 * @param signingSecret set in HTTP mode
 * @param apiUrl the base of the Web API, ends in {@code /api/}; null for Slack's own
 */
record SlackSettings(
        Mode mode,
        @Nullable Secret botToken,
        @Nullable Secret appToken,
        @Nullable Secret signingSecret,
        @Nullable String apiUrl) {

    static SlackSettings of(Environment environment) {
        Optional<Secret> bot = token(environment, Variable.SLACK_BOT_TOKEN, "xoxb-");
        Optional<Secret> app = token(environment, Variable.SLACK_APP_TOKEN, "xapp-");
        Optional<Secret> signing = environment.secret(Variable.SLACK_SIGNING_SECRET);
        Optional<String> api = Optional.of(environment.read(Variable.SLACK_API_URL, "", SlackSettings::base))
                .filter(url -> !url.isEmpty());
        return new SlackSettings(
                mode(environment), bot.orElse(null), app.orElse(null), signing.orElse(null), api.orElse(null));
    }

    private static Mode mode(Environment environment) {
        boolean bot = environment.text(Variable.SLACK_BOT_TOKEN).isPresent();
        boolean app = environment.text(Variable.SLACK_APP_TOKEN).isPresent();
        boolean signing = environment.text(Variable.SLACK_SIGNING_SECRET).isPresent();
        boolean any = Stream.of(
                        Variable.SLACK_BOT_TOKEN,
                        Variable.SLACK_APP_TOKEN,
                        Variable.SLACK_SIGNING_SECRET,
                        Variable.SLACK_API_URL)
                .anyMatch(variable -> environment.text(variable).isPresent());
        if (any && !bot) {
            environment.wrong(
                    Variable.SLACK_BOT_TOKEN,
                    "is missing beside the other Slack variables; set it, or unset them all to practise");
        }
        if (bot && !app && !signing) {
            environment.wrong(
                    Variable.SLACK_APP_TOKEN,
                    "is missing; set it for Socket Mode, or SLACK_SIGNING_SECRET for HTTP mode");
        }
        return !any ? Mode.PRACTICE : app ? Mode.SOCKET : Mode.HTTP;
    }

    private static Optional<Secret> token(Environment environment, Variable variable, String prefix) {
        Optional<Secret> token = environment.secret(variable);
        if (token.filter(secret -> !secret.value().startsWith(prefix)).isPresent()) {
            environment.wrong(variable, "must start with " + prefix);
        }
        return token;
    }

    private static String base(String text) {
        try {
            URI uri = new URI(text);
            if (("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && text.endsWith("/api/")) {
                return text;
            }
        } catch (URISyntaxException notAnAddress) {
            throw new IllegalArgumentException("must be an http or https address that ends in /api/", notAnAddress);
        }
        throw new IllegalArgumentException("must be an http or https address that ends in /api/");
    }
}
