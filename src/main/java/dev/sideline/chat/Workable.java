package dev.sideline.chat;

import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Author;
import java.util.List;

/** The accounts that somebody may change; one that they may not see is treated as if it did not exist. */
public final class Workable {

    private final Visible visible;

    public Workable(Visible visible) {
        this.visible = visible;
    }

    /**
     * The account with an internal id, to change it.
     *
     * @throws UserError when the person may not
     */
    public AccountSnapshot account(Caller caller, long id) {
        AccountSnapshot account = visible.open(caller.viewer(), new Account.Id(id))
                .orElseThrow(() -> new UserError(
                        "I know no such account among those that you can see. `/coach accounts` lists yours."));
        if (!caller.viewer().edits(account)) {
            throw new UserError(
                    "You can read " + Mrkdwn.escape(account.account().name())
                            + " but not change it: that is up to those who work on it.");
        }
        return account;
    }

    /** Everything on record about the accounts that the person may change. */
    public List<AccountSnapshot> accounts(Caller caller) {
        return visible.changeable(caller.viewer());
    }

    public static Author author(Caller caller) {
        return new Author(caller.viewer().id(), "slack", caller.at());
    }
}
