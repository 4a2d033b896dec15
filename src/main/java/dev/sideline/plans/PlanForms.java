package dev.sideline.plans;

import dev.sideline.chat.AccountCommand;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Caller;
import dev.sideline.chat.CommandHandler.Spec;
import dev.sideline.chat.Form;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.WhichAccount;
import dev.sideline.chat.Workable;
import java.util.Set;

/** Opens the plan of an account: whom to get to know there, and who was met. */
record PlanForms(Workable workable) implements TaskForms {

    /** Opens the plan for the account whose id is the value. */
    static final String AT = "plan.account";

    AccountCommand command(WhichAccount which) {
        return AccountCommand.opening(
                new Spec(
                        "plan",
                        Audience.REPS,
                        "/coach plan Acme",
                        "names five people to get to know there, and shows who was met"),
                "New relationships",
                which,
                (caller, account) -> new Reply.Open(form(caller, account.id().value(), Metadata.NONE)));
    }

    @Override
    public Set<Task> tasks() {
        return Set.of(Task.PLAN_RELATIONSHIPS);
    }

    @Override
    public Form open(Caller caller, Task task, About about) {
        return form(caller, about.needAccount(), Metadata.of(about));
    }

    private Form form(Caller caller, long account, Metadata metadata) {
        return PlanForm.draw(
                caller,
                workable.account(caller, account),
                metadata.with(Metadata.ACCOUNT, account).onceFor(caller));
    }
}
