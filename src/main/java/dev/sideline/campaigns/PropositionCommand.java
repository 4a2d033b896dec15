package dev.sideline.campaigns;

import dev.sideline.chat.Audience;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.UserError;
import java.util.Locale;

/** {@code /coach proposition}: the library, and with {@code suggest} the form that sends an idea upward. */
record PropositionCommand(Shelf shelf, CampaignForms forms) implements CommandHandler {

    @Override
    public Spec spec() {
        return new Spec(
                "proposition",
                Audience.EVERYBODY,
                "/coach proposition suggest",
                "lists the propositions, takes ideas, approvals and objections");
    }

    @Override
    public boolean opensForm(String rest) {
        return rest.strip().equalsIgnoreCase("suggest");
    }

    @Override
    public Reply handle(Command command) {
        Caller caller = command.caller();
        return switch (command.rest().strip().toLowerCase(Locale.ROOT)) {
            case "", "list", "review" -> new Reply.Say(PropositionsMessage.draw(caller, shelf.library()));
            case "suggest" -> new Reply.Open(forms.open(caller, Task.SUGGEST_IDEA, Metadata.NONE));
            default -> throw new UserError("I know `/coach proposition`, and with it `list`, `suggest` or `review`.");
        };
    }
}
