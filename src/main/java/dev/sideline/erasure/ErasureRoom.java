package dev.sideline.erasure;

import dev.sideline.account.Erasure;
import dev.sideline.account.Facts;
import dev.sideline.account.Person;
import dev.sideline.account.PersonalData;
import dev.sideline.account.Transactions;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Feature;
import dev.sideline.nudge.NudgeLog;
import java.util.List;
import java.util.function.Consumer;

/** Everything of this room, put together. */
public final class ErasureRoom {

    private final Feature feature;
    private final EraseCommand erase;

    /** What this room needs from outside. */
    public record Ports(Facts facts, Erasure erasure, PersonalData personal, NudgeLog log, Transactions transactions) {}

    /** @param replanned told when somebody's times are to be planned anew */
    public ErasureRoom(Ports ports, Consumer<Person.Id> replanned) {
        Clients clients = new Clients(ports.facts());
        ForgetMe forget = new ForgetMe(ports.personal(), ports.log(), ports.transactions(), replanned);
        erase = new EraseCommand(clients, ports.erasure());
        feature = new Feature(
                List.of(forget),
                List.of(),
                List.of(forget, erase.who(), erase.which(), new EraseForm(clients, ports.erasure())),
                List.of(),
                List.of());
    }

    /** What this room answers after {@code /coach admin}. */
    public List<CommandHandler> adminWords() {
        return List.of(erase);
    }

    public Feature feature() {
        return feature;
    }
}
