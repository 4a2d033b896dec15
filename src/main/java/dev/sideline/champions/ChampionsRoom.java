package dev.sideline.champions;

import dev.sideline.access.Visible;
import dev.sideline.account.Facts;
import dev.sideline.chat.AccountCardCommand;
import dev.sideline.chat.Audience;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.DepartureForm;
import dev.sideline.chat.Feature;
import dev.sideline.chat.Reply;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.WhichAccount;
import dev.sideline.chat.Workable;
import java.util.List;
import java.util.stream.Stream;

/** Everything of this room, put together. */
public final class ChampionsRoom {

    private final ChampionForms forms;
    private final AccountCardCommand command;

    public ChampionsRoom(Visible visible, Facts facts, TaskForms.Done done) {
        forms = new ChampionForms(new Workable(visible), facts, done);
        command = new AccountCardCommand(
                new CommandHandler.Spec(
                        "champion",
                        Audience.REPS,
                        "/coach champion Acme",
                        "nominates champions and logs the acts that prove them"),
                "Champions at an account",
                new WhichAccount(visible),
                (caller, account) -> new Reply.Say(ChampionsCard.of(caller, account)));
    }

    /** The form behind "Dana left Acme". */
    public DepartureForm departures() {
        return forms;
    }

    public Feature feature() {
        return new Feature(
                List.of(command),
                List.of(forms, command.chosen()),
                Stream.concat(forms.handlers().stream(), Stream.of(command.picked()))
                        .toList(),
                List.of(),
                List.of(forms));
    }
}
