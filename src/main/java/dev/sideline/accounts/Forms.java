package dev.sideline.accounts;

import com.slack.api.model.block.InputBlock;
import dev.sideline.access.Match;
import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import dev.sideline.chat.Asked;
import dev.sideline.chat.Caller;
import dev.sideline.chat.ContactPicker;
import dev.sideline.chat.DealPicker;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Said;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.WhichAccount;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens the forms of this room: for its own commands and buttons, and for other rooms. */
final class Forms implements TaskForms {

    /** Finds contacts and deals of all accounts that somebody works on. */
    static final String MY_CONTACT = "pick.my-contact";

    static final String MY_DEAL = "pick.my-deal";

    private static final String ONE = "one";
    private static final String WHICH_DEAL = "Which deal?";
    private static final String NAME = "name";
    private static final String ACCOUNT_WHICH = "account.edit-which";
    private static final String CONTACT_OF = "contact.of";
    private static final String CONTACT_WHICH = "contact.edit-which";
    private static final String DEAL_WHICH = "deal.edit-which";

    private final Visible visible;
    private final SheetForm accounts;
    private final SheetForm contacts;
    private final SheetForm deals;

    Forms(Visible visible, Facts facts, TaskForms.Done done) {
        this.visible = visible;
        this.accounts = new SheetForm(new AccountSheet(visible), facts, done);
        this.contacts = new SheetForm(new ContactSheet(visible, facts), facts, done);
        this.deals = new SheetForm(new DealSheet(visible, facts), facts, done);
    }

    /** Those that take what was entered. */
    List<FormHandler> handlers() {
        return List.of(
                accounts,
                contacts,
                deals,
                new Asked(
                        ACCOUNT_WHICH,
                        WhichAccount.ACCOUNT,
                        (submission, id) -> new Reply.Turn(editAccount(submission.caller(), Long.parseLong(id)))),
                new Asked(
                        CONTACT_OF,
                        WhichAccount.ACCOUNT,
                        (submission, id) -> new Reply.Turn(addContact(
                                submission.caller(),
                                Long.parseLong(id),
                                Metadata.read(submission.metadata()).text(NAME)))),
                new Asked(
                        CONTACT_WHICH,
                        ONE,
                        (submission, id) -> new Reply.Turn(editContact(
                                submission.caller(), Long.parseLong(id), Metadata.read(submission.metadata())))),
                new Asked(
                        DEAL_WHICH,
                        ONE,
                        (submission, id) -> new Reply.Turn(editDeal(
                                submission.caller(), Long.parseLong(id), Metadata.read(submission.metadata())))));
    }

    Form addAccount(Caller caller, @Nullable String name) {
        String notice = name != null && visible.account(caller.viewer(), name) instanceof Match.Found<Account> there
                ? "There is an account called "
                        + Mrkdwn.bold(Mrkdwn.escape(there.one().name())) + " already."
                : null;
        return accounts.add(caller, AccountSheet.begin(caller, name), Metadata.NONE, notice);
    }

    Form addContact(Caller caller, long account, @Nullable String name) {
        Row begun = Row.empty(Kind.CONTACT, 0).with(Contact.ACCOUNT, account).with(Contact.NAME, name);
        return contacts.add(caller, begun, Metadata.NONE.with(Metadata.ACCOUNT, account), null);
    }

    /** Asks for the account first. */
    static Form addContact(@Nullable String name) {
        return WhichAccount.ask(CONTACT_OF, "Add a contact", Metadata.NONE.with(NAME, name));
    }

    Form addDeal(Caller caller, @Nullable Long account, @Nullable String name) {
        return deals.add(caller, DealSheet.begin(caller, account, name), Metadata.NONE, null);
    }

    Form editAccount(Caller caller, long id) {
        return accounts.edit(caller, id, Metadata.NONE);
    }

    Form editContact(Caller caller, long id, Metadata metadata) {
        return contacts.edit(caller, id, metadata);
    }

    Form editDeal(Caller caller, long id, Metadata metadata) {
        return deals.edit(caller, id, metadata, row -> Said.in(metadata)
                .map(said -> Ending.onto(row, said, caller))
                .orElse(row));
    }

    /** Asks which account, contact or deal first, among all that the person works on. */
    static Form editAccount() {
        return WhichAccount.ask(ACCOUNT_WHICH, "Edit an account");
    }

    static Form editContact() {
        return which(
                CONTACT_WHICH, "Edit a contact", Inputs.lookup(ONE, "Which contact?", MY_CONTACT, null), Metadata.NONE);
    }

    static Form editDeal() {
        return which(DEAL_WHICH, "Edit a deal", Inputs.lookup(ONE, WHICH_DEAL, MY_DEAL, null), Metadata.NONE);
    }

    private static Form which(String callbackId, String title, InputBlock question, Metadata metadata) {
        return Form.of(callbackId, title, "Next", metadata, List.of(question));
    }

    @Override
    public Set<Task> tasks() {
        return Set.of(Task.EDIT_ACCOUNT, Task.ADD_CONTACT, Task.EDIT_CONTACT, Task.ADD_DEAL, Task.EDIT_DEAL);
    }

    /** Which deal was won or lost is asked first where that was not said. */
    @Override
    public Form open(Caller caller, Task task, About about, Said said) {
        if (task != Task.EDIT_DEAL) {
            return open(caller, task, about).headed(said.notice());
        }
        Long deal = about.deal();
        Metadata metadata = said.onto(Metadata.NONE.with(Metadata.ACCOUNT, about.account()));
        Form form = deal != null
                ? editDeal(caller, deal, metadata)
                : which(
                        DEAL_WHICH,
                        "Edit a deal",
                        about.account() == null
                                ? Inputs.lookup(ONE, WHICH_DEAL, MY_DEAL, null)
                                : DealPicker.input(ONE, WHICH_DEAL, null),
                        metadata);
        return form.headed(said.notice());
    }

    @Override
    public Form open(Caller caller, Task task, About about) {
        long account = about.needAccount();
        Metadata metadata = Metadata.NONE.with(Metadata.ACCOUNT, account).with(Metadata.NUDGE, about.nudge());
        return switch (task) {
            case EDIT_ACCOUNT -> accounts.edit(caller, account, metadata);
            case ADD_CONTACT -> addContact(caller, account, null);
            case ADD_DEAL -> addDeal(caller, account, null);
            case EDIT_CONTACT -> thatContact(caller, about.contact(), metadata);
            default -> thatDeal(caller, about.deal(), metadata);
        };
    }

    /** Asked for where it is not known. */
    private Form thatContact(Caller caller, @Nullable Long contact, Metadata metadata) {
        return contact != null
                ? editContact(caller, contact, metadata)
                : which(CONTACT_WHICH, "Edit a contact", ContactPicker.input(ONE, "Which contact?", null), metadata);
    }

    private Form thatDeal(Caller caller, @Nullable Long deal, Metadata metadata) {
        return deal != null
                ? editDeal(caller, deal, metadata)
                : which(DEAL_WHICH, "Edit a deal", DealPicker.input(ONE, WHICH_DEAL, null), metadata);
    }
}
