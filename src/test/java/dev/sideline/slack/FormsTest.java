package dev.sideline.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.sideline.chat.Reply;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FormsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

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
    void a_form_that_is_ready_opens_at_once() throws Exception {
        edge.command("add");

        assertThat(edge.slack
                        .await("views.open", 1)
                        .json("view")
                        .get("callback_id")
                        .getAsString())
                .isEqualTo("goal");
    }

    @Test
    void a_form_that_is_late_opens_as_a_loading_view_and_is_then_filled() throws Exception {
        edge.demo.gate = new CountDownLatch(1);
        edge.command("add");

        assertThat(edge.slack.await("views.open", 1).text("view")).contains("One moment");
        edge.demo.gate.countDown();
        FakeSlack.Asked update = edge.slack.await("views.update", 1);
        assertThat(update.text("view_id")).isEqualTo("V1");
        assertThat(update.json("view").get("callback_id").getAsString()).isEqualTo("goal");
        assertThat(edge.slack.count("views.open")).isEqualTo(1);
    }

    @Test
    void words_take_the_place_of_the_loading_view_when_no_form_comes() throws Exception {
        edge.demo.gate = new CountDownLatch(1);
        edge.command("add nothing");
        edge.slack.await("views.open", 1);
        edge.demo.gate.countDown();

        assertThat(edge.slack.await("views.update", 1).text("view")).contains("There is nothing to add.");
        assertThat(edge.slack.count("response_url")).isZero();
    }

    @Test
    void nobody_is_left_alone_with_a_loading_view() throws Exception {
        edge.demo.gate = new CountDownLatch(1);
        edge.slack.next("views.update", FakeSlack.error("not_found"));
        edge.command("add nothing");
        edge.slack.await("views.open", 1);
        edge.demo.gate.countDown();

        assertThat(edge.slack.await("response_url", 1).text("body")).contains("There is nothing to add.");
    }

    @Test
    void a_form_whose_loading_view_is_gone_is_missed_by_nobody() throws Exception {
        edge.demo.gate = new CountDownLatch(1);
        edge.slack.next("views.update", FakeSlack.when("view_id", "V1", FakeSlack.error("not_found")));
        edge.slack.next("views.update", FakeSlack.when("view_id", "V1", FakeSlack.error("not_found")));
        edge.command("add");
        edge.slack.await("views.open", 1);
        edge.command("add");
        edge.slack.await("views.open", 2);
        edge.demo.gate.countDown();
        edge.slack.await("views.update", 2);
        edge.command("hello");

        assertThat(edge.slack.await("response_url", 1).text("body")).contains("Hello");
        assertThat(edge.slack.count("response_url")).isEqualTo(1);
        assertThat(edge.slack.count("chat.postMessage")).isZero();
    }

    @Test
    void a_form_that_Slack_would_not_show_in_place_of_its_loading_view_is_said_so() throws Exception {
        edge.demo.gate = new CountDownLatch(1);
        edge.slack.next("views.update", FakeSlack.error("invalid_arguments"));
        edge.command("add");
        edge.slack.await("views.open", 1);
        edge.demo.gate.countDown();

        assertThat(edge.slack.await("response_url", 1).text("body")).contains("Slack did not open the form in time");
    }

    @Test
    void a_command_that_opens_no_form_never_opens_a_loading_view() throws Exception {
        CountDownLatch gate = new CountDownLatch(1);
        edge.demo.gate = gate;
        edge.command("hello");
        edge.command("add");
        edge.slack.await("views.open", 1);
        gate.countDown();

        edge.slack.await("response_url", 1);
        assertThat(edge.slack.count("views.open")).isEqualTo(1);
    }

    @Test
    void a_form_that_Slack_does_not_open_is_said_so() throws Exception {
        edge.slack.next("views.open", FakeSlack.error("expired_trigger_id"));
        edge.command("add");

        assertThat(edge.slack.await("response_url", 1).text("body")).contains("Slack did not open the form in time");
    }

    @Test
    void a_form_opens_after_Slack_failed_once() throws Exception {
        edge.slack.next("views.open", FakeSlack.status(500));
        edge.command("add");

        edge.slack.await("views.open", 2);
    }

    @Test
    void what_is_wrong_is_shown_at_its_field_and_can_be_mended() throws Exception {
        JsonObject answer = edge.submit("V1", "h1", "ab").json();
        assertThat(answer.get("response_action").getAsString()).isEqualTo("errors");
        assertThat(answer.getAsJsonObject("errors").get("goal").getAsString())
                .isEqualTo("Please write at least three letters.");

        assertThat(edge.submit("V1", "h1", "run 5k").body()).isEmpty();
        assertThat(edge.demo.heard).containsExactly("goal run 5k");
    }

    @Test
    void what_came_of_a_form_is_said_where_its_command_was_typed() throws Exception {
        edge.command(Edge.USER, "add", "t1");
        edge.slack.await("views.open", 1);
        // The answer to views.open is on its way back to the bot.
        edge.slack.await("views.publish", 1);

        assertThat(edge.submit("V1", "h1", "run 5k").body()).isEmpty();
        FakeSlack.Asked said = edge.slack.await("response_url", 1);
        assertThat(said.text("url")).endsWith("/t1");
        assertThat(said.text("body")).contains("Saved: run 5k");
    }

    @Test
    void what_came_of_a_form_from_nowhere_is_said_in_the_direct_messages() throws Exception {
        edge.submit("V77", "h1", "run 5k");

        assertThat(edge.slack.await("chat.postMessage", 1).text("text")).isEqualTo("Saved: run 5k");
    }

    @Test
    void a_next_step_takes_the_place_of_the_form() throws Exception {
        JsonObject answer = edge.submit("V1", "h1", "next please").json();

        assertThat(answer.get("response_action").getAsString()).isEqualTo("update");
        assertThat(answer.getAsJsonObject("view").get("callback_id").getAsString())
                .isEqualTo("goal");
    }

    @Test
    void a_form_that_cannot_be_kept_comes_back_with_what_was_typed() throws Exception {
        JsonObject answer = edge.submit("V1", "h1", "taken by me").json();

        assertThat(answer.get("response_action").getAsString()).isEqualTo("update");
        assertThat(answer.toString())
                .contains("Somebody has this goal already.")
                .contains("\"initial_value\":\"taken by me\"")
                .contains("\"initial_date\":\"2026-02-03\"");
        assertThat(answer.getAsJsonObject("view").get("private_metadata").getAsString())
                .isEqualTo("{\"account\":7}");
    }

    @Test
    void a_slow_submit_says_saving_and_then_how_it_ended() throws Exception {
        edge.demo.gate = new CountDownLatch(1);
        Edge.Ack ack = edge.submit("V1", "h1", "run 5k");

        assertThat(ack.took()).isLessThan(SECOND);
        assertThat(ack.json().get("response_action").getAsString()).isEqualTo("update");
        assertThat(ack.body()).contains("Saving…");
        edge.demo.gate.countDown();
        FakeSlack.Asked update = edge.slack.await("views.update", 1);
        assertThat(update.text("view_id")).isEqualTo("V1");
        assertThat(update.text("view")).contains("Saved: run 5k");
    }

    @Test
    void a_slow_submit_whose_answer_waits_for_a_picture_says_that_it_follows() throws Exception {
        edge.demo.gate = new CountDownLatch(1);
        edge.submit("V1", "h1", "picture of it");
        edge.demo.gate.countDown();
        assertThat(edge.slack.await("views.update", 1).text("view")).contains("The answer follows in a moment.");

        edge.demo.picture.complete(Reply.say("Here it is."));
        assertThat(edge.slack.await("chat.postMessage", 1).text("text")).isEqualTo("Here it is.");
    }

    @Test
    void a_slow_submit_that_fails_gives_the_form_back_with_what_was_typed() throws Exception {
        edge.demo.gate = new CountDownLatch(1);
        edge.submit("V1", "h1", "taken by me");
        edge.demo.gate.countDown();

        assertThat(edge.slack.await("views.update", 1).text("view"))
                .contains("Somebody has this goal already.")
                .contains("\"initial_value\":\"taken by me\"");
    }

    @Test
    void how_a_slow_submit_ended_is_said_when_its_form_was_closed_meanwhile() throws Exception {
        edge.slack.next("views.update", FakeSlack.error("not_found"));
        edge.demo.gate = new CountDownLatch(1);
        edge.submit("V1", "h1", "run 5k");
        edge.demo.gate.countDown();

        assertThat(edge.slack.await("chat.postMessage", 1).text("text")).isEqualTo("Saved: run 5k");
    }

    @Test
    void a_form_that_is_submitted_twice_is_kept_once_and_both_get_the_same_answer() throws Exception {
        edge.demo.gate = new CountDownLatch(1);
        CompletableFuture<Edge.Ack> first = Edge.meanwhile(() -> edge.submit("V1", "h1", "next goal"));
        CompletableFuture<Edge.Ack> second = Edge.meanwhile(() -> edge.submit("V1", "h1", "next goal"));
        edge.demo.gate.countDown();

        assertThat(first.get().body()).isEqualTo(second.get().body()).contains("update");
        assertThat(edge.demo.heard).containsExactly("goal next goal");
    }

    @Test
    void a_submit_that_is_delivered_twice_gets_the_same_answer() throws Exception {
        Edge.Ack first = edge.submit("V1", "h1", "ab", "t1");
        Edge.Ack second = edge.submit("V1", "h1", "ab", "t1");

        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void options_come_with_the_metadata_of_their_form() throws Exception {
        assertThat(edge.suggest("da").json().getAsJsonArray("options")).hasSize(2);
        assertThat(edge.demo.heard).containsExactly("options da {\"account\":7}");
    }

    @Test
    void options_that_are_late_are_none() throws Exception {
        edge.demo.gate = new CountDownLatch(1);
        Edge.Ack ack = edge.suggest("da");

        assertThat(ack.took()).isLessThan(SECOND);
        assertThat(ack.json().getAsJsonArray("options")).isEmpty();
    }
}
