package dev.sideline.chat;

import dev.sideline.account.AccountSnapshot;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A command about one account, such as {@code /coach plan Acme}: the account is named behind the word, chosen among
 * those that fit, or asked for in a form first.
 *
 * @param title of the form that asks for the account
 * @param chosenAs the action id of the buttons that name candidates; a button's value is the account's internal id
 * @param mayOpenForm whether the answer can be a form, which Slack wants to hear of before the account is looked up
 */
public record AccountCommand(
        Spec spec,
        String title,
        String chosenAs,
        boolean mayOpenForm,
        WhichAccount which,
        BiFunction<Caller, AccountSnapshot, Reply> answer)
        implements CommandHandler {

    /** Answers with a message. */
    public static AccountCommand saying(
            Spec spec, String title, WhichAccount which, BiFunction<Caller, AccountSnapshot, Reply> answer) {
        return new AccountCommand(spec, title, spec.word() + ".account", false, which, answer);
    }

    /** Answers with a form, or with a message where a form is not what helps. */
    public static AccountCommand opening(
            Spec spec, String title, WhichAccount which, BiFunction<Caller, AccountSnapshot, Reply> answer) {
        return new AccountCommand(spec, title, spec.word() + ".account", true, which, answer);
    }

    @Override
    public boolean opensForm(String rest) {
        return mayOpenForm || rest.isBlank();
    }

    @Override
    public Reply handle(Command command) {
        Caller caller = command.caller();
        return command.rest().isBlank()
                ? new Reply.Open(WhichAccount.ask(askedAs(), title))
                : which.named(caller, command.rest(), chosenAs, account -> answer.apply(caller, account));
    }

    /** Takes the account that was picked in the form; a form that follows takes the place of that one. */
    public FormHandler picked() {
        return new Asked(askedAs(), WhichAccount.ACCOUNT, (submission, id) -> {
            Reply reply = at(submission.caller(), Long.parseLong(id));
            return reply instanceof Reply.Open open ? new Reply.Turn(open.form()) : reply;
        });
    }

    /** Takes the account whose button was pressed, where several fitted. */
    public ActionHandler chosen() {
        return new ActionHandler() {
            @Override
            public Set<String> actionIds() {
                return Set.of(chosenAs);
            }

            @Override
            public boolean opensForm(String actionId, Action.Surface surface) {
                return mayOpenForm;
            }

            @Override
            public Reply handle(Action action) {
                return at(action.caller(), Long.parseLong(action.value()));
            }
        };
    }

    private Reply at(Caller caller, long account) {
        return which.chosen(caller, account, found -> answer.apply(caller, found));
    }

    private String askedAs() {
        return spec.word() + ".which";
    }
}
