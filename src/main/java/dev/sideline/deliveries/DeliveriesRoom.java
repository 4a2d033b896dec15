package dev.sideline.deliveries;

import dev.sideline.access.Visible;
import dev.sideline.account.Facts;
import dev.sideline.chat.AccountCommand;
import dev.sideline.chat.Audience;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Feature;
import dev.sideline.chat.Reply;
import dev.sideline.chat.SaidPromise;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.WhichAccount;
import dev.sideline.chat.Workable;
import java.util.List;
import java.util.stream.Stream;

/** Everything of this room, put together. */
public final class DeliveriesRoom {

    private final DeliveryForms forms;
    private final AccountCommand deliveries;
    private final AccountCommand promises;
    private final PromiseCommand promise;

    /** @param reader recognises a promise in plain words */
    public DeliveriesRoom(Visible visible, Facts facts, SaidPromise.Reader reader, TaskForms.Done done) {
        WhichAccount which = new WhichAccount(visible);
        forms = new DeliveryForms(new Workable(visible), facts, done);
        deliveries = AccountCommand.saying(
                new CommandHandler.Spec(
                        "delivery",
                        Audience.REPS,
                        "/coach delivery Acme",
                        "shows how a delivery stands and what the client said of it"),
                "Deliveries",
                which,
                (caller, account) -> new Reply.Say(DeliveryCard.of(caller, account)));
        promises = AccountCommand.saying(
                new CommandHandler.Spec(
                        "promise",
                        Audience.REPS,
                        "/coach promise Acme the data sheet by friday",
                        "records what you promised, and what became of it"),
                "Promises",
                which,
                (caller, account) -> new Reply.Say(PromiseCard.of(caller, account)));
        promise = new PromiseCommand(promises, visible, reader, forms);
    }

    /** The form behind "promised Acme the data sheet by friday". */
    public SaidPromise.Opener promises() {
        return forms;
    }

    public Feature feature() {
        return new Feature(
                List.of(deliveries, promise),
                List.of(forms, deliveries.chosen(), promises.chosen()),
                Stream.concat(forms.handlers().stream(), Stream.of(deliveries.picked(), promises.picked()))
                        .toList(),
                List.of(),
                List.of(forms));
    }
}
