package dev.sideline.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.bolt.App;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.model.block.composition.PlainTextObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PracticeModalTest {
    private static final String TYPED =
            "'values': {'name': {'text': {'type': 'plain_text_input', 'value': 'Acme & Co'}}}";
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

    private Consumer<App> bot(ViewSubmissionHandler submitted) {
        return app -> {
            app.command("/coach", (request, context) -> {
                context.client().viewsOpen(r -> r.triggerId(request.getPayload().getTriggerId())
                        .viewAsString(Samples.FORM));
                return context.ack();
            });
            app.viewSubmission("account", submitted);
            app.viewClosed("account", (request, context) -> {
                heard.add("closed " + request.getPayload().isCleared());
                return context.ack();
            });
            app.blockSuggestion("pick", (request, context) -> {
                String query = request.getPayload().getValue();
                return context.ack(r -> r.options(List.of(Option.builder()
                        .text(new PlainTextObject(query + " Holding", true))
                        .value("h")
                        .build())));
            });
        };
    }

    private static JsonObject opened(PracticeServer server) throws Exception {
        server.gesture("command", "'text': 'add account'");
        return server.modal("Add account");
    }

    private static String in(JsonObject view) {
        return "'viewId': '" + view.get("id").getAsString() + "', ";
    }

    private static String typed(JsonObject view) {
        return view.getAsJsonObject("state")
                .getAsJsonObject("values")
                .getAsJsonObject("name")
                .getAsJsonObject("text")
                .get("value")
                .getAsString();
    }

    @Test
    void a_submit_with_errors_keeps_what_was_typed() throws Exception {
        ViewSubmissionHandler refuse = (request, context) -> context.ackWithErrors(Map.of("name", "Exists already"));
        try (PracticeServer server = new PracticeServer(bot(refuse))) {
            JsonObject view = opened(server);
            JsonObject answer = server.gesture("submit", in(view) + TYPED);
            assertThat(answer.getAsJsonObject("errors").get("name").getAsString())
                    .isEqualTo("Exists already");
            JsonObject after = server.modal("Add account");
            assertThat(after.get("hash")).isEqualTo(view.get("hash"));
            assertThat(typed(after)).isEqualTo("Acme & Co");
        }
    }

    @Test
    void a_submit_reaches_the_app_with_its_values_and_closes_the_modal() throws Exception {
        ViewSubmissionHandler accept = (request, context) -> {
            heard.add(request.getPayload().getView().getState().getValues().toString());
            return context.ack();
        };
        try (PracticeServer server = new PracticeServer(bot(accept))) {
            server.gesture("submit", in(opened(server)) + TYPED);
            assertThat(server.state("U0MAYA", 0).getAsJsonArray("views")).isEmpty();
            assertThat(heard).singleElement().asString().contains("Acme & Co");
        }
    }

    @Test
    void a_submit_may_update_the_view_and_what_was_typed_stays() throws Exception {
        ViewSubmissionHandler update = (request, context) ->
                context.ack(r -> r.responseAction("update").viewAsString(Samples.form("Saving…")));
        try (PracticeServer server = new PracticeServer(bot(update))) {
            JsonObject view = opened(server);
            server.gesture("submit", in(view) + TYPED);
            JsonObject after = server.modal("Saving…");
            assertThat(after.get("id")).isEqualTo(view.get("id"));
            assertThat(after.get("hash")).isNotEqualTo(view.get("hash"));
            assertThat(typed(after)).isEqualTo("Acme & Co");
        }
    }

    @Test
    void a_pushed_view_closes_back_to_the_one_below() throws Exception {
        ViewSubmissionHandler push = (request, context) ->
                context.ack(r -> r.responseAction("push").viewAsString(Samples.form("Next step")));
        try (PracticeServer server = new PracticeServer(bot(push))) {
            JsonObject view = opened(server);
            server.gesture("submit", in(view) + TYPED);
            JsonObject pushed = server.modal("Next step");
            assertThat(pushed.get("previous_view_id")).isEqualTo(view.get("id"));
            server.gesture("close", in(pushed) + "'all': false");
            assertThat(typed(server.modal("Add account"))).isEqualTo("Acme & Co");
            assertThat(heard).containsExactly("closed false");
        }
    }

    @Test
    void an_external_select_asks_the_app_while_one_types() throws Exception {
        ViewSubmissionHandler accept = (request, context) -> context.ack();
        try (PracticeServer server = new PracticeServer(bot(accept))) {
            JsonObject view = opened(server);
            JsonObject answer = server.gesture(
                    "suggest", in(view) + "'blockId': 'parent', 'actionId': 'pick', 'query': 'Ac', " + TYPED);
            assertThat(answer.getAsJsonArray("options").toString()).contains("Ac Holding");
        }
    }

    @Test
    void errors_for_a_block_that_does_not_exist_are_trouble() throws Exception {
        ViewSubmissionHandler refuse = (request, context) -> context.ackWithErrors(Map.of("nowhere", "?"));
        try (PracticeServer server = new PracticeServer(bot(refuse))) {
            JsonObject answer = server.gesture("submit", in(opened(server)) + TYPED);
            assertThat(answer.get("notice").getAsString()).startsWith("We had some trouble connecting");
        }
    }
}
