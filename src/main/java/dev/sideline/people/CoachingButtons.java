package dev.sideline.people;

import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Reply;
import java.util.Set;

/** Answers the buttons with which people decide about being coached. */
final class CoachingButtons implements ActionHandler {

    private final Coaching coaching;
    private final Prefs prefs;
    private final ResumeCommand resume;

    CoachingButtons(Coaching coaching, Prefs prefs, ResumeCommand resume) {
        this.coaching = coaching;
        this.prefs = prefs;
        this.resume = resume;
    }

    @Override
    public Set<String> actionIds() {
        return Set.of(Buttons.START, Buttons.RESUME, Buttons.PREFS);
    }

    @Override
    public boolean opensForm(String actionId, Action.Surface surface) {
        return actionId.equals(Buttons.PREFS);
    }

    @Override
    public Reply handle(Action action) {
        Caller caller = action.caller();
        return switch (action.actionId()) {
            case Buttons.START -> new Reply.Replace(StartOffer.accepted(caller, coaching.optIn(caller)));
            case Buttons.RESUME -> new Reply.Replace(resume.resume(caller));
            case Buttons.PREFS -> prefs.open(caller);
            default -> throw new IllegalStateException("not a button of this room: " + action.actionId());
        };
    }
}
