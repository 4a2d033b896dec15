package dev.sideline.meetings;

import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Touch;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Asked;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import dev.sideline.chat.WhichAccount;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code /coach meeting Acme}: the brief before the next planned meeting there, or the form to plan one. */
record MeetingCommand(Visible visible, WhichAccount which, Supplier<Registry> registry)
        implements CommandHandler, ActionHandler, TaskForms {

    /** Opens the form to plan one more at the account whose id is the value. */
    static final String PLAN = "meeting.plan";

    private static final String WHICH = "meeting.which";
    private static final String AT = "meeting.account";

    @Override
    public Spec spec() {
        return new Spec(
                "meeting",
                Audience.REPS,
                "/coach meeting Acme",
                "plans a meeting or a joint executive call, and briefs you before it");
    }

    @Override
    public boolean opensForm(String rest) {
        return true;
    }

    @Override
    public Reply handle(Command command) {
        Caller caller = command.caller();
        return command.rest().isBlank()
                ? new Reply.Open(WhichAccount.ask(WHICH, "Meeting"))
                : which.named(caller, command.rest(), AT, account -> next(caller, account));
    }

    /** Takes the account that was picked. */
    FormHandler picked() {
        return new Asked(
                WHICH,
                WhichAccount.ACCOUNT,
                (submission, id) -> which.chosen(submission.caller(), Long.parseLong(id), account -> {
                    Reply next = next(submission.caller(), account);
                    return next instanceof Reply.Open open ? new Reply.Turn(open.form()) : next;
                }));
    }

    @Override
    public Set<String> actionIds() {
        return Set.of(AT, PLAN);
    }

    @Override
    public boolean opensForm(String actionId, Action.Surface surface) {
        return true;
    }

    @Override
    public Reply handle(Action action) {
        Caller caller = action.caller();
        return which.chosen(
                caller,
                Long.parseLong(action.value()),
                account ->
                        action.actionId().equals(PLAN) ? new Reply.Open(plan(caller, account)) : next(caller, account));
    }

    @Override
    public Set<Task> tasks() {
        return Set.of(Task.READ_BRIEF);
    }

    @Override
    public Form open(Caller caller, Task task, About about) {
        AccountSnapshot account = visible.open(caller.viewer(), new Account.Id(about.needAccount()))
                .orElseThrow(() -> new UserError("That account is no longer among those that you can see."));
        return brief(caller, account, about.touch())
                .map(brief -> Form.toRead("Brief", brief.blocks()))
                .orElseThrow(() -> new UserError("That meeting is no longer planned. `/coach meeting "
                        + Mrkdwn.escape(account.account().name(), 60) + "` plans one."));
    }

    private Reply next(Caller caller, AccountSnapshot account) {
        Optional<Message> brief = brief(caller, account, null);
        if (brief.isPresent()) {
            return new Reply.Say(brief.get());
        }
        return caller.viewer().edits(account)
                ? new Reply.Open(plan(caller, account))
                : Reply.say("Nothing is planned at "
                        + Mrkdwn.bold(Mrkdwn.escape(account.account().name())) + ".");
    }

    private static Optional<Message> brief(Caller caller, AccountSnapshot account, @Nullable Long touch) {
        Ahead ahead = Ahead.of(account, caller);
        Optional<Touch> meeting = ahead.meeting(touch);
        return meeting.map(one -> Brief.draw(ahead, one, caller));
    }

    private Form plan(Caller caller, AccountSnapshot account) {
        return registry.get()
                .task(Task.PLAN_MEETING)
                .orElseThrow(() -> new IllegalStateException("nobody has a form to plan a meeting"))
                .open(caller, Task.PLAN_MEETING, About.account(account.id().value()));
    }
}
