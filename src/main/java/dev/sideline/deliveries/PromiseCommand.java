package dev.sideline.deliveries;

import dev.sideline.access.Match;
import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.chat.AccountCommand;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Reply;
import dev.sideline.chat.SaidPromise;

/**
 * {@code /coach promise}: with an account alone its open promises, with more words the form for a new one, filled in.
 */
record PromiseCommand(AccountCommand card, Visible visible, SaidPromise.Reader reader, SaidPromise.Opener promises)
        implements CommandHandler {

    @Override
    public Spec spec() {
        return card.spec();
    }

    @Override
    public boolean opensForm(String rest) {
        return card.opensForm(rest) || isMoreThanAWord(rest);
    }

    @Override
    public Reply handle(Command command) {
        boolean accountAlone = command.rest().isBlank()
                || visible.account(command.caller().viewer(), command.rest()) instanceof Match.Found<Account>
                || !isMoreThanAWord(command.rest());
        if (accountAlone) {
            return card.handle(command);
        }
        return new Reply.Open(promises.open(command.caller(), reader.read(command.caller(), command.rest())));
    }

    private static boolean isMoreThanAWord(String rest) {
        return rest.strip().indexOf(' ') >= 0;
    }
}
