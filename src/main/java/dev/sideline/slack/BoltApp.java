package dev.sideline.slack;

import com.slack.api.Slack;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.TeamJoinEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import com.slack.api.model.event.UserChangeEvent;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * Bolt reads what Slack delivers and hands it on; which handler it is for is decided by our own router, because Bolt
 * keeps its handlers in a map without order and does not notice two for one name. Signatures are checked before, and
 * whose token it is was asked at the start, so that no middleware is left: Bolt's own would ask Slack in between, and
 * keep a failure for ten minutes.
 */
final class BoltApp {

    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

    private BoltApp() {}

    static App of(
            Slack slack, Commands commands, Buttons buttons, Shortcuts shortcuts, Submits submits, Pickers pickers) {
        App app = new App(
                AppConfig.builder()
                        .slack(slack)
                        .singleTeamBotToken(null)
                        .signingSecret(null)
                        .clientId(null)
                        .clientSecret(null)
                        .allEventsApiAutoAckEnabled(true)
                        .unmatchedRequestHandler(request -> Response.ok())
                        .build(),
                List.of());
        app.command(ANY, (request, context) -> {
            commands.take(request.getPayload());
            return context.ack();
        });
        app.blockAction(ANY, (request, context) -> {
            buttons.take(request.getPayload());
            return context.ack();
        });
        app.globalShortcut(ANY, (request, context) -> {
            shortcuts.take(request.getPayload());
            return context.ack();
        });
        app.messageShortcut(ANY, (request, context) -> {
            shortcuts.take(request.getPayload());
            return context.ack();
        });
        app.blockSuggestion(
                ANY, (request, context) -> Response.ok(Map.of("options", pickers.options(request.getPayload()))));
        app.viewSubmission(ANY, (request, context) -> {
            var answer = submits.take(request.getPayload());
            return answer == null ? context.ack() : context.ack(answer);
        });
        app.viewClosed(ANY, (request, context) -> context.ack());
        return app;
    }

    /**
     * One kind of event.
     *
     * @param subscription its name in the manifest
     */
    record Heard<E extends Event>(String subscription, Class<E> type, BiConsumer<Events, E> handler) {

        private void on(App app, Events events, Seen seen) {
            app.event(type, (payload, context) -> {
                if (isNew(seen, payload)) {
                    handler.accept(events, payload.getEvent());
                }
                return context.ack();
            });
        }
    }

    static final List<Heard<?>> HEARD = List.of(
            new Heard<>("message.im", MessageEvent.class, Events::message),
            new Heard<>("app_mention", AppMentionEvent.class, Events::mention),
            new Heard<>("app_home_opened", AppHomeOpenedEvent.class, Events::homeOpened),
            new Heard<>("user_change", UserChangeEvent.class, (events, event) -> events.member(event.getUser())),
            new Heard<>("team_join", TeamJoinEvent.class, (events, event) -> events.member(event.getUser())),
            new Heard<>("app_uninstalled", AppUninstalledEvent.class, (events, event) -> events.uninstalled()),
            new Heard<>("tokens_revoked", TokensRevokedEvent.class, Events::revoked));

    static void hear(App app, Events events, Seen seen) {
        HEARD.forEach(heard -> heard.on(app, events, seen));
    }

    private static boolean isNew(Seen seen, EventsApiPayload<?> payload) {
        return payload.getEventId() == null || seen.first("event " + payload.getEventId());
    }
}
