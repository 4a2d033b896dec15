package dev.sideline.accounts;

import dev.sideline.chat.Audience;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Message;
import dev.sideline.chat.Reply;

/** {@code /coach accounts [filter]}: the accounts that the person works on, all or those that fit. */
final class AccountsCommand implements CommandHandler {

    private static final int FILTER = 80;

    private final AccountList list;

    AccountsCommand(AccountList list) {
        this.list = list;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "accounts",
                Audience.REPS,
                "/coach accounts major red",
                "lists your accounts and how each one stands, those with most gaps first");
    }

    @Override
    public Reply handle(Command command) {
        String filter = BlockLimits.shorten(command.rest(), FILTER);
        return new Reply.Say(
                new Message("Your accounts", list.draw(command.caller(), new AccountList.Page(0, filter))));
    }
}
