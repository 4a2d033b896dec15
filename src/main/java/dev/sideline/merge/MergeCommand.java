package dev.sideline.merge;

import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Contact;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Asked;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.WhichAccount;
import dev.sideline.chat.Workable;
import java.util.Set;

/** {@code /coach merge Acme}: two contacts there that are the same, or another account that is. */
record MergeCommand(WhichAccount which, Workable workable) implements CommandHandler, ActionHandler, TaskForms {

    private static final String WHICH = "merge.which";
    private static final String AT = "merge.account";

    @Override
    public Spec spec() {
        return new Spec(
                "merge",
                Audience.REPS,
                "/coach merge Acme",
                "makes one of two contacts, or two accounts, that are the same");
    }

    @Override
    public boolean opensForm(String rest) {
        return true;
    }

    @Override
    public Reply handle(Command command) {
        Caller caller = command.caller();
        return command.rest().isBlank()
                ? new Reply.Open(WhichAccount.ask(WHICH, "Merge"))
                : which.named(caller, command.rest(), AT, account -> new Reply.Open(form(caller, account)));
    }

    /** Takes the account that was picked. */
    FormHandler picked() {
        return new Asked(
                WHICH,
                WhichAccount.ACCOUNT,
                (submission, id) -> which.chosen(
                        submission.caller(),
                        Long.parseLong(id),
                        account -> new Reply.Turn(form(submission.caller(), account))));
    }

    @Override
    public Set<String> actionIds() {
        return Set.of(AT);
    }

    @Override
    public boolean opensForm(String actionId, Action.Surface surface) {
        return true;
    }

    @Override
    public Reply handle(Action action) {
        Caller caller = action.caller();
        return which.chosen(caller, Long.parseLong(action.value()), account -> new Reply.Open(form(caller, account)));
    }

    @Override
    public Set<Task> tasks() {
        return Set.of(Task.MERGE);
    }

    @Override
    public Form open(Caller caller, Task task, About about) {
        AccountSnapshot account = workable.account(caller, about.needAccount());
        Contact keep = account.contacts().stream()
                .filter(contact -> Long.valueOf(contact.id().value()).equals(about.contact()))
                .findFirst()
                .orElse(null);
        return TwinsForm.draw(account.account(), keep);
    }

    private Form form(Caller caller, AccountSnapshot account) {
        Account editable = workable.account(caller, account.id().value()).account();
        return TwinsForm.draw(editable, null);
    }
}
