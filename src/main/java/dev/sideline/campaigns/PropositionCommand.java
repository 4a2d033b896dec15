package dev.sideline.campaigns;

import dev.sideline.account.Library;
import dev.sideline.account.Proposition;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.UserError;
import java.util.List;
import java.util.Locale;

/** {@code /coach proposition}: the library, and with {@code suggest} the form that sends an idea upward. */
record PropositionCommand(Shelf shelf, CampaignForms forms) implements CommandHandler {

    @Override
    public Spec spec() {
        return new Spec(
                "proposition",
                Audience.EVERYBODY,
                "/coach proposition suggest",
                "lists the propositions, takes new ones, ideas, approvals and objections");
    }

    @Override
    public boolean opensForm(String rest) {
        String word = rest.strip().toLowerCase(Locale.ROOT);
        return word.equals("suggest") || word.equals("new") || word.equals("review");
    }

    @Override
    public Reply handle(Command command) {
        Caller caller = command.caller();
        return switch (command.rest().strip().toLowerCase(Locale.ROOT)) {
            case "", "list" -> new Reply.Say(PropositionsMessage.draw(caller, shelf.library()));
            case "new" -> new Reply.Open(forms.proposition(caller, Metadata.NONE));
            case "review" -> review(caller);
            case "suggest" -> new Reply.Open(forms.open(caller, Task.SUGGEST_IDEA, Metadata.NONE));
            default ->
                throw new UserError("I know `/coach proposition`, and with it `new`, `list`, `suggest` or `review`.");
        };
    }

    /** Whoever owns one proposition reviews it; else they are all listed. */
    private Reply review(Caller caller) {
        Library library = shelf.library();
        List<Proposition> own = library.propositions().stream()
                .filter(one -> Shelf.owns(caller, one.owner()))
                .toList();
        return own.size() == 1
                ? new Reply.Open(forms.open(
                        caller,
                        Task.REVIEW_PROPOSITION,
                        Metadata.NONE.with(Metadata.PROPOSITION, own.get(0).id().value())))
                : new Reply.Say(PropositionsMessage.draw(caller, library));
    }
}
