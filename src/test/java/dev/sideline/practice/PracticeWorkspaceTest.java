package dev.sideline.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.bolt.App;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.MessageEvent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PracticeWorkspaceTest {
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

    @Test
    void a_command_is_answered_only_to_the_person_who_gave_it() throws Exception {
        Consumer<App> bot = app -> app.command("/coach", (request, context) -> {
            heard.add(request.getPayload().getText());
            context.respond("two plays wait");
            return context.ack();
        });
        try (PracticeServer server = new PracticeServer(bot)) {
            server.gesture("command", "'text': 'team 1on1 @Omar Haddad & co'");
            assertThat(server.message("two plays").get("is_ephemeral").getAsBoolean())
                    .isTrue();
            assertThat(heard).containsExactly("team 1on1 <@U0OMAR|omar> &amp; co");
            assertThat(server.state("U0OMAR", 0).getAsJsonArray("messages")).isEmpty();
        }
    }

    @Test
    void an_answer_in_the_acknowledgement_shows_too() throws Exception {
        Consumer<App> bot = app -> app.command("/coach", (request, context) -> context.ack("hello"));
        try (PracticeServer server = new PracticeServer(bot)) {
            server.gesture("command", "'text': ''");
            assertThat(server.message("hello").get("is_ephemeral").getAsBoolean())
                    .isTrue();
        }
    }

    @Test
    void an_app_with_another_signing_secret_refuses_every_delivery() throws Exception {
        Consumer<App> bot = app -> app.command("/coach", (request, context) -> context.ack("hello"));
        try (PracticeServer server = new PracticeServer(bot, Clock.systemUTC(), "other")) {
            server.gesture("command", "'text': ''");
            assertThat(server.message("failed").get("text").getAsString())
                    .isEqualTo("/coach failed with the error \"http_service_error\"");
        }
    }

    @Test
    void a_button_updates_its_message_in_place() throws Exception {
        Consumer<App> bot = app -> app.blockAction("done", (request, context) -> {
            heard.add(request.getPayload().getActions().get(0).getValue());
            context.client()
                    .chatUpdate(r -> r.channel(request.getPayload().getChannel().getId())
                            .ts(request.getPayload().getMessage().getTs())
                            .text("answered"));
            return context.ack();
        });
        try (PracticeServer server = new PracticeServer(bot)) {
            String ts = server.slack
                    .chatPostMessage(r -> r.channel("U0MAYA").text("nudge").blocksAsString(Samples.BUTTON))
                    .getTs();
            server.gesture("action", "'ts': '" + ts + "', 'blockId': 'acts', 'actionId': 'done'");
            JsonObject message = server.message("answered");
            assertThat(message.get("ts").getAsString()).isEqualTo(ts);
            assertThat(message.has("blocks")).isFalse();
            assertThat(heard).containsExactly("nudge-1");
        }
    }

    @Test
    void an_ephemeral_message_is_replaced_through_its_response_url() throws Exception {
        Consumer<App> bot = app -> app.blockAction("done", (request, context) -> {
            heard.add(request.getPayload().getContainer().isEphemeral() + " "
                    + request.getPayload().getMessage());
            context.respond(r -> r.replaceOriginal(true).text("replaced"));
            return context.ack();
        });
        try (PracticeServer server = new PracticeServer(bot)) {
            server.slack.chatPostEphemeral(
                    r -> r.channel("D0MAYA").user("U0MAYA").text("plays").blocksAsString(Samples.BUTTON));
            String ts = server.message("plays").get("ts").getAsString();
            server.gesture("action", "'ts': '" + ts + "', 'blockId': 'acts', 'actionId': 'done'");
            assertThat(server.message("replaced").get("ts").getAsString()).isEqualTo(ts);
            assertThat(heard).containsExactly("true null");
        }
    }

    @Test
    void plain_words_reach_the_app_as_a_direct_message() throws Exception {
        Consumer<App> bot = app -> app.event(MessageEvent.class, (event, context) -> {
            heard.add(
                    event.getEvent().getChannelType() + ": " + event.getEvent().getText());
            context.say("noted");
            return context.ack();
        });
        try (PracticeServer server = new PracticeServer(bot)) {
            server.gesture("message", "'text': 'met <Dana>'");
            server.message("noted");
            assertThat(heard).containsExactly("im: met &lt;Dana&gt;");
        }
    }

    @Test
    void opening_home_shows_what_the_app_publishes() throws Exception {
        Consumer<App> bot = app -> app.event(AppHomeOpenedEvent.class, (event, context) -> {
            context.client()
                    .viewsPublish(r -> r.userId(event.getEvent().getUser()).viewAsString(Samples.HOME));
            return context.ack();
        });
        try (PracticeServer server = new PracticeServer(bot)) {
            server.gesture("open-home", "'tab': 'home'");
            assertThat(server.screen(s -> s.has("home")).getAsJsonObject("home").toString())
                    .contains("Good morning");
        }
    }

    @Test
    void a_button_on_home_reaches_the_app_when_no_form_was_ever_open() throws Exception {
        String home =
                """
                {"type":"home","blocks":[{"type":"actions","block_id":"acts","elements":[{"type":"button",\
                "action_id":"turn","text":{"type":"plain_text","text":"More"}}]}]}""";
        Consumer<App> bot = app -> {
            app.event(AppHomeOpenedEvent.class, (event, context) -> {
                context.client()
                        .viewsPublish(r -> r.userId(event.getEvent().getUser()).viewAsString(home));
                return context.ack();
            });
            app.blockAction("turn", (request, context) -> {
                heard.add(request.getPayload().getView().getType());
                return context.ack();
            });
        };
        try (PracticeServer server = new PracticeServer(bot)) {
            server.gesture("open-home", "'tab': 'home'");
            String id = server.screen(s -> s.has("home"))
                    .getAsJsonObject("home")
                    .get("id")
                    .getAsString();
            server.gesture("action", "'viewId': '" + id + "', 'blockId': 'acts', 'actionId': 'turn'");
            assertThat(heard).containsExactly("home");
        }
    }

    @Test
    void shortcuts_reach_the_app_with_their_message() throws Exception {
        Consumer<App> bot = app -> {
            app.globalShortcut("log", (request, context) -> {
                context.client().viewsOpen(r -> r.triggerId(request.getPayload().getTriggerId())
                        .viewAsString(Samples.FORM));
                return context.ack();
            });
            app.messageShortcut("save", (request, context) -> {
                heard.add(request.getPayload().getMessage().getText());
                return context.ack();
            });
        };
        try (PracticeServer server = new PracticeServer(bot)) {
            String ts = server.slack
                    .chatPostMessage(r -> r.channel("D0MAYA").text("worth keeping"))
                    .getTs();
            server.gesture("shortcut", "'callbackId': 'save', 'ts': '" + ts + "'");
            server.gesture("shortcut", "'callbackId': 'log'");
            assertThat(heard).containsExactly("worth keeping");
            server.modal("Add account");
        }
    }

    @Test
    void a_morning_later_the_coach_has_done_its_work_and_nothing_restarted() throws Exception {
        try (PracticeServer server = new PracticeServer(app -> {})) {
            server.time.onMorning(now -> post(server, "good morning"));
            JsonObject answer = server.gesture("next-morning", "");
            assertThat(answer.get("now").getAsString()).isEqualTo("2026-11-25T09:00:00Z");
            JsonObject first = server.message("good morning");
            server.gesture("next-monday", "");
            JsonObject state = server.screen(s -> s.getAsJsonArray("messages").size() == 2);
            assertThat(state.get("now").getAsString()).isEqualTo("2026-11-30T09:00:00Z");
            assertThat(first.get("ts").getAsString())
                    .isLessThan(state.getAsJsonArray("messages")
                            .get(1)
                            .getAsJsonObject()
                            .get("ts")
                            .getAsString());
        }
    }

    private static void post(PracticeServer server, String text) {
        try {
            server.slack.chatPostMessage(r -> r.channel("U0MAYA")
                    .text(text)
                    .blocks(List.of(com.slack.api.model.block.Blocks.section(
                            s -> s.text(MarkdownTextObject.builder().text(text).build())))));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_app_that_answers_with_a_failure_leaves_a_notice() throws Exception {
        Consumer<App> bot = app -> app.blockAction("done", (request, context) -> {
            throw new IllegalStateException("broken on purpose");
        });
        try (PracticeServer server = new PracticeServer(bot)) {
            String ts = server.slack
                    .chatPostMessage(r -> r.channel("U0MAYA").text("nudge").blocksAsString(Samples.BUTTON))
                    .getTs();
            JsonObject answer = server.gesture("action", "'ts': '" + ts + "', 'actionId': 'done'");
            assertThat(answer.get("notice").getAsString()).contains("http_service_error");
        }
    }
}
