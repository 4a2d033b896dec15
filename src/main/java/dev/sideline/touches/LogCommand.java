package dev.sideline.touches;

import dev.sideline.chat.Audience;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Reply;

/** {@code /coach log}: the form of a touch, filled in from plain words. */
final class LogCommand implements CommandHandler {

    private final TouchOpener touches;
    private final Sentences sentences;

    LogCommand(TouchOpener touches, Sentences sentences) {
        this.touches = touches;
        this.sentences = sentences;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "log",
                Audience.REPS,
                "/coach log met Dana Lee and Raj Patel at Acme about rollout",
                "logs a meeting, call, visit or email in plain words");
    }

    @Override
    public boolean opensForm(String rest) {
        return true;
    }

    @Override
    public Reply handle(Command command) {
        return command.rest().isEmpty()
                ? new Reply.Open(touches.blank(command.caller()))
                : sentences.open(command.caller(), command.rest());
    }
}
