package dev.sideline.plans;

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
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.WhichAccount;
import dev.sideline.chat.Workable;
import java.util.Set;

/** {@code /coach plan Acme}: whom to get to know there, and who was met. */
record PlanCommand(WhichAccount which, Workable workable) implements CommandHandler, ActionHandler, TaskForms {

    private static final String WHICH = "plan.which";
    /** Opens the plan for the account whose id is the value. */
    static final String AT = "plan.account";

    @Override
    public Spec spec() {
        return new Spec(
                "plan",
                Audience.REPS,
                "/coach plan Acme",
                "names five people to get to know there, and shows who was met");
    }

    @Override
    public boolean opensForm(String rest) {
        return true;
    }

    @Override
    public Reply handle(Command command) {
        Caller caller = command.caller();
        return command.rest().isBlank()
                ? new Reply.Open(WhichAccount.ask(WHICH, "New relationships"))
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
        return Set.of(Task.PLAN_RELATIONSHIPS);
    }

    @Override
    public Form open(Caller caller, Task task, About about) {
        return form(caller, about.needAccount(), Metadata.of(about));
    }

    private Form form(Caller caller, AccountSnapshot account) {
        return form(caller, account.id().value(), Metadata.NONE);
    }

    private Form form(Caller caller, long account, Metadata metadata) {
        return PlanForm.draw(
                caller,
                workable.account(caller, account),
                metadata.with(Metadata.ACCOUNT, account).onceFor(caller));
    }
}
