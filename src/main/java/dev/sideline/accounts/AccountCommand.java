package dev.sideline.accounts;

import dev.sideline.chat.Asked;
import dev.sideline.chat.Audience;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Reply;
import dev.sideline.chat.WhichAccount;

/** {@code /coach account Acme}: the card of one account. */
final class AccountCommand implements CommandHandler {

    private static final String WHICH = "account.which";

    private final WhichAccount which;
    private final Cards cards;

    AccountCommand(WhichAccount which, Cards cards) {
        this.which = which;
        this.cards = cards;
    }

    @Override
    public Spec spec() {
        return new Spec(
                "account",
                Audience.REPS,
                "/coach account Acme",
                "shows one account: its people, deals, gaps, promises and what comes next");
    }

    @Override
    public boolean opensForm(String rest) {
        return rest.isBlank();
    }

    @Override
    public Reply handle(Command command) {
        return command.rest().isBlank()
                ? new Reply.Open(WhichAccount.ask(WHICH, "Open an account"))
                : which.named(
                        command.caller(),
                        command.rest(),
                        Buttons.SHOW,
                        account -> cards.said(command.caller(), account));
    }

    /** Takes the account that was picked. */
    FormHandler picked() {
        return new Asked(
                WHICH,
                WhichAccount.ACCOUNT,
                (submission, id) -> which.chosen(
                        submission.caller(), Long.parseLong(id), account -> cards.said(submission.caller(), account)));
    }
}
