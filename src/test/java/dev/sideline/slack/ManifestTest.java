package dev.sideline.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** The manifest and the code say the same. */
class ManifestTest {

    private static final Path FILE = Path.of("manifest.yml");

    private final Map<String, Object> manifest = read();

    @Test
    void its_events_are_the_ones_that_are_heard() {
        assertThat(list("settings.event_subscriptions.bot_events"))
                .containsExactlyInAnyOrderElementsOf(
                        BoltApp.HEARD.stream().map(BoltApp.Heard::subscription).toList());
    }

    @Test
    void its_scopes_are_the_ones_that_are_needed_each_with_its_reason() throws IOException {
        List<Object> scopes = list("oauth_config.scopes.bot");

        assertThat(scopes).map(Object::toString).containsExactlyInAnyOrderElementsOf(Scopes.NEEDED);
        assertThat(Files.readAllLines(FILE))
                .filteredOn(
                        line -> scopes.stream().anyMatch(scope -> line.strip().startsWith("- " + scope + " # ")))
                .hasSameSizeAs(scopes);
    }

    @Test
    void its_one_command_gives_users_as_users() {
        assertThat(list("features.slash_commands")).hasSize(1);
        Map<?, ?> command = (Map<?, ?>) list("features.slash_commands").get(0);
        assertThat(command.get("command")).isEqualTo("/coach");
        assertThat(command.get("should_escape")).isEqualTo(true);
    }

    @Test
    void it_offers_no_shortcut_because_none_is_answered() {
        assertThat(at("features.shortcuts")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "settings.interactivity.is_enabled, true",
        "settings.socket_mode_enabled, true",
        "features.app_home.home_tab_enabled, true",
        "features.app_home.messages_tab_enabled, true",
        "features.app_home.messages_tab_read_only_enabled, false",
        "settings.token_rotation_enabled, false"
    })
    void what_the_bot_relies_on_is_switched(String key, boolean value) {
        assertThat(at(key)).isEqualTo(value);
    }

    /** The bounds of Slack's schema for manifests. */
    @ParameterizedTest
    @CsvSource({
        "display_information.name, 1, 35",
        "display_information.description, 1, 140",
        "display_information.long_description, 175, 4000",
        "display_information.background_color, 4, 7",
        "features.bot_user.display_name, 1, 80"
    })
    void its_texts_keep_within_Slacks_bounds(String key, int least, int most) {
        assertThat(String.valueOf(at(key)).length()).isBetween(least, most);
    }

    private List<Object> list(String key) {
        return List.copyOf((List<?>) Objects.requireNonNull(at(key)));
    }

    private @Nullable Object at(String key) {
        Object value = manifest;
        for (String part : key.split("\\.", -1)) {
            value = value == null ? null : ((Map<?, ?>) value).get(part);
        }
        return value;
    }

    private static Map<String, Object> read() {
        try {
            return new Yaml().load(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
