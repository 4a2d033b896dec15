package dev.sideline.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.files.FilesUploadV2Response;
import com.slack.api.methods.response.users.UsersListResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PracticeApiTest {
    private final AtomicReference<String> address = new AtomicReference<>("");
    private final AtomicReference<String> trigger = new AtomicReference<>("");
    private final AtomicReference<Duration> later = new AtomicReference<>(Duration.ZERO);
    private final Instant start = Clock.systemUTC().instant();
    private final InstantSource clock = () -> start.plus(later.get());
    private PracticeServer server;

    @BeforeEach
    void start() throws Exception {
        server = new PracticeServer(
                app -> app.command("/coach", (request, context) -> {
                    address.set(request.getPayload().getResponseUrl());
                    trigger.set(request.getPayload().getTriggerId());
                    return context.ack();
                }),
                clock,
                "secret");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private int respond(String json) throws Exception {
        return server.post(String.valueOf(address.get()), json, "null").statusCode();
    }

    @Test
    void the_history_gives_metadata_only_when_asked() throws Exception {
        String metadata = "{\"event_type\":\"nudge\",\"event_payload\":{\"delivery_id\":\"d1\"}}";
        server.slack.chatPostMessage(r -> r.channel("U0MAYA").text("nudge").metadataAsString(metadata));
        server.slack.chatPostEphemeral(r -> r.channel("D0MAYA").user("U0MAYA").text("hidden"));
        ConversationsHistoryResponse with =
                server.slack.conversationsHistory(r -> r.channel("D0MAYA").includeAllMetadata(true));
        ConversationsHistoryResponse without = server.slack.conversationsHistory(r -> r.channel("D0MAYA"));
        assertThat(with.getMessages()).hasSize(1);
        assertThat(with.getMessages().get(0).getMetadata().getEventPayload()).containsEntry("delivery_id", "d1");
        assertThat(without.getMessages().get(0).getMetadata()).isNull();
    }

    @Test
    void the_history_pages_and_keeps_to_its_window() throws Exception {
        String first = server.slack
                .chatPostMessage(r -> r.channel("D0MAYA").text("one"))
                .getTs();
        server.slack.chatPostMessage(r -> r.channel("D0MAYA").text("two"));
        ConversationsHistoryResponse newest =
                server.slack.conversationsHistory(r -> r.channel("D0MAYA").limit(1));
        assertThat(newest.getMessages().get(0).getText()).isEqualTo("two");
        String cursor = newest.getResponseMetadata().getNextCursor();
        assertThat(server.slack
                        .conversationsHistory(r -> r.channel("D0MAYA").limit(1).cursor(cursor))
                        .getMessages()
                        .get(0)
                        .getText())
                .isEqualTo("one");
        assertThat(server.slack
                        .conversationsHistory(r -> r.channel("D0MAYA").oldest(first))
                        .getMessages())
                .hasSize(1);
    }

    @Test
    void users_are_listed_in_pages_and_found_by_email() throws Exception {
        UsersListResponse page = server.slack.usersList(r -> r.limit(2));
        assertThat(page.getMembers()).extracting("name").containsExactly("maya", "omar");
        assertThat(page.getResponseMetadata().getNextCursor()).isNotEmpty();
        assertThat(server.slack
                        .usersLookupByEmail(r -> r.email("OMAR@example.com"))
                        .getUser()
                        .isAdmin())
                .isTrue();
        assertThat(server.slack.usersInfo(r -> r.user("U0MAYA")).getUser().getTzOffset())
                .isEqualTo(-18_000);
    }

    @Test
    void what_slack_refuses_is_refused() throws Exception {
        assertThat(server.slack
                        .chatPostMessage(r -> r.channel("C0NOWHERE").text("x"))
                        .getError())
                .isEqualTo("channel_not_found");
        assertThat(server.slack.chatPostMessage(r -> r.channel("U0MAYA")).getError())
                .isEqualTo("no_text");
        assertThat(server.slack
                        .chatPostMessage(r -> r.channel("U0MAYA").blocksAsString("[{\"type\":\"section\"}]"))
                        .getError())
                .isEqualTo("invalid_blocks");
        assertThat(server.slack
                        .chatPostMessage(
                                r -> r.token("xoxb-other").channel("U0MAYA").text("x"))
                        .getError())
                .isEqualTo("invalid_auth");
        assertThat(server.slack
                        .viewsOpen(r -> r.triggerId("1.2.3").viewAsString(Samples.FORM))
                        .getError())
                .isEqualTo("invalid_trigger_id");
        assertThat(server.slack
                        .reactionsGet(r -> r.channel("D0MAYA").timestamp("1"))
                        .getError())
                .isEqualTo("unknown_method");
    }

    @Test
    void a_trigger_lives_three_seconds() throws Exception {
        server.gesture("command", "'text': ''");
        later.set(Duration.ofSeconds(4));
        assertThat(server.slack
                        .viewsOpen(r -> r.triggerId(trigger.get()).viewAsString(Samples.FORM))
                        .getError())
                .isEqualTo("expired_trigger_id");
    }

    @Test
    void a_response_url_is_good_for_five_answers() throws Exception {
        server.gesture("command", "'text': ''");
        for (int use = 0; use < 5; use++) {
            assertThat(respond("{\"text\":\"answer\"}")).isEqualTo(200);
        }
        assertThat(respond("{\"text\":\"answer\"}")).isEqualTo(404);
    }

    @Test
    void a_response_url_is_good_for_thirty_minutes() throws Exception {
        server.gesture("command", "'text': ''");
        later.set(Duration.ofMinutes(31));
        assertThat(respond("{\"text\":\"answer\"}")).isEqualTo(404);
    }

    @Test
    void an_uploaded_picture_can_be_shown() throws Exception {
        FilesUploadV2Response uploaded = server.slack.filesUploadV2(
                r -> r.filename("map.png").title("Account map").fileData("picture".getBytes(StandardCharsets.UTF_8)));
        String id = uploaded.getFile().getId();
        assertThat(server.slack.filesInfo(r -> r.file(id)).getFile().getMimetype())
                .isEqualTo("image/png");
        assertThat(server.get("/practice/files/" + id).body()).isEqualTo("picture");
    }
}
