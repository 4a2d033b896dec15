package dev.sideline.slack;

import static dev.sideline.slack.FakeSlack.error;
import static dev.sideline.slack.FakeSlack.limited;
import static dev.sideline.slack.FakeSlack.reset;
import static dev.sideline.slack.FakeSlack.resetAfterApplying;
import static dev.sideline.slack.FakeSlack.silence;
import static dev.sideline.slack.FakeSlack.status;
import static dev.sideline.slack.FakeSlack.unreadable;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.chat.Message;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SenderTest {

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
    void a_message_carries_its_delivery_id() throws Exception {
        UUID id = send(Edge.USER);

        assertThat(edge.outbox.state(id)).isEqualTo("delivered");
        FakeSlack.Asked posted = edge.slack.await("chat.postMessage", 1);
        assertThat(posted.text("channel")).isEqualTo("DU1");
        assertThat(posted.json("metadata").get("event_type").getAsString()).isEqualTo("sideline_message");
        assertThat(posted.json("metadata")
                        .getAsJsonObject("event_payload")
                        .get("delivery_id")
                        .getAsString())
                .isEqualTo(id.toString());
    }

    static List<Arguments> troubles() {
        return List.of(
                Arguments.of("a rate limit", limited(1), "retry"),
                Arguments.of("a failure", status(500), "unknown"),
                Arguments.of("a page instead of an answer", status(503), "unknown"),
                Arguments.of("an unreadable answer", unreadable(), "unknown"),
                Arguments.of("a reset before it took effect", reset(), "unknown"),
                Arguments.of("a reset after it took effect", resetAfterApplying(), "unknown"),
                Arguments.of("no answer at all", silence(), "unknown"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("troubles")
    void a_message_arrives_once_in_spite_of(String trouble, FakeSlack.Fault fault, String step) throws Exception {
        edge.slack.next("chat.postMessage", fault);
        UUID id = send(Edge.USER);

        assertThat(edge.outbox.state(id)).isEqualTo("delivered");
        assertThat(edge.outbox.story(id)).hasSize(2).first().asString().startsWith(step);
        assertThat(edge.slack.history()).hasSize(1);
    }

    @Test
    void an_unknown_outcome_is_settled_by_reading_the_whole_conversation() throws Exception {
        edge.slack.next("chat.postMessage", resetAfterApplying());
        UUID first = edge.outbox.put(Edge.USER, Demo.card("first"), edge.clock.instant());
        edge.bot.wake();
        edge.slack.await("chat.postMessage", 1);
        for (int i = 0; i < 3; i++) {
            edge.command(Edge.USER, "hello " + i, "t" + i);
        }
        edge.submit("V9", "h9", "run 5k");
        edge.submit("V8", "h8", "run 6k");

        assertThat(edge.outbox.settles(first, Duration.ofSeconds(10))).isTrue();
        assertThat(edge.outbox.state(first)).isEqualTo("delivered");
        assertThat(edge.slack.calls("chat.postMessage").stream()
                        .filter(call -> call.arguments().containsKey("metadata")))
                .hasSize(1);
    }

    @Test
    void a_message_whose_sender_died_is_looked_for_before_it_is_sent() throws Exception {
        UUID id = send(Edge.USER);
        edge.outbox.expireLease(id, edge.clock.instant());
        edge.bot.wake();

        edge.slack.await("conversations.history", 1);
        UUID next = send(Edge.USER);
        assertThat(edge.outbox.state(next)).isEqualTo("delivered");
        assertThat(edge.outbox.state(id)).isEqualTo("delivered");
        assertThat(edge.slack.count("chat.postMessage")).isEqualTo(2);
    }

    @Test
    void what_is_withdrawn_in_the_last_moment_is_not_sent() throws Exception {
        CountDownLatch opened = new CountDownLatch(1);
        edge.slack.next("conversations.open", FakeSlack.after(opened));
        UUID id = edge.outbox.put(Edge.USER, Demo.card("first"), edge.clock.instant());
        edge.bot.wake();
        edge.slack.await("conversations.open", 1);
        edge.outbox.withdraw(id);
        opened.countDown();

        send("U2");
        assertThat(edge.slack.calls("chat.postMessage"))
                .allSatisfy(call -> assertThat(call.text("channel")).isEqualTo("DU2"));
    }

    static List<Arguments> hopeless() {
        return List.of(
                Arguments.of("conversations.open", "cannot_dm_bot"),
                Arguments.of("conversations.open", "user_disabled"),
                Arguments.of("chat.postMessage", "channel_not_found"),
                Arguments.of("chat.postMessage", "invalid_blocks"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("hopeless")
    void what_Slack_refuses_for_good_is_given_up(String method, String error) throws Exception {
        edge.slack.next(method, error(error));
        UUID id = send(Edge.USER);

        assertThat(edge.outbox.story(id)).containsExactly("given up: Slack refuses it: " + error);
        assertThat(edge.bot.trouble()).isEmpty();
    }

    @Test
    void a_person_without_a_Slack_user_is_not_asked_for() throws Exception {
        UUID id = send(null);

        assertThat(edge.outbox.story(id)).containsExactly("given up: not linked to a Slack user");
        assertThat(edge.slack.count("conversations.open")).isZero();
    }

    @Test
    void a_refused_token_stops_everything_and_shows_in_readiness() throws Exception {
        edge.slack.next("chat.postMessage", error("token_revoked"));
        UUID id = edge.outbox.put(Edge.USER, Demo.card("first"), edge.clock.instant());
        edge.bot.wake();
        edge.slack.await("chat.postMessage", 1);
        edge.bot.close();

        assertThat(edge.bot.trouble()).contains("Slack refuses the bot token (token_revoked)");
        assertThat(edge.outbox.story(id)).containsExactly("retry: token_revoked");
    }

    @Test
    void messages_for_one_person_arrive_in_order_even_when_the_first_must_wait() throws Exception {
        edge.slack.next("chat.postMessage", limited(1));
        List<UUID> ids = IntStream.range(0, 3)
                .mapToObj(i -> edge.outbox.put(Edge.USER, Message.of("number " + i), edge.clock.instant()))
                .toList();
        edge.bot.wake();
        for (UUID id : ids) {
            assertThat(edge.outbox.settles(id, Duration.ofSeconds(10))).isTrue();
        }

        assertThat(edge.slack.history().stream()
                        .map(message -> message.get("text").getAsString()))
                .containsExactly("number 2", "number 1", "number 0");
    }

    @Test
    void a_message_for_somebody_else_does_not_wait() throws Exception {
        CountDownLatch answered = new CountDownLatch(1);
        FakeSlack.Fault late = FakeSlack.when("users", Edge.USER, FakeSlack.after(answered));
        edge.slack.next("conversations.open", late, late);
        UUID slow = edge.outbox.put(Edge.USER, Message.of("slow"), edge.clock.instant());
        send("U2");

        assertThat(edge.outbox.state(slow)).isNotEqualTo("delivered");
        answered.countDown();
        assertThat(edge.outbox.settles(slow, Duration.ofSeconds(10))).isTrue();
    }

    @Test
    void a_revised_message_is_changed_in_place_even_when_the_first_try_is_lost() throws Exception {
        UUID id = send(Edge.USER);
        edge.slack.next("chat.update", reset());
        edge.outbox.revise(id, Message.of("revised"), edge.clock.instant());
        edge.bot.wake();

        FakeSlack.Asked update = edge.slack.await("chat.update", 2);
        assertThat(update.text("text")).isEqualTo("revised");
        assertThat(update.text("channel")).isEqualTo("DU1");
        assertThat(edge.slack.count("chat.postMessage")).isEqualTo(1);
    }

    @Test
    void a_conversation_that_may_not_be_read_is_put_before_an_admin_and_not_sent_to_again() throws Exception {
        edge.slack.next("chat.postMessage", reset());
        FakeSlack.Fault[] unreadable = new FakeSlack.Fault[10];
        Arrays.fill(unreadable, error("channel_not_found"));
        edge.slack.next("conversations.history", unreadable);
        UUID id = send(Edge.USER);

        assertThat(edge.outbox.state(id)).isEqualTo("given up");
        assertThat(edge.slack.count("chat.postMessage")).isEqualTo(1);
    }

    private UUID send(@Nullable String user) throws InterruptedException {
        UUID id = edge.outbox.put(user, Demo.card("A nudge"), edge.clock.instant());
        edge.bot.wake();
        assertThat(edge.outbox.settles(id, Duration.ofSeconds(10)))
                .as("settled: %s", edge.outbox.story(id))
                .isTrue();
        return id;
    }
}
