package dev.sideline.accounts;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.account.Kind;
import dev.sideline.account.Mode;
import dev.sideline.account.Row;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Submission;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskButton;
import dev.sideline.chat.UserError;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form of an account. */
record AccountSheet(Visible visible) implements Sheet {

    private static final Entries ENTRIES = Entries.of(
            Entry.of(Account.NAME),
            Entry.of(Account.OWNER),
            Entry.of(Account.MODE),
            Entry.of(Account.MAJOR),
            Entry.of(Account.SECTOR),
            Entry.of(Account.COUNTRY),
            Entry.of(Account.TARGET_LEVEL));

    @Override
    public Kind kind() {
        return Kind.ACCOUNT;
    }

    @Override
    public String callbackId() {
        return "account.keep";
    }

    @Override
    public String idKey() {
        return Metadata.ACCOUNT;
    }

    @Override
    public Entries entries() {
        return ENTRIES;
    }

    /** A new account that the person themselves will own. */
    static Row begin(Caller caller, @Nullable String name) {
        return Row.empty(Kind.ACCOUNT, 0)
                .with(Account.NAME, name)
                .with(Account.OWNER, caller.viewer().id().value());
    }

    @Override
    public Form draw(Caller caller, Row row, Metadata metadata, @Nullable String notice) {
        Fields fields = new Fields(caller, row);
        List<LayoutBlock> blocks = Fields.after(notice);
        blocks.add(fields.name(Account.NAME, "Name"));
        blocks.add(Inputs.hint(
                fields.person(Account.OWNER, "Owner"), "The owner hears from the coach about this account."));
        blocks.add(Inputs.hint(
                Inputs.optional(fields.choice(Account.MODE, "Mode", Mode.values())),
                "Strategic: few accounts, deep, many relationships. Campaign: one proposition, pitched to many."));
        blocks.add(fields.yesNo(Account.MAJOR, "Major account"));
        blocks.add(fields.text(Account.SECTOR, "Sector"));
        blocks.add(fields.text(Account.COUNTRY, "Country"));
        blocks.add(Inputs.hint(
                fields.level(Account.TARGET_LEVEL, "Level to reach"), "Vice-president where nothing is chosen."));
        Long id = metadata.id(Metadata.ACCOUNT);
        if (id != null) {
            blocks.add(Fields.sameAs("Is this account here twice?", TaskButton.about(Task.MERGE, id)));
        }
        return Form.of(
                callbackId(),
                metadata.id(Metadata.ACCOUNT) == null ? "Add an account" : "Edit the account",
                "Save",
                metadata,
                blocks);
    }

    @Override
    public Row blank(Metadata metadata) {
        return Row.empty(Kind.ACCOUNT, 0);
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        boolean isNew = metadata.id(Metadata.ACCOUNT) == null;
        return isNew && submission.text(Account.OWNER.name()).isEmpty()
                ? Map.of(Account.OWNER.name(), "Somebody must own a new account.")
                : Map.of();
    }

    @Override
    public void allow(Caller caller, Row row) {
        if (row.id() != 0
                && visible.open(caller.viewer(), new Account.Id(row.id()))
                        .filter(caller.viewer()::edits)
                        .isEmpty()) {
            throw new UserError("Only those who work on an account can change it.");
        }
    }

    @Override
    public Row settle(@Nullable Row before, Row typed, Submission submission) {
        if (before != null
                && !Objects.equals(before.get(Account.OWNER), typed.get(Account.OWNER))
                && visible.open(submission.caller().viewer(), new Account.Id(before.id()))
                        .filter(submission.caller().viewer()::handsOver)
                        .isEmpty()) {
            throw new UserError("Only the owner of an account or their managers hand it over. Nothing was saved.");
        }
        return typed;
    }

    @Override
    public Long account(long id, Row after) {
        return id;
    }

    @Override
    public Message confirmation(@Nullable Row before, Row after, long id) {
        String name = Mrkdwn.bold(Mrkdwn.escape(after.need(Account.NAME)));
        if (before != null) {
            return Message.of("Saved " + name + ".");
        }
        String next = "Added " + name + ". Whom do you know there, and what are you selling?";
        return new Message(
                next,
                List.of(
                        Blocks.section(next),
                        Blocks.buttons(List.of(
                                Blocks.primary("Add a contact", Buttons.ADD_CONTACT, id),
                                Blocks.button("Add a deal", Buttons.ADD_DEAL, id),
                                Blocks.button("Show the account", Buttons.SHOW, id)))));
    }
}
