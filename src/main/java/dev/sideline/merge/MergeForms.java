package dev.sideline.merge;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Contact;
import dev.sideline.chat.AccountCommand;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Caller;
import dev.sideline.chat.CommandHandler.Spec;
import dev.sideline.chat.Form;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.WhichAccount;
import dev.sideline.chat.Workable;
import java.util.Set;

/** Asks which two are the same: two contacts of an account, or the account and another. */
record MergeForms(Workable workable) implements TaskForms {

    AccountCommand command(WhichAccount which) {
        return AccountCommand.opening(
                new Spec(
                        "merge",
                        Audience.REPS,
                        "/coach merge Acme",
                        "makes one of two contacts, or two accounts, that are the same"),
                "Merge",
                which,
                (caller, account) -> new Reply.Open(TwinsForm.draw(
                        workable.account(caller, account.id().value()).account(), null)));
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
}
