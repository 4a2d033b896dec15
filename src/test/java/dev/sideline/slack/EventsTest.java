package dev.sideline.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.chat.Directory;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventsTest {

    private Edge edge;

    @BeforeEach
    void start() throws Exception {
        edge = new Edge();
    }

    @AfterEach
    void close() {
        edge.close();
    }

    @Test
    void plain_words_are_answered_in_the_direct_messages() throws Exception {
        edge.event("E1", words("how are you &amp; yours"));

        FakeSlack.Asked said = edge.slack.await("chat.postMessage", 1);
        assertThat(said.text("channel")).isEqualTo("DU1");
        assertThat(said.text("text")).isEqualTo("You wrote: how are you &amp; yours");
    }

    @Test
    void an_event_that_is_delivered_twice_has_one_effect() throws Exception {
        edge.event("E1", words("once"));
        edge.event("E1", words("once"));
        edge.event("E2", words("twice"));

        edge.slack.await("chat.postMessage", 2);
        assertThat(edge.demo.heard).containsExactlyInAnyOrder("plain once", "plain twice");
    }

    @Test
    void plain_words_that_need_a_form_offer_a_button_that_opens_it() throws Exception {
        edge.event("E1", words("log met Dana"));
        assertThat(edge.slack.await("chat.postMessage", 1).text("blocks")).contains("\"value\":\"log met Dana\"");

        edge.press(OwnButtons.HEAR, "log met Dana", false);
        edge.slack.await("views.open", 1);
    }

    @Test
    void a_mention_is_answered_to_the_person_alone() throws Exception {
        edge.event(
                "E1",
                Map.of("type", "app_mention", "user", "U1", "channel", "C1", "text", "<@UBOT> hi", "ts", "1.000100"));

        FakeSlack.Asked said = edge.slack.await("chat.postEphemeral", 1);
        assertThat(said.text("channel")).isEqualTo("C1");
        assertThat(said.text("user")).isEqualTo("U1");
        assertThat(edge.demo.heard).containsExactly("plain hi");
    }

    @Test
    void what_bots_write_and_what_was_changed_is_not_heard() throws Exception {
        edge.event(
                "E1",
                Map.of("type", "message", "channel_type", "im", "channel", "D1", "bot_id", "B1", "text", "I am a bot"));
        edge.event(
                "E2",
                Map.of("type", "message", "channel_type", "im", "channel", "D1", "user", "UBOT", "text", "myself"));
        edge.event(
                "E3",
                Map.of(
                        "type",
                        "message",
                        "subtype",
                        "message_changed",
                        "channel_type",
                        "im",
                        "channel",
                        "D1",
                        "ts",
                        "1.000100"));
        edge.event("E4", words("a person"));

        edge.slack.await("chat.postMessage", 1);
        assertThat(edge.demo.heard).containsExactly("plain a person");
    }

    @Test
    void Home_is_drawn_when_somebody_opens_it() throws Exception {
        edge.event("E1", Map.of("type", "app_home_opened", "user", "U1", "channel", "D1", "tab", "home"));

        FakeSlack.Asked published = edge.slack.await("views.publish", 1);
        assertThat(published.text("user_id")).isEqualTo("U1");
        assertThat(published.text("view")).contains("You said: 0");
    }

    @Test
    void Home_follows_what_the_person_does_and_is_not_sent_again_unchanged() throws Exception {
        edge.event("E1", Map.of("type", "app_home_opened", "user", "U1", "channel", "D1", "tab", "home"));
        edge.slack.await("views.publish", 1);
        edge.command("hello");
        assertThat(edge.slack.await("views.publish", 2).text("view")).contains("You said: 1");

        edge.command("no such command");
        edge.slack.await("response_url", 2);
        edge.command("hello");
        assertThat(edge.slack.await("views.publish", 3).text("view")).contains("You said: 2");
    }

    @Test
    void Home_is_shown_without_its_picture_and_once_more_when_that_is_ready() throws Exception {
        edge.demo.more = new CompletableFuture<>();
        opened();
        assertThat(edge.slack.await("views.publish", 1).text("view")).doesNotContain("slack_file");

        edge.demo.chart = "F1";
        edge.demo.more.complete(true);
        assertThat(edge.slack.await("views.publish", 2).text("view")).contains("\"slack_file\":{\"id\":\"F1\"}");
        edge.command("hello");
        assertThat(edge.slack.await("views.publish", 3).text("view")).contains("You said: 1");
    }

    @Test
    void Home_stays_as_it_is_where_no_picture_comes() throws Exception {
        edge.demo.more = new CompletableFuture<>();
        opened();
        edge.slack.await("views.publish", 1);

        edge.demo.chart = "F1";
        edge.demo.more.complete(false);
        edge.command("hello");
        assertThat(edge.slack.await("views.publish", 2).text("view")).contains("You said: 1");
    }

    @Test
    void Home_that_is_refused_for_a_picture_is_shown_in_words() throws Exception {
        edge.demo.chart = "FGONE";
        edge.slack.next("views.publish", FakeSlack.error("invalid_arguments"));
        opened();
        assertThat(edge.slack.await("views.publish", 1).text("view")).contains("FGONE");
        assertThat(edge.slack.await("views.publish", 2).text("view"))
                .contains("You said: 0")
                .doesNotContain("slack_file");
    }

    private void opened() throws Exception {
        edge.event("E1", Map.of("type", "app_home_opened", "user", "U1", "channel", "D1", "tab", "home"));
    }

    @Test
    void a_guest_who_opens_Home_is_told_why_it_is_empty() throws Exception {
        edge.event("E1", Map.of("type", "app_home_opened", "user", Demo.GUEST, "channel", "D1", "tab", "home"));

        assertThat(edge.slack.await("views.publish", 1).text("view")).contains("I only work for people of the company");
    }

    @Test
    void a_change_in_the_directory_is_passed_on_but_not_that_of_a_bot() throws Exception {
        edge.event("E1", Map.of("type", "team_join", "user", Map.of("id", "U7", "is_bot", true)));
        edge.event(
                "E2",
                Map.of(
                        "type",
                        "user_change",
                        "user",
                        Map.of("id", "U1", "team_id", "T1", "deleted", true, "tz", "Asia/Tokyo", "real_name", "Rosa")));
        edge.event("E3", words("hello"));
        edge.slack.await("chat.postMessage", 1);
        edge.bot.close();

        assertThat(edge.demo.members)
                .containsExactly(new Directory.Member("U1", "Rosa", null, ZoneId.of("Asia/Tokyo"), false, true));
    }

    @Test
    void the_directory_knows_everybody_but_bots() throws Exception {
        List<Directory.Member> members = edge.workspace().directory().members();

        assertThat(members)
                .containsExactlyInAnyOrder(
                        new Directory.Member(
                                "U1", "Rosa Diaz", "rosa@example.com", ZoneId.of("Europe/Berlin"), false, false),
                        new Directory.Member("U9", "gus", null, null, true, false));
        assertThat(edge.workspace().directory().member("U404")).isEmpty();
    }

    @Test
    void after_an_uninstall_nothing_is_sent_and_readiness_says_so() throws Exception {
        edge.event("E1", Map.of("type", "app_uninstalled"));

        assertThat(edge.bot.trouble().orElseThrow()).contains("uninstalled");
        assertThat(edge.uninstalled.poll(10, TimeUnit.SECONDS)).isNotNull();
    }

    @Test
    void a_revoked_user_token_changes_nothing_but_a_revoked_bot_token_stops_the_bot() throws Exception {
        edge.event("E1", Map.of("type", "tokens_revoked", "tokens", Map.of("oauth", List.of("U1"), "bot", List.of())));
        assertThat(edge.bot.trouble()).isEmpty();

        edge.event(
                "E2", Map.of("type", "tokens_revoked", "tokens", Map.of("oauth", List.of(), "bot", List.of("UBOT"))));
        assertThat(edge.bot.trouble().orElseThrow()).contains("revoked");
        assertThat(edge.uninstalled).isEmpty();
    }

    private static Map<String, Object> words(String text) {
        return Map.of(
                "type", "message",
                "channel_type", "im",
                "channel", "DU1",
                "user", "U1",
                "text", text,
                "ts", "1700000000.000100");
    }
}
