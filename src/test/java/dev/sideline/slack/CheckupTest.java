package dev.sideline.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.slack.Checkup.Line;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CheckupTest {

    private final FakeSlack slack = start();

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void all_is_well() {
        assertThat(look(InstantSource.system()))
                .allMatch(Line::well)
                .extracting(Line::words)
                .contains("works: sideline in the workspace Lab", "agrees with Slack's", "opens a connection");
    }

    @Test
    void a_wrong_token_and_a_wrong_app_token_are_told_apart() {
        slack.next("auth.test", FakeSlack.error("invalid_auth"));
        slack.next("apps.connections.open", FakeSlack.error("not_allowed_token_type"));

        assertThat(look(InstantSource.system()))
                .noneMatch(Line::well)
                .extracting(Line::name)
                .containsExactly("bot token", "app token");
    }

    @Test
    void missing_scopes_are_named() {
        slack.next(
                "auth.test",
                FakeSlack.granting("chat:write,commands,files:read,files:write,im:write,im:history,users:read"));

        assertThat(look(InstantSource.system()))
                .filteredOn(line -> line.name().equals("scopes"))
                .singleElement()
                .satisfies(line -> assertThat(line.words())
                        .startsWith("missing app_mentions:read, users:read.email: update the app from manifest.yml"));
    }

    @Test
    void a_clock_that_is_wrong_is_told() {
        InstantSource late = () -> InstantSource.system().instant().plus(Duration.ofMinutes(10));

        assertThat(look(late))
                .filteredOn(line -> !line.well())
                .extracting(Line::name)
                .containsExactly("clock");
    }

    private List<Line> look(InstantSource clock) {
        return Checkup.of(new SlackAccess("xoxb-1", "xapp-1", null, slack.api(), Proxies.NONE), clock);
    }

    private static FakeSlack start() {
        try {
            return new FakeSlack();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
