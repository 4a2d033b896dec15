package dev.sideline.people;

import dev.sideline.chat.Audience;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Message;
import dev.sideline.chat.Reply;
import dev.sideline.nudge.Preferences;

/** {@code /coach resume}: ends a pause. */
final class ResumeCommand implements CommandHandler {

    private final Coaching coaching;

    ResumeCommand(Coaching coaching) {
        this.coaching = coaching;
    }

    @Override
    public Spec spec() {
        return new Spec("resume", Audience.EVERYBODY, "/coach resume", "ends a pause");
    }

    @Override
    public Reply handle(Command command) {
        return new Reply.Say(resume(command.caller()));
    }

    Message resume(Caller caller) {
        boolean wasPaused = new StateWords(caller, coaching.of(caller.viewer().id())).isPaused();
        Preferences now = coaching.resume(caller);
        StateWords state = new StateWords(caller, now);
        if (!state.isIn()) {
            return StartOffer.draw("", caller, now);
        }
        return Message.of((wasPaused ? "The pause is over. " : "You were not paused. ") + state.next());
    }
}
