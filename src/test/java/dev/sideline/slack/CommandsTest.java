package dev.sideline.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Kind;
import dev.sideline.account.StaleFact;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Message;
import dev.sideline.chat.Reply;
import dev.sideline.chat.UserError;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CommandsTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Edge edge = start();

    @AfterEach
    void close() {
        edge.close();
    }

    @Test
    void a_command_is_answered_where_it_was_typed() throws Exception {
        Edge.Ack ack = edge.command("hello Acme");

        assertThat(ack.status()).isEqualTo(200);
        assertThat(ack.body()).isEmpty();
        FakeSlack.Asked said = edge.slack.await("response_url", 1);
        assertThat(said.json("body").get("response_type").getAsString()).isEqualTo("ephemeral");
        assertThat(said.json("body").get("text").getAsString()).isEqualTo("Hello Acme");
        assertThat(said.json("body").getAsJsonArray("blocks")).hasSize(2);
    }

    @Test
    void what_takes_longer_follows_when_it_is_ready() throws Exception {
        edge.command("hello in a picture");
        edge.slack.await("response_url", 1);

        edge.demo.picture.complete(picture("Hello in words"));
        assertThat(edge.slack.await("response_url", 2).json("body").getAsJsonArray("blocks"))
                .singleElement()
                .asString()
                .contains("\"slack_file\":{\"id\":\"F1\"}");
    }

    @Test
    void what_waits_for_a_picture_is_acknowledged_at_once_and_said_when_that_is_there() throws Exception {
        assertThat(edge.command("hello with a picture").took()).isLessThan(SECOND);
        edge.command("hello");
        assertThat(edge.slack.await("response_url", 1).text("body")).doesNotContain("slack_file");

        edge.demo.picture.complete(picture("Hello in words"));
        assertThat(edge.slack.await("response_url", 2).text("body")).contains("\"slack_file\":{\"id\":\"F1\"}");
    }

    @Test
    void an_answer_that_slack_refuses_goes_to_the_direct_messages_without_its_picture() throws Exception {
        edge.command("hello in a picture");
        edge.slack.await("response_url", 1);
        edge.slack.next("response_url", FakeSlack.status(404));

        edge.demo.picture.complete(picture("Hello in words"));
        FakeSlack.Asked said = edge.slack.await("chat.postMessage", 1);
        assertThat(said.text("text")).isEqualTo("Hello in a picture");
        assertThat(said.text("blocks")).doesNotContain("slack_file").contains("Hello in words");
    }

    private static Reply picture(String words) {
        return new Reply.Say(new Message("Hello in a picture", List.of(Blocks.picture("F1", words))));
    }

    @Test
    void a_command_is_acknowledged_while_the_database_hangs() throws Exception {
        edge.demo.gate = new CountDownLatch(1);

        assertThat(edge.command("hello").took()).isLessThan(SECOND);
        assertThat(edge.slack.count("response_url")).isZero();
    }

    @Test
    void a_command_is_acknowledged_while_Slack_does_not_answer() throws Exception {
        edge.slack.next("response_url", FakeSlack.silence());
        edge.slack.next("views.publish", FakeSlack.silence());
        edge.command("hello");
        edge.slack.await("response_url", 1);

        assertThat(edge.command("hello").took()).isLessThan(SECOND);
        edge.slack.await("response_url", 2);
    }

    @Test
    void a_command_that_is_delivered_twice_has_one_effect() throws Exception {
        edge.command(Edge.USER, "hello", "once");
        assertThat(edge.command(Edge.USER, "hello", "once").status()).isEqualTo(200);
        edge.command("hello again");

        edge.slack.await("response_url", 2);
        assertThat(edge.demo.heard).containsExactlyInAnyOrder("command ", "command again");
    }

    @Test
    void users_and_signs_arrive_as_they_were_typed() throws Exception {
        edge.command("hello <@U2|maria> at AT&amp;T &lt;3");

        edge.slack.await("response_url", 1);
        assertThat(edge.demo.heard).containsExactly("command <@U2> at AT&T <3");
    }

    @Test
    void a_misspelt_command_offers_the_nearest_one_with_its_arguments() throws Exception {
        edge.command("helo Acme");

        String body = edge.slack.await("response_url", 1).text("body");
        assertThat(body).contains("Did you mean `hello`?").contains("\"value\":\"hello Acme\"");

        edge.press(OwnButtons.RUN, "hello Acme", true);
        assertThat(edge.slack.await("response_url", 2).text("body")).contains("Hello Acme");
    }

    @Test
    void an_unknown_command_points_to_help_and_is_shown_literally() throws Exception {
        edge.command("<!channel>");

        assertThat(edge.slack.await("response_url", 1).json("body").get("text").getAsString())
                .isEqualTo("I do not know `&lt;!channel&gt;`. `help` shows what I can do.");
    }

    @Test
    void a_command_for_admins_is_refused_to_others_and_not_suggested() throws Exception {
        edge.command("audit");
        edge.command("audi");

        assertThat(edge.slack.await("response_url", 2).text("body")).doesNotContain("Did you mean");
        assertThat(edge.slack.calls("response_url"))
                .anySatisfy(said -> assertThat(said.text("body")).contains("`audit` is for admins."));
        assertThat(edge.demo.heard).isEmpty();
    }

    @Test
    void a_guest_is_refused_politely() throws Exception {
        edge.command(Demo.GUEST, "hello", "guest");

        assertThat(edge.slack.await("response_url", 1).text("body")).contains("I only work for people of the company");
        assertThat(edge.demo.heard).isEmpty();
    }

    @Test
    void what_the_person_can_do_something_about_is_said_in_words() throws Exception {
        edge.demo.failure = () -> new UserError("There is no account Acm. Did you mean Acme?");
        edge.command("hello");

        assertThat(edge.slack.await("response_url", 1).json("body").get("text").getAsString())
                .isEqualTo("There is no account Acm. Did you mean Acme?");
    }

    @Test
    void a_change_by_somebody_else_is_told() throws Exception {
        edge.demo.failure = () -> new StaleFact(Kind.DEAL, 1, new IllegalStateException());
        edge.command("hello");

        assertThat(edge.slack.await("response_url", 1).text("body")).contains("Somebody else changed this meanwhile");
    }

    @Test
    void anything_else_is_a_short_apology_with_a_number_and_without_details() throws Exception {
        edge.demo.failure = () -> new IllegalStateException("secret detail");
        edge.command("hello");

        assertThat(edge.slack.await("response_url", 1).text("body"))
                .containsPattern("this number: `[0-9a-f]{8}`")
                .doesNotContain("secret detail");
    }

    @Test
    void when_too_much_waits_the_person_is_asked_to_try_again() throws Exception {
        edge.demo.gate = new CountDownLatch(1);
        for (int i = 0; i < 217; i++) {
            assertThat(edge.command("hello " + i).took()).isLessThan(SECOND);
        }

        assertThat(edge.slack.await("response_url", 1).text("body")).contains("I am busy right now");
    }

    @Test
    void an_answer_waits_for_a_rate_limit_to_pass_and_is_given_once() throws Exception {
        edge.slack.next("response_url", FakeSlack.limited(1));
        edge.command("hello");

        edge.slack.await("response_url", 2);
        assertThat(edge.slack.count("chat.postMessage")).isZero();
    }

    @Test
    void an_answer_is_given_again_where_Slack_said_that_it_failed() throws Exception {
        edge.slack.next("response_url", FakeSlack.status(503));
        edge.command("hello");

        edge.slack.await("response_url", 2);
        assertThat(edge.slack.count("chat.postMessage")).isZero();
    }

    @Test
    void an_answer_of_which_nobody_knows_whether_it_arrived_is_given_once_more_and_says_why() throws Exception {
        edge.slack.next("response_url", FakeSlack.reset());
        edge.command("hello Acme");

        FakeSlack.Asked said = edge.slack.await("chat.postMessage", 1);
        assertThat(said.text("text")).isEqualTo("Hello Acme");
        assertThat(said.text("blocks")).contains("Slack did not confirm that you got this answer");
        assertThat(edge.slack.count("response_url")).isEqualTo(1);
    }

    @Test
    void an_answer_that_would_have_to_wait_for_long_goes_to_the_direct_messages() throws Exception {
        edge.slack.next("response_url", FakeSlack.limited(60));
        edge.command("hello Acme");

        assertThat(edge.slack.await("chat.postMessage", 1).text("blocks")).doesNotContain("once more");
    }

    @Test
    void an_answer_that_its_address_refuses_goes_to_the_direct_messages() throws Exception {
        edge.slack.next("response_url", FakeSlack.status(404));
        edge.command("hello");

        assertThat(edge.slack.await("chat.postMessage", 1).text("channel")).isEqualTo("D" + Edge.USER);
    }

    private static Edge start() {
        try {
            return new Edge();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
