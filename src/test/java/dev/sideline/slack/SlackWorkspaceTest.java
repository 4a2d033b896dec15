package dev.sideline.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackWorkspaceTest {

    private final FakeSlack slack = start();

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void a_token_tells_its_workspace() throws Exception {
        try (SlackWorkspace workspace = connect()) {
            assertThat(workspace.identity().teamId()).isEqualTo("T1");
            assertThat(workspace.identity().botUserId()).isEqualTo("UBOT");
        }
    }

    @Test
    void a_wrong_token_is_one_line_that_says_what_to_do() {
        slack.next("auth.test", FakeSlack.error("invalid_auth"));

        assertThatThrownBy(this::connect)
                .isInstanceOf(SlackProblem.class)
                .hasMessageContaining("SLACK_BOT_TOKEN")
                .hasMessageContaining("invalid_auth")
                .hasMessageNotContaining("xoxb-1")
                .satisfies(problem -> assertThat(problem.getMessage()).doesNotContain("\n"));
    }

    @Test
    void a_passing_trouble_of_Slack_does_not_stop_the_start() throws Exception {
        slack.next("auth.test", FakeSlack.status(503));

        try (SlackWorkspace workspace = connect()) {
            assertThat(workspace.identity().team()).isEqualTo("Lab");
        }
    }

    @Test
    void a_method_that_Slack_limited_is_left_alone_until_its_time() throws Exception {
        slack.next("auth.test", FakeSlack.granting("chat:write"), FakeSlack.limited(30));
        try (SlackWorkspace workspace = connect()) {
            workspace.api().call("auth.test", methods -> methods.authTest(r -> r));

            assertThat(workspace.api().call("auth.test", methods -> methods.authTest(r -> r)))
                    .isInstanceOf(Outcome.Limited.class);
            assertThat(slack.count("auth.test")).isEqualTo(2);
        }
    }

    private SlackWorkspace connect() throws SlackProblem {
        return SlackWorkspace.connect(
                new SlackAccess("xoxb-1", "xapp-1", null, slack.api(), Proxies.NONE),
                Timing.USUAL,
                InstantSource.system(),
                new SimpleMeterRegistry());
    }

    private static FakeSlack start() {
        try {
            return new FakeSlack();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
