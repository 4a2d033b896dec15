package dev.sideline.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SocketModeTest {

    private static final String COMMAND =
            """
            {"envelope_id":"%s","type":"slash_commands","accepts_response_payload":true,"payload":{"command":"/coach",
            "text":"hello","user_id":"U1","team_id":"T1","trigger_id":"%s","response_url":"%s"}}""";
    private static final String NOTHING_LIKE_IT =
            "{\"envelope_id\":\"%s\",\"type\":\"interactive\",\"payload\":{\"type\":"
                    + "\"block_actions\",\"user\":{\"id\":\"U1\"},\"trigger_id\":\"odd\",\"actions\":[{\"action_id\":\"done\"}]}}";

    private final Demo demo = new Demo();
    private FakeSlack slack;
    private FakeSocket socket;
    private SlackBot bot;

    @BeforeEach
    void start() throws Exception {
        slack = new FakeSlack();
        socket = new FakeSocket();
        slack.socketAt(socket.address());
        InstantSource clock = InstantSource.system();
        SlackWorkspace workspace = SlackWorkspace.connect(
                new SlackAccess("xoxb-1", "xapp-1", null, slack.api(), Proxies.NONE),
                Timing.USUAL,
                clock,
                new SimpleMeterRegistry());
        bot = SlackBot.start(
                workspace,
                new SlackBot.Parts(
                        demo.registry(),
                        demo,
                        demo,
                        demo::plainWords,
                        demo.members::add,
                        at -> {},
                        new MemoryOutbox(),
                        clock));
    }

    @AfterEach
    void close() throws Exception {
        demo.gate.countDown();
        slack.release();
        bot.close();
        socket.close();
        slack.close();
    }

    @Test
    void an_envelope_is_acknowledged_and_answered() throws Exception {
        FakeSocket.Connection connection = socket.connected();
        connection.send(command("e1", "t1"));

        assertThat(acknowledged(connection)).isEqualTo("e1");
        assertThat(slack.await("response_url", 1).text("body")).contains("Hello");
        assertThat(bot.trouble()).isEmpty();
    }

    @Test
    void an_envelope_is_acknowledged_while_others_wait_for_a_slow_database() throws Exception {
        FakeSocket.Connection connection = socket.connected();
        demo.gate = new CountDownLatch(1);
        for (int i = 0; i < 30; i++) {
            connection.send(command("e" + i, "t" + i));
        }
        for (int i = 0; i < 30; i++) {
            assertThat(acknowledged(connection)).startsWith("e");
        }
    }

    @Test
    void an_envelope_that_arrives_again_on_another_connection_has_one_effect() throws Exception {
        FakeSocket.Connection first = socket.connected();
        first.send(command("e1", "t1"));
        assertThat(acknowledged(first)).isEqualTo("e1");
        first.drop();
        FakeSocket.Connection second = socket.connected();
        second.send(command("e2", "t1"));

        assertThat(acknowledged(second)).isEqualTo("e2");
        second.send(command("e3", "t3"));
        slack.await("response_url", 2);
        assertThat(demo.heard).hasSize(2);
    }

    @Test
    void a_dropped_connection_is_made_anew_even_when_Slack_refuses_at_first() throws Exception {
        FakeSocket.Connection first = socket.connected();
        slack.next("apps.connections.open", FakeSlack.error("internal_error"), FakeSlack.reset());
        first.drop();

        FakeSocket.Connection second = socket.connected();
        second.send(command("e1", "t1"));
        assertThat(acknowledged(second)).isEqualTo("e1");
    }

    @Test
    void when_Slack_asks_for_a_new_connection_the_old_one_is_served_until_then() throws Exception {
        FakeSocket.Connection first = socket.connected();
        CountDownLatch opened = new CountDownLatch(1);
        slack.next("apps.connections.open", FakeSlack.after(opened));
        first.send("{\"type\":\"disconnect\",\"reason\":\"refresh_requested\"}");
        slack.await("apps.connections.open", 2);
        first.send(command("e1", "t1"));

        assertThat(acknowledged(first)).isEqualTo("e1");
        opened.countDown();
        socket.connected();
        first.send(command("e2", "t2"));
        assertThat(acknowledged(first)).isEqualTo("e2");
    }

    @Test
    void an_envelope_that_cannot_be_read_is_acknowledged_all_the_same() throws Exception {
        FakeSocket.Connection connection = socket.connected();
        connection.send(NOTHING_LIKE_IT.formatted("odd"));

        assertThat(acknowledged(connection)).isEqualTo("odd");
    }

    private String command(String envelope, String trigger) {
        return COMMAND.formatted(envelope, trigger, slack.responseUrl(trigger));
    }

    private static String acknowledged(FakeSocket.Connection connection) throws InterruptedException {
        JsonObject ack = Objects.requireNonNull(connection.next(5_000), "an acknowledgement");
        return ack.get("envelope_id").getAsString();
    }
}
