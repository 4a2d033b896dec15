package dev.sideline.undo;

import dev.sideline.account.Undo;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Reply;
import dev.sideline.chat.UserError;

/** {@code /coach undo}: takes back what the person changed last. */
record UndoCommand(Undo undo, TakeBack takeBack) implements CommandHandler {

    @Override
    public Spec spec() {
        return new Spec("undo", Audience.EVERYBODY, "/coach undo", "takes back what you changed last");
    }

    @Override
    public Reply handle(Command command) {
        Caller caller = command.caller();
        return undo.last(caller.viewer().id(), caller.at())
                .map(made -> takeBack.change(caller, made.id()))
                .orElseThrow(() -> new UserError("You changed nothing in the last 24 hours that I could take back."));
    }
}
