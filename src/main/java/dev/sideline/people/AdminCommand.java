package dev.sideline.people;

import dev.sideline.chat.Audience;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Reply;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /coach admin …}: the second word selects what is done. */
final class AdminCommand implements CommandHandler {

    private final List<CommandHandler> words;

    /** @param words answer the second word; their own audience does not matter, all are for admins */
    AdminCommand(List<CommandHandler> words) {
        this.words = List.copyOf(words);
    }

    @Override
    public Spec spec() {
        return new Spec("admin", Audience.ADMINS, "/coach admin people", "people, roll-out and the rest of running me");
    }

    @Override
    public List<Spec> parts() {
        return words.stream().map(CommandHandler::spec).toList();
    }

    @Override
    public boolean opensForm(String rest) {
        Typed typed = Typed.of(rest);
        return handler(typed).map(handler -> handler.opensForm(typed.rest())).orElse(false);
    }

    @Override
    public Reply handle(Command command) {
        AdminOnly.check(command.caller());
        Typed typed = Typed.of(command.rest());
        return handler(typed)
                .map(handler -> handler.handle(
                        new Command(command.caller(), handler.spec().word(), typed.rest())))
                .orElseGet(() -> new Reply.Say(whatThereIs(typed.word())));
    }

    private Optional<CommandHandler> handler(Typed typed) {
        return words.stream()
                .filter(handler -> handler.spec().word().equals(typed.word().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The second word and what follows it. */
    private record Typed(String word, String rest) {
        static Typed of(String text) {
            String[] parts = text.strip().split("\\s+", 2);
            return new Typed(parts[0], parts.length > 1 ? parts[1].strip() : "");
        }
    }

    private Message whatThereIs(String typed) {
        String title = typed.isEmpty()
                ? "What an admin can do:"
                : "I do not know `admin " + Mrkdwn.escape(typed, 40) + "`. What an admin can do:";
        return new Message(
                title,
                List.of(Blocks.lines(Stream.concat(
                                Stream.of(title),
                                words.stream()
                                        .map(CommandHandler::spec)
                                        .map(spec -> "• `" + spec.example() + "` – " + spec.does()))
                        .toList())));
    }
}
