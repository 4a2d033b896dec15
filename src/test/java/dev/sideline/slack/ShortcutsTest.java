package dev.sideline.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShortcutsTest {

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
    void a_shortcut_opens_its_form_and_what_comes_of_it_is_said_in_the_direct_messages() throws Exception {
        edge.shortcut("keep", "t1");
        edge.slack.await("views.open", 1);
        assertThat(edge.demo.heard).containsExactly("shortcut null");

        edge.slack.await("views.publish", 1);
        edge.submit("V1", "h1", "run 5k");
        assertThat(edge.slack.await("chat.postMessage", 1).text("text")).isEqualTo("Saved: run 5k");
    }

    @Test
    void a_shortcut_on_a_message_brings_its_text_its_author_and_its_link() throws Exception {
        edge.shortcutOn("Dana &amp; <@U3|raj> agreed", "keep_message", "t1");
        edge.slack.await("views.open", 1);

        assertThat(edge.demo.heard)
                .containsExactly("shortcut Quoted[text=Dana & <@U3> agreed, author=U2, at=2023-11-14T22:13:20Z,"
                        + " permalink=https://lab.slack.com/archives/C7/p1700000000000100]");
    }

    @Test
    void what_comes_of_it_is_said_beside_the_message_to_that_person_alone() throws Exception {
        edge.shortcutOn("Dana agreed", "keep_message", "t1");
        edge.slack.await("views.open", 1);
        edge.slack.await("views.publish", 1);
        edge.submit("V1", "h1", "run 5k");

        FakeSlack.Asked said = edge.slack.await("response_url", 1);
        assertThat(said.text("url")).endsWith("/t1");
        assertThat(said.json("body").get("response_type").getAsString()).isEqualTo("ephemeral");
    }

    @Test
    void a_message_without_a_link_is_kept_without_it() throws Exception {
        edge.slack.next("chat.getPermalink", FakeSlack.error("channel_not_found"));
        edge.shortcutOn("Dana agreed", "keep_message", "t1");
        edge.slack.await("views.open", 1);

        assertThat(edge.demo.heard).singleElement().asString().endsWith("permalink=]");
    }

    @Test
    void a_loading_view_opens_while_the_trigger_lives_however_long_Slack_takes_for_the_link() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        edge.slack.next("chat.getPermalink", FakeSlack.after(gate));
        assertThat(edge.shortcutOn("Dana agreed", "keep_message", "t1").took()).isLessThan(Duration.ofSeconds(1));

        assertThat(edge.slack.await("views.open", 1).text("view")).contains("One moment");
        gate.countDown();
        assertThat(edge.slack.await("views.update", 1).text("view")).contains("goal");
    }

    @Test
    void a_shortcut_that_is_delivered_twice_has_one_effect() throws Exception {
        edge.shortcut("keep", "once");
        edge.shortcut("keep", "once");
        edge.shortcut("keep", "twice");

        edge.slack.await("views.open", 2);
        assertThat(edge.demo.heard).hasSize(2);
    }

    @Test
    void a_shortcut_that_nobody_answers_any_more_says_so() throws Exception {
        edge.shortcut("from_an_old_version", "t1");

        assertThat(edge.slack.await("chat.postMessage", 1).text("text")).contains("no longer in use");
    }
}
