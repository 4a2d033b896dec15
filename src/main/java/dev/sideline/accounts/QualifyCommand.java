package dev.sideline.accounts;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Asked;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Reply;
import dev.sideline.chat.WhichAccount;
import java.util.Set;

/** {@code /coach qualify Acme}: what is known of a deal, what was agreed, and whether it fits. */
final class QualifyCommand implements CommandHandler, ActionHandler {

    private static final String WHICH = "deal.qualify-account";

    private final WhichAccount which;
    private final QualifyForms forms;

    QualifyCommand(WhichAccount which, QualifyForms forms) {
        this.which = which;
        this.forms = forms;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "qualify",
                Audience.REPS,
                "/coach qualify Acme",
                "records the problem, what you agreed and whether it fits; a senior signs off");
    }

    @Override
    public boolean opensForm(String rest) {
        return true;
    }

    /** Asks for the account first. */
    static Form ask(Metadata metadata) {
        return WhichAccount.ask(WHICH, "Qualify a deal", metadata);
    }

    @Override
    public Reply handle(Command command) {
        Caller caller = command.caller();
        return command.rest().isBlank()
                ? new Reply.Open(ask(Metadata.NONE))
                : which.named(caller, command.rest(), Buttons.QUALIFY_AT, account -> open(caller, account));
    }

    /** Takes the account that was picked. */
    FormHandler picked() {
        return new Asked(
                WHICH,
                WhichAccount.ACCOUNT,
                (submission, id) -> which.chosen(
                        submission.caller(),
                        Long.parseLong(id),
                        account -> new Reply.Turn(
                                forms.account(submission.caller(), account, Metadata.read(submission.metadata())))));
    }

    @Override
    public Set<String> actionIds() {
        return Set.of(Buttons.QUALIFY_AT);
    }

    @Override
    public boolean opensForm(String actionId, Action.Surface surface) {
        return true;
    }

    @Override
    public Reply handle(Action action) {
        return which.chosen(action.caller(), Long.parseLong(action.value()), account -> open(action.caller(), account));
    }

    private Reply open(Caller caller, AccountSnapshot account) {
        return new Reply.Open(forms.account(caller, account, Metadata.NONE));
    }
}
