package dev.sideline.app;

import dev.sideline.slack.Proxies;
import dev.sideline.slack.SlackAccess;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The way to Slack that the environment describes, proxies included. */
final class ToSlack {

    private ToSlack() {}

    /**
     * @param settings of a mode other than practice
     * @throws WrongSettings when the address of a proxy cannot be used
     */
    static SlackAccess access(SlackSettings settings, Map<String, String> variables) {
        String api = settings.apiUrl();
        return new SlackAccess(
                Objects.requireNonNull(settings.botToken(), "a bot token").value(),
                value(settings.appToken()),
                value(settings.signingSecret()),
                api == null ? SlackAccess.SLACK : URI.create(api),
                proxies(variables));
    }

    private static Proxies proxies(Map<String, String> variables) {
        try {
            return Proxies.of(
                    either(variables, "HTTPS_PROXY"), either(variables, "HTTP_PROXY"), either(variables, "NO_PROXY"));
        } catch (IllegalArgumentException wrong) {
            throw new WrongSettings(
                    List.of(
                            "HTTPS_PROXY or HTTP_PROXY is not the address of a proxy, for example HTTPS_PROXY=http://proxy:3128"));
        }
    }

    /** These variables are written in capitals or not. */
    private static @Nullable String either(Map<String, String> variables, String name) {
        return variables.getOrDefault(name, variables.get(name.toLowerCase(Locale.ROOT)));
    }

    private static @Nullable String value(@Nullable Secret secret) {
        return secret == null ? null : secret.value();
    }
}
