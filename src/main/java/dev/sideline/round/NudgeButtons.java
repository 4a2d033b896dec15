package dev.sideline.round;

import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.NudgeLog;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The buttons of a nudge. */
final class NudgeButtons implements ActionHandler {

    private static final String CLEARED = "That has cleared meanwhile; there is nothing left to do.";

    private final NudgeLog log;
    private final Answers answers;
    private final Function<Task, Optional<TaskForms>> forms;
    private final Function<Caller, Reply> overview;
    private final WhyCommand why;

    NudgeButtons(
            NudgeLog log,
            Answers answers,
            Function<Task, Optional<TaskForms>> forms,
            Function<Caller, Reply> overview,
            WhyCommand why) {
        this.log = log;
        this.answers = answers;
        this.forms = forms;
        this.overview = overview;
        this.why = why;
    }

    @Override
    public Set<String> actionIds() {
        return Set.of(NudgeCard.DONE, NudgeCard.SNOOZE, NudgeCard.NOT_TRUE, NudgeCard.NOT_USEFUL, NudgeCard.WHY);
    }

    @Override
    public boolean opensForm(String actionId, Action.Surface surface) {
        return !actionId.equals(NudgeCard.NOT_USEFUL) && !actionId.equals(NudgeCard.WHY);
    }

    @Override
    public Reply handle(Action action) {
        Caller caller = action.caller();
        Nudge nudge = Found.nudge(log, action.value(), caller);
        if (action.actionId().equals(NudgeCard.WHY)) {
            return why.about(caller, nudge);
        }
        if (!nudge.episode().isOpen()) {
            answers.show(nudge, caller);
            return Reply.say(CLEARED);
        }
        String play = nudge.episode().finding().play();
        return switch (action.actionId()) {
            case NudgeCard.DONE -> done(caller, nudge, PlayTasks.done(play));
            case NudgeCard.SNOOZE -> new Reply.Open(SnoozeForm.form(nudge));
            case NudgeCard.NOT_TRUE -> {
                answers.take(caller, action.value(), Nudge.State.CONTESTED, new Nudge.Answer(caller.at(), null, null));
                yield open(caller, nudge, PlayTasks.correction(play));
            }
            default -> {
                answers.take(caller, action.value(), Nudge.State.NOT_USEFUL, new Nudge.Answer(caller.at(), null, null));
                yield action.surface() == Action.Surface.EPHEMERAL
                        ? replaced(overview.apply(caller))
                        : new Reply.Nothing();
            }
        };
    }

    private Reply done(Caller caller, Nudge nudge, Task task) {
        return formsFor(task)
                .atOnce(caller, task, PlayTasks.about(nudge, task))
                .orElseGet(() -> open(caller, nudge, task));
    }

    private Reply open(Caller caller, Nudge nudge, Task task) {
        return new Reply.Open(formsFor(task).open(caller, task, PlayTasks.about(nudge, task)));
    }

    private TaskForms formsFor(Task task) {
        return forms.apply(task).orElseThrow(() -> new IllegalStateException("nobody has a form for " + task));
    }

    private static Reply replaced(Reply reply) {
        return reply instanceof Reply.Say say ? new Reply.Replace(say.message()) : reply;
    }
}
