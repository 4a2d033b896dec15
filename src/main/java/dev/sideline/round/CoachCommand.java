package dev.sideline.round;

import dev.sideline.chat.Audience;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Message;
import dev.sideline.chat.Reply;

/** {@code /coach}: what matters most today, and what waits. */
final class CoachCommand implements CommandHandler {

    private final Round round;
    private final Overviews overviews;

    CoachCommand(Round round, Overviews overviews) {
        this.round = round;
        this.overviews = overviews;
    }

    @Override
    public Spec spec() {
        return new Spec("", Audience.EVERYBODY, "/coach", "shows today's top three plays, and what waits");
    }

    @Override
    public Reply handle(Command command) {
        return of(command.caller());
    }

    Reply of(Caller caller) {
        Message message = round.look(caller.viewer().id(), caller.at())
                .map(desk -> overviews.of(desk).message())
                .orElseGet(() -> Message.of("Nothing needs you now."));
        return new Reply.Say(message);
    }
}
