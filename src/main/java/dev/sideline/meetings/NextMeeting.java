package dev.sideline.meetings;

import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Touch;
import dev.sideline.chat.AccountCommand;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Caller;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Form;
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

/** The brief before the next planned meeting at an account, or the form to plan one. */
record NextMeeting(Visible visible, WhichAccount which, Supplier<Registry> registry)
        implements ActionHandler, TaskForms {

    /** Opens the form to plan one more at the account whose id is the value. */
    static final String PLAN = "meeting.plan";

    AccountCommand command() {
        return AccountCommand.opening(
                new CommandHandler.Spec(
                        "meeting",
                        Audience.REPS,
                        "/coach meeting Acme",
                        "plans a meeting or a joint executive call, and briefs you before it"),
                "Meeting",
                which,
                this::next);
    }

    @Override
    public Set<String> actionIds() {
        return Set.of(PLAN);
    }

    @Override
    public boolean opensForm(String actionId, Action.Surface surface) {
        return true;
    }

    @Override
    public Reply handle(Action action) {
        Caller caller = action.caller();
        return which.chosen(caller, Long.parseLong(action.value()), account -> new Reply.Open(plan(caller, account)));
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
