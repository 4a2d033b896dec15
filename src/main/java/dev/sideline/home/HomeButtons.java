package dev.sideline.home;

import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Form;
import dev.sideline.chat.HomePages;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import java.util.Set;
import java.util.function.Supplier;

/** The buttons on Home that belong to no other room. */
final class HomeButtons implements ActionHandler {

    /** Opens a form; the value is {@link #form}. */
    static final String TASK = "home.task";

    /** Shows what a command answers, on top of Home; the value is what follows {@code /coach}. */
    static final String RUN = "home.run";

    private static final String WHICH = "task";

    private final Supplier<Registry> registry;

    HomeButtons(Supplier<Registry> registry) {
        this.registry = registry;
    }

    /** The value of a button that opens a form about something. */
    static String form(Task task, TaskForms.About about) {
        return Metadata.of(about).with(WHICH, task).encode();
    }

    @Override
    public Set<String> actionIds() {
        return Set.of(HomePages.TURN, TASK, RUN);
    }

    @Override
    public boolean opensForm(String actionId, Action.Surface surface) {
        return !actionId.equals(HomePages.TURN);
    }

    @Override
    public Reply handle(Action action) {
        return switch (action.actionId()) {
            case HomePages.TURN -> new Reply.ShowHome(Metadata.read(action.value()));
            case TASK -> new Reply.Open(open(action.caller(), Metadata.read(action.value())));
            default -> run(action.caller(), action.value());
        };
    }

    private Form open(Caller caller, Metadata value) {
        Task task = Task.valueOf(String.valueOf(value.text(WHICH)));
        TaskForms.About about = new TaskForms.About(
                value.id(Metadata.ACCOUNT),
                value.id(Metadata.CONTACT),
                value.id(Metadata.DEAL),
                value.id(Metadata.TOUCH),
                value.id(Metadata.PROMISE),
                value.id(Metadata.MILESTONE),
                value.id(Metadata.PERSON),
                value.id(Metadata.PROPOSITION),
                value.id(Metadata.CAMPAIGN),
                null);
        return registry.get()
                .task(task)
                .orElseThrow(() -> new IllegalStateException("nobody has a form for " + task))
                .open(caller, task, about);
    }

    private Reply run(Caller caller, String typed) {
        String[] words = typed.split(" ", 2);
        CommandHandler command = registry.get()
                .command(words[0])
                .filter(one -> one.spec().audience().includes(caller.viewer()))
                .orElseThrow(() -> new UserError("That is not yours to use any more. `/coach help` shows what is."));
        return command.handle(new Command(caller, words[0], words.length > 1 ? words[1] : ""));
    }
}
