package dev.sideline.home;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.access.Match;
import dev.sideline.access.Names;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.chat.ShortcutHandler;
import dev.sideline.chat.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** {@code /coach help}: one example of everything that this person may use; {@code /coach help log}: of one thing. */
final class HelpCommand implements CommandHandler {

    private static final String TITLE = "What you can do here";

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
        String word = command.rest().strip().toLowerCase(Locale.ROOT).replaceFirst("^/?coach\\s+", "");
        return new Reply.Say(word.isEmpty() ? everything(command.caller()) : about(word, command.caller()));
    }

    private Message everything(Caller caller) {
        List<LayoutBlock> blocks = new ArrayList<>();
        for (Audience audience : List.of(Audience.REPS, Audience.MANAGERS, Audience.ADMINS, Audience.EVERYBODY)) {
            List<String> lines = usable(caller)
                    .map(CommandHandler::spec)
                    .filter(spec -> spec.audience() == audience)
                    .map(HelpCommand::line)
                    .toList();
            if (!lines.isEmpty()) {
                blocks.add(Blocks.lines(Stream.concat(Stream.of(heading(audience)), lines.stream())
                        .toList()));
            }
        }
        List<String> shortcuts = shortcuts().toList();
        if (Audience.REPS.includes(caller.viewer()) && !shortcuts.isEmpty()) {
            blocks.add(Blocks.lines(Stream.concat(Stream.of("*Without a command*"), shortcuts.stream())
                    .toList()));
        }
        blocks.add(Blocks.context("Names need not be exact, and each word works alone: it then asks for the rest."
                + " `/coach help log` tells more about one of them."));
        return new Message(TITLE, blocks);
    }

    private Stream<String> shortcuts() {
        return registry.get().shortcuts().stream()
                .map(ShortcutHandler::spec)
                .map(spec ->
                        (spec.onMessage() ? "On any message: " : "In the shortcuts menu: ") + Mrkdwn.bold(spec.name()));
    }

    private static String heading(Audience audience) {
        return switch (audience) {
            case REPS -> "*Your accounts*";
            case MANAGERS -> "*Your team*";
            case ADMINS -> "*Running the coach*";
            case EVERYBODY -> "*Your coaching*";
        };
    }

    private Message about(String typed, Caller caller) {
        String word = typed.split("\\s+", 2)[0];
        List<CommandHandler> usable = usable(caller).toList();
        CommandHandler found = usable.stream()
                .filter(handler -> handler.spec().word().equals(word))
                .findFirst()
                .orElseGet(() -> nearest(word, usable));
        List<String> lines = new ArrayList<>(List.of(line(found.spec())));
        found.parts().stream().map(HelpCommand::line).forEach(lines::add);
        return new Message(lines.get(0), List.of(Blocks.lines(lines)));
    }

    private static CommandHandler nearest(String word, List<CommandHandler> usable) {
        Match<CommandHandler> match = new Names<>(
                        usable.stream()
                                .filter(handler -> !handler.spec().word().isEmpty())
                                .toList(),
                        handler -> handler.spec().word())
                .find(word);
        if (match instanceof Match.Found<CommandHandler> one) {
            return one.one();
        }
        if (match instanceof Match.Nearest<CommandHandler> one) {
            return one.one();
        }
        throw new UserError("I know no `/coach " + Mrkdwn.escape(word, 40) + "`. `/coach help` shows what you can do.");
    }

    private Stream<CommandHandler> usable(Caller caller) {
        return registry.get().commands().stream()
                .filter(handler -> handler.spec().audience().includes(caller.viewer()));
    }

    private static String line(Spec spec) {
        return "`" + spec.example() + "` " + spec.does();
    }
}
