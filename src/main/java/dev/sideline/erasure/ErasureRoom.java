package dev.sideline.erasure;

import dev.sideline.account.Erasure;
import dev.sideline.account.Facts;
import dev.sideline.account.Person;
import dev.sideline.account.PersonalData;
import dev.sideline.account.Purge;
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
    private final PurgeForm purge;

    /** What this room needs from outside. */
    public record Ports(
            Facts facts,
            Erasure erasure,
            Purge purge,
            PersonalData personal,
            NudgeLog log,
            Transactions transactions) {}

    /** @param replanned told when somebody's times are to be planned anew */
    public ErasureRoom(Ports ports, Consumer<Person.Id> replanned) {
        Clients clients = new Clients(ports.facts());
        ForgetMe forget = new ForgetMe(ports.personal(), ports.log(), ports.transactions(), replanned);
        purge = new PurgeForm(ports.purge());
        erase = new EraseCommand(clients, ports.erasure());
        feature = new Feature(
                List.of(forget),
                List.of(),
                List.of(forget, erase.who(), erase.which(), new EraseForm(clients, ports.erasure()), purge),
                List.of(),
                List.of());
    }

    /** What this room answers after {@code /coach admin}. */
    public List<CommandHandler> adminWords() {
        return List.of(erase, purge);
    }

    public Feature feature() {
        return feature;
    }
}
