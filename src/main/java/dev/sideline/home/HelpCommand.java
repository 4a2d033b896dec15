package dev.sideline.home;

import dev.sideline.chat.Audience;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.chat.ShortcutHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** {@code /coach help}: one example of everything that this person may use. */
final class HelpCommand implements CommandHandler {

    private final Supplier<Registry> registry;

    HelpCommand(Supplier<Registry> registry) {
        this.registry = registry;
    }

    @Override
    public Spec spec() {
        return new Spec("help", Audience.EVERYBODY, "/coach help", "shows what you can do here");
    }

    @Override
    public Reply handle(Command command) {
        List<String> lines = new ArrayList<>();
        lines.add("*What you can do here*");
        registry.get().commands().stream()
                .map(CommandHandler::spec)
                .filter(spec -> spec.audience().includes(command.caller().viewer()))
                .map(spec -> "`" + spec.example() + "` " + spec.does())
                .forEach(lines::add);
        if (Audience.REPS.includes(command.caller().viewer())) {
            registry.get().shortcuts().stream()
                    .map(ShortcutHandler::spec)
                    .map(spec -> (spec.onMessage() ? "On any message: " : "In the shortcuts menu: ")
                            + Mrkdwn.bold(spec.name()))
                    .forEach(lines::add);
        }
        lines.add("Names need not be exact, and each word works alone: it then asks for the rest.");
        return new Reply.Say(new Message("What you can do here", List.of(Blocks.lines(lines))));
    }
}
