package dev.sideline.round;

import dev.sideline.account.Role;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Reply;
import dev.sideline.chat.UserError;
import dev.sideline.chat.Workable;
import dev.sideline.nudge.PlayRecord;
import java.util.Set;

/** Lets an admin switch a play on again that had paused itself. */
final class ResumeButton implements ActionHandler {

    private final PlayRecord plays;

    ResumeButton(PlayRecord plays) {
        this.plays = plays;
    }

    @Override
    public Set<String> actionIds() {
        return Set.of(PlayCheck.RESUME);
    }

    @Override
    public Reply handle(Action action) {
        if (!action.caller().viewer().is(Role.ADMIN)) {
            throw new UserError("Only an admin can switch a play on again.");
        }
        String play = action.value();
        if (plays.paused().containsKey(play)) {
            plays.resume(play, Workable.author(action.caller()));
        }
        return Reply.say(Mrkdwn.escape(play) + " is on again; what was said before does not count any more.");
    }
}
