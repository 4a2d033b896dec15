package dev.sideline.champions;

import dev.sideline.access.Visible;
import dev.sideline.account.Facts;
import dev.sideline.chat.AccountCommand;
import dev.sideline.chat.AccountForm;
import dev.sideline.chat.AccountFormKeeper;
import dev.sideline.chat.Audience;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.DepartureForm;
import dev.sideline.chat.Feature;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Reply;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.WhichAccount;
import dev.sideline.chat.Workable;
import java.util.List;
import java.util.stream.Stream;

/** Everything about champions that others can ask for. */
public final class ChampionsRoom {

    private final Visible visible;
    private final Facts facts;
    private final TaskForms.Done done;
    private final ChampionOpener opener;

    public ChampionsRoom(Visible visible, Facts facts, TaskForms.Done done) {
        this.visible = visible;
        this.facts = facts;
        this.done = done;
        this.opener = new ChampionOpener(new Workable(visible));
    }

    public Feature feature() {
        AccountCommand command = AccountCommand.saying(
                new CommandHandler.Spec(
                        "champion",
                        Audience.REPS,
                        "/coach champion Acme",
                        "shows who sells for you inside; nominate, prove or develop them"),
                "Champions",
                new WhichAccount(visible),
                (caller, account) -> new Reply.Say(ChampionsMessage.of(account, caller)));
        return new Feature(
                List.of(command),
                List.of(command.chosen(), new ChampionButtons(opener)),
                Stream.<FormHandler>concat(Stream.of(command.picked()), forms().map(this::keeper))
                        .toList(),
                List.of(),
                List.of(opener));
    }

    /** The form for somebody who left, for sentences in plain words. */
    public DepartureForm departures() {
        return opener;
    }

    private static Stream<AccountForm> forms() {
        return Stream.of(
                new NominateForm(),
                new ProveForm(),
                new DevelopForm(),
                new AttributesForm(),
                new FriendForm(),
                new EnoughForm(),
                new LeftForm());
    }

    private FormHandler keeper(AccountForm form) {
        return new AccountFormKeeper(form, new Workable(visible), facts, done);
    }
}
