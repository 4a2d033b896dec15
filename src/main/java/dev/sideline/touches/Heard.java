package dev.sideline.touches;

import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.PlainWords;
import dev.sideline.chat.Reply;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Answers what somebody wrote to the bot: what they did, in a sentence; a command without its slash; else with help. */
final class Heard implements PlainWords {

    private final Sentences sentences;
    private final Function<String, Optional<CommandHandler>> commands;

    Heard(Sentences sentences, Function<String, Optional<CommandHandler>> commands) {
        this.sentences = sentences;
        this.commands = commands;
    }

    @Override
    public Reply heard(Caller caller, String text) {
        String[] parts = text.strip().split("\\s+", 2);
        String first = parts[0].toLowerCase(Locale.ROOT).replaceFirst("^/", "");
        String rest = parts.length > 1 ? parts[1] : "";
        if (first.equals("coach")) {
            return heard(caller, rest);
        }
        Optional<CommandHandler> command = command(caller, first);
        if (command.isPresent() && !(Happening.isSaidBy(Token.of(parts[0])) && !rest.isEmpty())) {
            return command.get().handle(new Command(caller, first, rest));
        }
        Sentences.Read read = sentences.read(caller, text);
        Understood understood = read.understood();
        Optional<CommandHandler> card = command(caller, "account");
        if (understood.isOnlyAnAccount() && card.isPresent()) {
            return card.get().handle(new Command(caller, "account", text));
        }
        if (!understood.isEmpty()) {
            return sentences.show(read);
        }
        return command(caller, "help")
                .map(help -> help.handle(new Command(caller, "help", "")))
                .<Reply>map(help -> text.isBlank()
                        ? help
                        : new Reply.All(
                                List.of(Reply.say("I did not make sense of that. This is what I can do."), help)))
                .orElseGet(() ->
                        Reply.say("I did not make sense of that. For example: `met Dana Lee at Acme about rollout`."));
    }

    private Optional<CommandHandler> command(Caller caller, String word) {
        return commands.apply(word).filter(command -> command.spec().audience().includes(caller.viewer()));
    }
}
