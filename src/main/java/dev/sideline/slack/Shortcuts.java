package dev.sideline.slack;

import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.model.Message;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Shortcut;
import dev.sideline.chat.ShortcutHandler;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the handler for a shortcut that somebody used. */
final class Shortcuts {

    private final Registry registry;
    private final Desk desk;
    private final WebApi api;
    private final Seen seen;
    private final InstantSource clock;

    Shortcuts(Registry registry, Desk desk, WebApi api, Seen seen, InstantSource clock) {
        this.registry = registry;
        this.desk = desk;
        this.api = api;
        this.seen = seen;
        this.clock = clock;
    }

    void take(GlobalShortcutPayload payload) {
        Scene scene = Scene.of(Origin.direct(payload.getUser().getId()), payload.getTriggerId());
        take(scene, payload.getCallbackId(), caller -> null);
    }

    /** What comes of it is said beside the message, to that person alone. */
    void take(MessageShortcutPayload payload) {
        Origin origin =
                Origin.command(payload.getUser().getId(), new ResponseLink(payload.getResponseUrl(), clock.instant()));
        take(Scene.of(origin, payload.getTriggerId()), payload.getCallbackId(), caller -> quoted(payload));
    }

    private void take(Scene scene, String id, Function<Caller, Shortcut.@Nullable Quoted> quoted) {
        if (!seen.first("shortcut " + scene.trigger())) {
            return;
        }
        ShortcutHandler handler = registry.shortcut(id).orElse(null);
        if (handler == null) {
            desk.attend(scene, false, caller -> Reply.say("This shortcut is no longer in use. `help` shows what is."));
            return;
        }
        desk.attend(scene, true, caller -> handler.handle(new Shortcut(caller, id, quoted.apply(caller))));
    }

    private Shortcut.Quoted quoted(MessageShortcutPayload payload) {
        Message message = payload.getMessage();
        String ts = payload.getMessageTs();
        return new Shortcut.Quoted(
                SlackText.plain(Entered.orEmpty(message.getText())),
                message.getUser(),
                Instant.ofEpochSecond(new BigDecimal(ts).longValue()),
                permalink(payload.getChannel().getId(), ts));
    }

    /** Empty where Slack does not tell it, such as of a conversation that the bot is not in. */
    private String permalink(String channel, String ts) {
        return api.call(
                        "chat.getPermalink",
                        methods -> methods.chatGetPermalink(
                                request -> request.channel(channel).messageTs(ts)))
                .value()
                .map(answer -> answer.getPermalink())
                .orElse("");
    }
}
