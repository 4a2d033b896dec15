package dev.sideline.chat;

import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.access.Match;
import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Turns what somebody typed for an account into the account, or into an answer that helps to name it. */
public final class WhichAccount {

    /** The block id of the account in the form of {@link #ask}. */
    public static final String ACCOUNT = "account";

    private final Visible visible;

    public WhichAccount(Visible visible) {
        this.visible = visible;
    }

    /**
     * The reply for the account that was meant, else a question. An account that the person may not see is answered like
     * one that does not exist.
     *
     * @param actionId of the buttons that name candidates; a button's value is the internal id, and the handler of this
     *     action answers with the account chosen
     */
    public Reply named(Caller caller, String typed, String actionId, Function<AccountSnapshot, Reply> found) {
        Match<Account> match = visible.account(caller.viewer(), typed);
        if (match instanceof Match.Found<Account> one) {
            return chosen(caller, one.one().id().value(), found);
        }
        if (match instanceof Match.Nearest<Account> nearest) {
            return choice(
                    "I know no account called “" + Mrkdwn.escape(typed) + "”. Did you mean this one?",
                    List.of(nearest.one()),
                    actionId);
        }
        if (match instanceof Match.Ambiguous<Account> several) {
            String more = several.others() == 0
                    ? ""
                    : " These are the first of " + (several.first().size() + several.others())
                            + "; a longer part of the name narrows it down.";
            return choice(
                    "Several accounts fit “" + Mrkdwn.escape(typed) + "”. Which one?" + more,
                    several.first(),
                    actionId);
        }
        throw unknown("“" + Mrkdwn.escape(typed) + "”");
    }

    /** The reply for the account with an internal id, as a button or a picker gives it. */
    public Reply chosen(Caller caller, long account, Function<AccountSnapshot, Reply> found) {
        return visible.open(caller.viewer(), new Account.Id(account))
                .map(found)
                .orElseThrow(() -> unknown("that name"));
    }

    /** A form that asks for the account; what is entered comes with the callback id under {@link #ACCOUNT}. */
    public static Form ask(String callbackId, String title) {
        return ask(callbackId, title, Metadata.NONE);
    }

    /** The same with something to carry along. */
    public static Form ask(String callbackId, String title, Metadata metadata) {
        return Form.of(
                callbackId, title, "Next", metadata, List.of(AccountPicker.input(ACCOUNT, "Which account?", null)));
    }

    private static UserError unknown(String name) {
        return new UserError("I know no account called " + name
                + " among those that you can see. `/coach accounts` lists yours; `/coach add account` adds one.");
    }

    private static Reply choice(String question, List<Account> candidates, String actionId) {
        List<ButtonElement> buttons = new ArrayList<>();
        for (Account account : candidates) {
            buttons.add(Blocks.button(
                    account.name(),
                    actionId + ":" + buttons.size(),
                    account.id().value()));
        }
        return new Reply.Say(new Message(question, List.of(Blocks.section(question), Blocks.buttons(buttons))));
    }
}
