package dev.sideline.accounts;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Registry;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskButton;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import dev.sideline.chat.WhichAccount;
import java.util.Set;
import java.util.function.Supplier;

/** Answers the buttons of the list, the card and the forms. */
final class AccountActions implements ActionHandler {

    private final WhichAccount which;
    private final Cards cards;
    private final AccountList list;
    private final Forms forms;
    private final TeamForm team;
    private final Supplier<Registry> registry;

    AccountActions(
            WhichAccount which,
            Cards cards,
            AccountList list,
            Forms forms,
            TeamForm team,
            Supplier<Registry> registry) {
        this.which = which;
        this.cards = cards;
        this.list = list;
        this.forms = forms;
        this.team = team;
        this.registry = registry;
    }

    @Override
    public Set<String> actionIds() {
        return Set.of(
                Buttons.SHOW,
                Buttons.TASK,
                Buttons.PAGE,
                Buttons.ADD_ACCOUNT,
                Buttons.ADD_CONTACT,
                Buttons.ADD_DEAL,
                Buttons.EDIT_ACCOUNT,
                Buttons.EDIT_CONTACT,
                Buttons.EDIT_DEAL,
                Buttons.EDIT_TEAM);
    }

    @Override
    public boolean opensForm(String actionId, Action.Surface surface) {
        return switch (actionId) {
            case Buttons.SHOW -> surface == Action.Surface.HOME || surface == Action.Surface.FORM;
            case Buttons.PAGE -> false;
            default -> true;
        };
    }

    @Override
    public Reply handle(Action action) {
        Caller caller = action.caller();
        return switch (action.actionId()) {
            case Buttons.SHOW -> which.chosen(caller, id(action), account -> shown(action, account));
            case Buttons.PAGE -> page(action);
            case Buttons.TASK -> new Reply.Open(task(caller, Metadata.read(action.value())));
            case Buttons.ADD_ACCOUNT -> new Reply.Open(forms.addAccount(caller, null));
            case Buttons.ADD_CONTACT -> new Reply.Open(forms.addContact(caller, id(action), null));
            case Buttons.ADD_DEAL -> new Reply.Open(forms.addDeal(caller, id(action), null));
            case Buttons.EDIT_ACCOUNT -> new Reply.Open(forms.editAccount(caller, id(action)));
            case Buttons.EDIT_CONTACT -> new Reply.Open(forms.editContact(caller, id(action), Metadata.NONE));
            case Buttons.EDIT_DEAL -> new Reply.Open(forms.editDeal(caller, id(action), Metadata.NONE));
            case Buttons.EDIT_TEAM -> new Reply.Open(team.draw(caller, id(action), Metadata.NONE));
            default -> throw new IllegalStateException("not a button of this room: " + action.actionId());
        };
    }

    private Reply page(Action action) {
        Message drawn = new Message("Your accounts", list.draw(action.caller(), AccountList.Page.read(action.value())));
        return switch (action.surface()) {
            case FORM -> new Reply.Turn(Form.toRead("Your accounts", drawn.blocks()));
            case HOME, MESSAGE, EPHEMERAL -> new Reply.Replace(drawn);
        };
    }

    /** Home and forms have no place for a message: there it opens on top. */
    private Reply shown(Action action, AccountSnapshot account) {
        Caller caller = action.caller();
        return switch (action.surface()) {
            case HOME, FORM ->
                new Reply.Open(Form.toRead(
                        account.account().name(), cards.card(caller, account).blocks()));
            case MESSAGE, EPHEMERAL -> cards.said(caller, account);
        };
    }

    private Form task(Caller caller, Metadata value) {
        Task task = TaskButton.task(value);
        TaskForms room = task == null ? null : registry.get().task(task).orElse(null);
        if (task == null || room == null) {
            throw new UserError("There is no form for that here.");
        }
        return room.open(
                caller,
                task,
                TaskForms.About.account(value.need(Metadata.ACCOUNT))
                        .contact(value.id(Metadata.CONTACT))
                        .deal(value.id(Metadata.DEAL))
                        .touch(value.id(Metadata.TOUCH)));
    }

    private static long id(Action action) {
        return Long.parseLong(action.value());
    }
}
