package dev.sideline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @Test
    void nothing_set_means_practice_with_every_default() {
        Settings settings = settings();

        assertThat(settings.slack().mode()).isEqualTo(Mode.PRACTICE);
        assertThat(settings.database())
                .isEqualTo(new DatabaseSettings("jdbc:hsqldb:file:./data/sideline", "SA", new Secret("")));
        assertThat(settings.admins()).isEmpty();
        assertThat(settings.timeZone()).isEqualTo(ZoneOffset.UTC);
        assertThat(settings.port()).isEqualTo(3000);
        assertThat(settings.host()).isEqualTo("127.0.0.1");
    }

    @Test
    void a_blank_value_is_none() {
        assertThat(settings("SLACK_BOT_TOKEN=", "PORT= ").slack().mode()).isEqualTo(Mode.PRACTICE);
    }

    @ParameterizedTest
    @CsvSource({
        "SLACK_BOT_TOKEN=xoxb-1 SLACK_APP_TOKEN=xapp-1, SOCKET, 127.0.0.1",
        "SLACK_BOT_TOKEN=xoxb-1 SLACK_APP_TOKEN=xapp-1 SLACK_SIGNING_SECRET=s, SOCKET, 127.0.0.1",
        "SLACK_BOT_TOKEN=xoxb-1 SLACK_SIGNING_SECRET=s, HTTP, 0.0.0.0",
        "SLACK_BOT_TOKEN=xoxb-1 SLACK_SIGNING_SECRET=s HTTP_HOST=10.0.0.1, HTTP, 10.0.0.1"
    })
    void the_tokens_decide_the_mode(String values, Mode mode, String host) {
        Settings settings = settings(values.split(" "));

        assertThat(settings.slack().mode()).isEqualTo(mode);
        assertThat(settings.host()).isEqualTo(host);
    }

    @Test
    void everything_can_be_set() {
        Settings settings = settings(
                "SLACK_BOT_TOKEN=xoxb-1",
                "SLACK_APP_TOKEN=xapp-1",
                "SLACK_API_URL=http://localhost:4000/api/",
                "SIDELINE_DB_URL=jdbc:postgresql://db/sideline",
                "SIDELINE_DB_USER=coach",
                "SIDELINE_DB_PASSWORD=pass",
                "SIDELINE_ADMINS=U012AB, W034CD",
                "SIDELINE_TIMEZONE=Europe/Berlin",
                "PORT=8080",
                "HTTP_HOST=::1");

        assertThat(settings)
                .isEqualTo(new Settings(
                        new SlackSettings(
                                Mode.SOCKET,
                                new Secret("xoxb-1"),
                                new Secret("xapp-1"),
                                null,
                                "http://localhost:4000/api/"),
                        new DatabaseSettings("jdbc:postgresql://db/sideline", "coach", new Secret("pass")),
                        List.of("U012AB", "W034CD"),
                        ZoneId.of("Europe/Berlin"),
                        8080,
                        "::1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            SLACK_BOT_TOKEN=abc SLACK_APP_TOKEN=xapp-1 | SLACK_BOT_TOKEN must start with xoxb-, for example SLACK_BOT_TOKEN=xoxb-123-456-abc
            SLACK_BOT_TOKEN=xoxb-1                  | SLACK_APP_TOKEN is missing; set it for Socket Mode, or SLACK_SIGNING_SECRET for HTTP mode, for example SLACK_APP_TOKEN=xapp-1-A1-123-abc
            SLACK_APP_TOKEN=xapp-1                  | SLACK_BOT_TOKEN is missing beside the other Slack variables; set it, or unset them all to practise, for example SLACK_BOT_TOKEN=xoxb-123-456-abc
            SLACK_SIGNING_SECRET=abc                | SLACK_BOT_TOKEN is missing beside the other Slack variables; set it, or unset them all to practise, for example SLACK_BOT_TOKEN=xoxb-123-456-abc
            SLACK_API_URL=http://localhost/api/     | SLACK_BOT_TOKEN is missing beside the other Slack variables; set it, or unset them all to practise, for example SLACK_BOT_TOKEN=xoxb-123-456-abc
            SLACK_BOT_TOKEN=xoxb-1 SLACK_APP_TOKEN=xapp-1 SLACK_API_URL=http://localhost/ | SLACK_API_URL must be an http or https address that ends in /api/, for example SLACK_API_URL=https://slack.com/api/
            SIDELINE_DB_URL=mysql://x               | SIDELINE_DB_URL must start with jdbc:hsqldb: or jdbc:postgresql:, for example SIDELINE_DB_URL=jdbc:hsqldb:file:./data/sideline
            SIDELINE_ADMINS=ann,bo                  | SIDELINE_ADMINS must be Slack user ids, which begin with U or W, with commas between, for example SIDELINE_ADMINS=U012ABCDEF,U034GHIJKL
            SIDELINE_TIMEZONE=Berlin                | SIDELINE_TIMEZONE must be a time zone, for example SIDELINE_TIMEZONE=Europe/Berlin
            PORT=0                                  | PORT must be a whole number from 1 to 65535, for example PORT=3000
            PORT=65536                              | PORT must be a whole number from 1 to 65535, for example PORT=3000
            PORT=http                               | PORT must be a whole number from 1 to 65535, for example PORT=3000
            """)
    void what_is_wrong_is_said_in_one_line_with_an_example(String values, String line) {
        assertThat(problems(values.split(" "))).containsExactly(line);
    }

    @Test
    void all_problems_come_at_once_and_none_shows_a_secret() {
        assertThat(problems("SLACK_BOT_TOKEN=hunter2", "SLACK_APP_TOKEN=hunter3", "PORT=x"))
                .hasSize(3)
                .noneMatch(line -> line.contains("hunter"));
    }

    @Test
    void settings_can_be_printed_without_their_secrets() {
        assertThat(settings(
                                "SLACK_BOT_TOKEN=xoxb-hunter2",
                                "SLACK_SIGNING_SECRET=hunter3",
                                "SIDELINE_DB_URL=jdbc:postgresql://db/x?password=hunter4",
                                "SIDELINE_DB_PASSWORD=hunter5")
                        .toString())
                .doesNotContain("hunter");
    }

    @Test
    void the_file_is_read_and_the_real_environment_wins(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(".env"), "# mine\nPORT=4000\nSIDELINE_DB_USER=\"coach\"\n\n");

        Settings settings = Settings.of(Environment.of(Map.of("PORT", "5000"), folder));

        assertThat(settings.port()).isEqualTo(5000);
        assertThat(settings.database().user()).isEqualTo("coach");
    }

    @Test
    void a_file_that_cannot_be_read_is_named_without_its_content(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(".env"), "hunter2\n");

        assertThat(catchThrowableOfType(WrongSettings.class, () -> Settings.of(Environment.of(Map.of(), folder)))
                        .problems())
                .containsExactly(
                        ".env has a line that cannot be read; every line is NAME=value, for example PORT=3000");
    }

    @Test
    void the_example_file_names_every_variable_and_no_other_each_explained() throws IOException {
        List<String> lines = Files.readAllLines(Path.of(".env.example"));

        assertThat(lines.stream().filter(line -> line.endsWith("=")).map(line -> line.substring(0, line.length() - 1)))
                .containsExactlyElementsOf(
                        Arrays.stream(Variable.values()).map(Variable::name).toList());
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).endsWith("=")) {
                assertThat(lines.get(i - 1)).startsWith("# ");
            }
        }
    }

    @Test
    void the_example_file_as_it_is_means_practice(@TempDir Path folder) throws IOException {
        Files.copy(Path.of(".env.example"), folder.resolve(".env"));

        assertThat(Settings.of(Environment.of(Map.of(), folder))).isEqualTo(settings());
    }

    private static Settings settings(String... values) {
        Map<String, String> all = new HashMap<>();
        for (String value : values) {
            all.put(value.substring(0, value.indexOf('=')), value.substring(value.indexOf('=') + 1));
        }
        return Settings.of(new Environment(all));
    }

    private static List<String> problems(String... values) {
        return catchThrowableOfType(WrongSettings.class, () -> settings(values)).problems();
    }
}
