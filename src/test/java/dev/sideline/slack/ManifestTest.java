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
    void its_shortcuts_keep_within_Slacks_bounds() {
        assertThat(list("features.shortcuts")).hasSizeBetween(1, 10).allSatisfy(entry -> {
            Map<?, ?> shortcut = (Map<?, ?>) entry;
            assertThat(shortcut.keySet())
                    .map(Object::toString)
                    .containsExactlyInAnyOrder("name", "type", "callback_id", "description");
            assertThat(String.valueOf(shortcut.get("type"))).isIn("global", "message");
            assertThat(String.valueOf(shortcut.get("name"))).hasSizeBetween(1, 24);
            assertThat(String.valueOf(shortcut.get("callback_id"))).hasSizeBetween(1, 255);
            assertThat(String.valueOf(shortcut.get("description"))).hasSizeBetween(1, 150);
        });
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

    @ParameterizedTest
    @CsvSource({"command, 2, 32", "description, 1, 2000", "usage_hint, 1, 1000"})
    void its_command_keeps_within_Slacks_bounds(String key, int least, int most) {
        Map<?, ?> command = (Map<?, ?>) list("features.slash_commands").get(0);
        assertThat(String.valueOf(command.get(key)).length()).isBetween(least, most);
    }

    @ParameterizedTest
    @CsvSource({"oauth_config.scopes.bot, 255", "settings.event_subscriptions.bot_events, 100"})
    void its_lists_keep_within_Slacks_bounds(String key, int most) {
        assertThat(list(key)).hasSizeBetween(1, most).doesNotHaveDuplicates().allSatisfy(entry -> assertThat(
                        String.valueOf(entry).length())
                .isBetween(1, 50));
    }

    /** Slack refuses a manifest with a key that it does not know; these are the known ones of what is used here. */
    @ParameterizedTest
    @CsvSource({
        "_metadata, major_version minor_version",
        "display_information, name description long_description background_color",
        "features, app_home bot_user functions shortcuts slash_commands unfurl_domains workflow_steps assistant_view",
        "features.app_home, home_tab_enabled messages_tab_enabled messages_tab_read_only_enabled",
        "features.bot_user, display_name always_online",
        "oauth_config, redirect_urls scopes token_management_enabled pkce_enabled",
        "oauth_config.scopes, bot user bot_optional user_optional",
        "settings, event_subscriptions interactivity org_deploy_enabled socket_mode_enabled token_rotation_enabled "
                + "allowed_ip_address_ranges",
        "settings.event_subscriptions, request_url bot_events user_events metadata_subscriptions",
        "settings.interactivity, is_enabled request_url message_menu_options_url"
    })
    void it_has_no_key_that_Slack_does_not_know(String key, String known) {
        assertThat(((Map<?, ?>) Objects.requireNonNull(at(key))).keySet())
                .map(Object::toString)
                .isSubsetOf(known.split(" ", -1));
    }

    @Test
    void its_colour_is_a_colour() {
        assertThat(String.valueOf(at("display_information.background_color")))
                .matches("#[0-9a-fA-F]{3}([0-9a-fA-F]{3})?");
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
