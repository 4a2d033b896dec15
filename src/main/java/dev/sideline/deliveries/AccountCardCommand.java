package dev.sideline.deliveries;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Asked;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Reply;
import dev.sideline.chat.WhichAccount;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A command about one account: the account is named behind the word, chosen among those that fit, or asked for.
 *
 * @param title of the form that asks for the account
 */
record AccountCardCommand(
        Spec spec, String title, WhichAccount which, BiFunction<Caller, AccountSnapshot, Reply> answer)
        implements CommandHandler {

    @Override
    public boolean opensForm(String rest) {
        return rest.isBlank();
    }

    @Override
    public Reply handle(Command command) {
        Caller caller = command.caller();
        return command.rest().isBlank()
                ? new Reply.Open(WhichAccount.ask(spec.word() + ".which", title))
                : which.named(caller, command.rest(), action(), account -> answer.apply(caller, account));
    }

    /** Takes the account that was picked in the form. */
    public FormHandler picked() {
        return new Asked(
                spec.word() + ".which",
                WhichAccount.ACCOUNT,
                (submission, id) -> account(submission.caller(), Long.parseLong(id)));
    }

    /** Takes the account whose button was pressed, where several fitted. */
    public ActionHandler chosen() {
        return new ActionHandler() {
            @Override
            public Set<String> actionIds() {
                return Set.of(action());
            }

            @Override
            public Reply handle(Action action) {
                return account(action.caller(), Long.parseLong(action.value()));
            }
        };
    }

    private Reply account(Caller caller, long id) {
        return which.chosen(caller, id, account -> answer.apply(caller, account));
    }

    private String action() {
        return spec.word() + ".account";
    }
}
