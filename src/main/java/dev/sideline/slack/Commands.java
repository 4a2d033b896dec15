package dev.sideline.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/** Finds the command for what somebody typed. */
final class Commands {

    private final Registry registry;
    private final Desk desk;
    private final Seen seen;
    private final InstantSource clock;

    Commands(Registry registry, Desk desk, Seen seen, InstantSource clock) {
        this.registry = registry;
        this.desk = desk;
        this.seen = seen;
        this.clock = clock;
    }

    void take(SlashCommandPayload payload) {
        if (!seen.first("command " + payload.getTriggerId())) {
            return;
        }
        Origin origin =
                Origin.command(payload.getUserId(), new ResponseLink(payload.getResponseUrl(), clock.instant()));
        Typed typed = Typed.of(SlackText.plain(Entered.orEmpty(payload.getText())));
        desk.attend(Scene.of(origin, payload.getTriggerId()), opensForm(typed), caller -> run(typed, caller));
    }

    boolean opensForm(Typed typed) {
        return registry.command(typed.word())
                .map(handler -> handler.opensForm(typed.rest()))
                .orElse(false);
    }

    Reply run(Typed typed, Caller caller) {
        Optional<CommandHandler> handler = registry.command(typed.word());
        if (handler.isEmpty()) {
            return unknown(typed, caller);
        }
        Audience audience = handler.get().spec().audience();
        return audience.includes(caller.viewer())
                ? handler.get().handle(new Command(caller, typed.word(), typed.rest()))
                : Reply.say("`" + typed.word() + "` is for " + audience.name().toLowerCase(Locale.ROOT)
                        + ". `help` shows what you can use.");
    }

    private Reply unknown(Typed typed, Caller caller) {
        return Nearest.to(
                        typed.word(),
                        registry.commands().stream()
                                .map(CommandHandler::spec)
                                .filter(spec -> spec.audience().includes(caller.viewer()))
                                .map(CommandHandler.Spec::word)
                                .toList())
                .<Reply>map(word -> new Reply.Say(OwnButtons.didYouMean(typed.word(), word, typed.rest())))
                .orElseGet(() -> new Reply.Say(Message.of(
                        "I do not know `" + Mrkdwn.escape(typed.word()) + "`. `help` shows what I can do.")));
    }

    /** @param word lower case */
    record Typed(String word, String rest) {

        static Typed of(String text) {
            String[] parts = text.strip().split("\\s+", 2);
            return new Typed(parts[0].toLowerCase(Locale.ROOT), parts.length > 1 ? parts[1].strip() : "");
        }
    }
}
