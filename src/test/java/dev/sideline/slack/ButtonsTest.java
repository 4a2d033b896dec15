package dev.sideline.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ButtonsTest {

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
    void what_follows_a_colon_tells_apart_the_buttons_of_one_message() throws Exception {
        edge.press("done:42", "42", false);

        edge.slack.await("chat.update", 1);
        assertThat(edge.demo.heard).containsExactly("action 42 MESSAGE");
    }

    @Test
    void a_message_is_replaced_in_place() throws Exception {
        edge.press("done", "1", false);

        FakeSlack.Asked update = edge.slack.await("chat.update", 1);
        assertThat(update.text("channel")).isEqualTo("D1");
        assertThat(update.text("ts")).isEqualTo("1700000000.000100");
        assertThat(update.text("text")).isEqualTo("It is done.");
    }

    @Test
    void a_message_that_only_one_person_sees_is_replaced_through_its_response_url() throws Exception {
        edge.press("done", "1", true);

        FakeSlack.Asked posted = edge.slack.await("response_url", 1);
        assertThat(posted.json("body").get("replace_original").getAsBoolean()).isTrue();
        assertThat(edge.slack.count("chat.update")).isZero();
    }

    @Test
    void replacing_is_tried_again_after_a_reset() throws Exception {
        edge.slack.next("chat.update", FakeSlack.reset(), FakeSlack.status(500));
        edge.press("done", "1", false);

        edge.slack.await("chat.update", 3);
    }

    @Test
    void what_cannot_be_shown_in_place_is_said() throws Exception {
        edge.slack.next("chat.update", FakeSlack.error("message_not_found"));
        edge.press("done", "1", false);

        assertThat(edge.slack.await("response_url", 1).text("body")).contains("It is done.");
    }

    @Test
    void a_press_that_is_delivered_twice_has_one_effect() throws Exception {
        edge.press("done", "1", false, "once");
        edge.press("done", "1", false, "once");
        edge.press("done", "2", false);

        edge.slack.await("chat.update", 2);
        assertThat(edge.demo.heard).containsExactlyInAnyOrder("action 1 MESSAGE", "action 2 MESSAGE");
    }

    @Test
    void a_button_in_a_message_opens_a_form_and_what_comes_of_it_is_said_there() throws Exception {
        edge.press("done", "form", false, "t1");
        edge.slack.await("views.open", 1);
        edge.slack.await("views.publish", 1);
        edge.submit("V1", "h1", "run 5k");

        assertThat(edge.slack.await("response_url", 1).text("url")).endsWith("/t1");
    }

    @Test
    void a_button_in_a_form_opens_the_next_one_on_top() throws Exception {
        View form = Demo.form("").view();
        form.setId("V1");
        edge.pressIn(form, "done", "form");

        edge.slack.await("views.push", 1);
        assertThat(edge.slack.count("views.open")).isZero();
        assertThat(edge.demo.heard).containsExactly("action form FORM");
    }

    @Test
    void words_in_answer_to_a_button_on_Home_open_on_top_of_it() throws Exception {
        View home = View.builder().type("home").id("V1").blocks(List.of()).build();
        edge.pressIn(home, "done", "say");

        assertThat(edge.slack.await("views.open", 1).text("view")).contains("It is said.");
        assertThat(edge.slack.count("chat.postMessage")).isZero();
    }

    @Test
    void words_that_Slack_cannot_open_on_Home_go_to_the_direct_messages() throws Exception {
        edge.slack.next("views.open", FakeSlack.error("expired_trigger_id"));
        View home = View.builder().type("home").id("V1").blocks(List.of()).build();
        edge.pressIn(home, "done", "say");

        assertThat(edge.slack.await("chat.postMessage", 1).text("text")).isEqualTo("It is said.");
    }

    @Test
    void what_would_replace_a_message_goes_from_Home_to_the_direct_messages() throws Exception {
        View home = View.builder().type("home").id("V1").blocks(List.of()).build();
        edge.pressIn(home, "done", "1");

        assertThat(edge.slack.await("chat.postMessage", 1).text("text")).isEqualTo("It is done.");
        assertThat(edge.demo.heard).containsExactly("action 1 HOME");
    }

    @Test
    void a_button_on_Home_turns_its_page_and_Home_stays_there_until_it_is_opened_again() throws Exception {
        View home = View.builder().type("home").id("V1").blocks(List.of()).build();
        edge.pressIn(home, "done", "turn");
        assertThat(edge.slack.await("views.publish", 1).text("view")).contains("on page 3");
        edge.command("hello");
        assertThat(edge.slack.await("views.publish", 2).text("view")).contains("You said: 2 on page 3");
        home.setPrivateMetadata("page=5");
        edge.pressIn(home, "done", "1");
        assertThat(edge.slack.await("views.publish", 3).text("view")).contains("on page 5");
        edge.event("E1", Map.of("type", "app_home_opened", "user", Edge.USER, "channel", "D1", "tab", "home"));
        assertThat(edge.slack.await("views.publish", 4).text("view")).contains("on page null");
    }

    @Test
    void what_a_button_in_a_view_replaces_is_the_view() throws Exception {
        View form = Demo.form("").view();
        form.setId("V1");
        edge.pressIn(form, "done", "1");

        assertThat(edge.slack.await("views.update", 1).text("view")).contains("It is done.");
    }

    @Test
    void a_button_that_nobody_answers_any_more_says_so() throws Exception {
        edge.press("from_an_old_version", "1", true);

        assertThat(edge.slack.await("response_url", 1).text("body")).contains("This button is no longer in use.");
    }
}
