package dev.sideline.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sideline.chat.Directory;
import dev.sideline.chat.UserError;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackDirectoryTest {

    private static final Instant NOW = Instant.parse("2026-11-03T09:30:00Z");

    private FakeSlack slack;
    private SlackWorkspace workspace;
    private Directory directory;

    @BeforeEach
    void connect() throws IOException, SlackProblem {
        slack = new FakeSlack();
        workspace = SlackWorkspace.connect(
                new SlackAccess("xoxb-1", "xapp-1", null, slack.api(), Proxies.NONE),
                Timing.USUAL,
                InstantSource.fixed(NOW),
                new SimpleMeterRegistry());
        directory = workspace.directory();
    }

    @AfterEach
    void close() {
        workspace.close();
        slack.close();
    }

    @Test
    void the_whole_list_is_read_page_by_page_also_when_Slack_limits_it() {
        slack.next(
                "users.list",
                FakeSlack.saying(page("U1", "", "two")),
                FakeSlack.limited(1),
                FakeSlack.saying(page("U2", "\"deleted\":true,", "")));

        List<Directory.Member> all = directory.everybody();

        assertThat(all).extracting(Directory.Member::slackId).containsExactlyInAnyOrder("U1", "U2");
        assertThat(all).filteredOn(Directory.Member::deactivated).hasSize(1);
        assertThat(slack.calls("users.list"))
                .extracting(call -> call.arguments().getOrDefault("cursor", ""))
                .containsExactly("", "two", "two");
    }

    @Test
    void who_is_known_is_told_without_asking_slack() {
        assertThat(directory.known()).isEmpty();
        slack.next("users.list", FakeSlack.saying(page("U1", "\"deleted\":true,", "")));
        directory.everybody();
        int asked = slack.calls("users.list").size();
        assertThat(directory.known()).singleElement().matches(Directory.Member::isGone);
        assertThat(slack.calls("users.list")).hasSize(asked);
    }

    @Test
    void a_list_that_does_not_come_to_its_end_is_no_list_and_what_was_known_stays() {
        directory.everybody();
        slack.next("users.list", FakeSlack.saying(page("U3", "", "two")), FakeSlack.status(503));

        assertThatThrownBy(directory::everybody).isInstanceOf(UserError.class);
        assertThat(directory.members()).extracting(Directory.Member::slackId).contains("U1");
    }

    @ParameterizedTest
    @CsvSource({
        ":palm_tree:, 0, true",
        ":face_with_thermometer:, 1793698201, true",
        ":palm_tree:, 1793698199, false",
        ":spiral_calendar_pad:, 0, false",
        "'', 0, false"
    })
    void the_status_tells_who_is_away(String emoji, long until, boolean away) {
        String profile = "\"profile\":{\"real_name\":\"Rosa\",\"status_emoji\":\"" + emoji + "\",\"status_expiration\":"
                + until + "},";
        slack.next("users.list", FakeSlack.saying(page("U1", profile, "")));

        assertThat(directory.everybody()).singleElement().returns(away, Directory.Member::away);
    }

    private static String page(String id, String more, String next) {
        return "{\"ok\":true,\"members\":[{\"id\":\"" + id + "\"," + more + "\"team_id\":\"T1\",\"name\":\"rosa\"}],"
                + "\"response_metadata\":{\"next_cursor\":\"" + next + "\"}}";
    }
}
