package dev.sideline.digest;

import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Feature;
import dev.sideline.nudge.OneOnOneLog;
import java.util.List;

/** One-to-ones, put together. */
public final class AgendaRoom {

    private final AgendaCommand command;
    private final HeldForm held;

    public AgendaRoom(Ports ports, OneOnOneLog talks) {
        this.command = new AgendaCommand(new Agendas(ports, talks), ports.outbox(), ports.departed());
        this.held = new HeldForm(talks, ports.outbox(), ports.transactions(), ports.departed());
    }

    /** What follows {@code /coach team}. */
    public CommandHandler word() {
        return command;
    }

    public Feature feature() {
        return new Feature(List.of(), List.of(command), List.of(command.picked(), held), List.of(), List.of());
    }
}
