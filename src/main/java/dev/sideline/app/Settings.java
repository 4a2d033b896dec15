package dev.sideline.app;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/**
 * Everything that the environment decides.
 *
 * @param admins the Slack user ids of the first admins
 * @param timeZone for people whose own zone is not known
 * @param port for health and metrics, and for Slack's requests in HTTP mode
 * @param host the address to listen on
 */
record Settings(
        SlackSettings slack, DatabaseSettings database, List<String> admins, ZoneId timeZone, int port, String host) {

    /** @throws WrongSettings with everything that is wrong, one problem a line */
    static Settings of(Environment environment) {
        SlackSettings slack = SlackSettings.of(environment);
        Settings settings = new Settings(
                slack,
                DatabaseSettings.of(environment),
                environment.read(Variable.SIDELINE_ADMINS, List.of(), Settings::userIds),
                timeZone(environment),
                environment.read(Variable.PORT, 3000, Settings::port),
                environment
                        .text(Variable.HTTP_HOST)
                        .orElse(slack.mode() == Mode.HTTP ? "0.0.0.0" : Variable.HTTP_HOST.example()));
        environment.check();
        return settings;
    }

    static ZoneId timeZone(Environment environment) {
        return environment.read(Variable.SIDELINE_TIMEZONE, ZoneOffset.UTC, text -> {
            try {
                return ZoneId.of(text);
            } catch (DateTimeException noZone) {
                throw new IllegalArgumentException("must be a time zone", noZone);
            }
        });
    }

    private static List<String> userIds(String text) {
        List<String> ids = Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
        if (ids.stream().anyMatch(id -> !id.matches("[UW][A-Z0-9]{2,30}"))) {
            throw new IllegalArgumentException("must be Slack user ids, which begin with U or W, with commas between");
        }
        return ids;
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}")) {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        }
        throw new IllegalArgumentException("must be a whole number from 1 to 65535");
    }
}
