package dev.sideline.accounts;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.access.Visible;
import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.ContactPicker;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Submission;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskButton;
import dev.sideline.chat.UserError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form of a contact. Its metadata carries the account, which a contact never leaves. */
record ContactSheet(Visible visible, Facts facts) implements Sheet {

    private static final Entries ENTRIES = Entries.of(
            Entry.of(Contact.NAME),
            Entry.of(Contact.TITLE),
            Entry.of(Contact.DEPARTMENT),
            Entry.of(Contact.LEVEL),
            Entry.of(Contact.EMAIL),
            Entry.of(Contact.REPORTS_TO),
            Entry.of(Contact.DECISION_MAKER),
            Entry.of(Contact.HELD_BY),
            Entry.of(Contact.LEFT_ON),
            Entry.of(Contact.BOUNCED_ON));

    @Override
    public Kind kind() {
        return Kind.CONTACT;
    }

    @Override
    public String callbackId() {
        return "contact.keep";
    }

    @Override
    public String idKey() {
        return Metadata.CONTACT;
    }

    @Override
    public Entries entries() {
        return ENTRIES;
    }

    @Override
    public Form draw(Caller caller, Row row, Metadata metadata, @Nullable String notice) {
        Fields fields = new Fields(caller, row);
        List<LayoutBlock> blocks = Fields.after(notice);
        blocks.add(Blocks.context("At " + Mrkdwn.bold(Mrkdwn.escape(accountName(metadata)))));
        blocks.add(fields.name(Contact.NAME, "Name"));
        blocks.add(fields.text(Contact.TITLE, "Title"));
        blocks.add(fields.text(Contact.DEPARTMENT, "Department"));
        blocks.add(
                row.guessed(Contact.LEVEL)
                        ? Inputs.hint(fields.level(Contact.LEVEL, "Level"), "A guess from the title.")
                        : fields.level(Contact.LEVEL, "Level"));
        blocks.addAll(fields.confirming(Contact.LEVEL, "Is the level right?", "Yes, no longer a guess"));
        blocks.add(fields.text(Contact.EMAIL, "E-mail"));
        blocks.add(Inputs.optional(
                ContactPicker.input(Contact.REPORTS_TO.name(), "Reports to", contact(row.get(Contact.REPORTS_TO)))));
        blocks.add(fields.yesNo(Contact.DECISION_MAKER, "Decision maker"));
        blocks.add(Inputs.hint(
                fields.person(Contact.HELD_BY, "Relationship held by"),
                "One of our executives, where they and not the rep hold it."));
        blocks.add(fields.day(Contact.LEFT_ON, "Left on"));
        blocks.add(Inputs.hint(
                fields.day(Contact.BOUNCED_ON, "E-mail bounced on"), "The first sign that somebody has gone."));
        Long id = metadata.id(Metadata.CONTACT);
        if (id != null) {
            blocks.add(Fields.sameAs(
                    "Is this person here twice?",
                    TaskButton.about(Task.MERGE, metadata.need(Metadata.ACCOUNT))
                            .with(Metadata.CONTACT, id)));
        }
        return Form.of(
                callbackId(),
                metadata.id(Metadata.CONTACT) == null ? "Add a contact" : "Edit the contact",
                "Save",
                metadata,
                blocks);
    }

    @Override
    public Row blank(Metadata metadata) {
        return Row.empty(Kind.CONTACT, 0).with(Contact.ACCOUNT, metadata.need(Metadata.ACCOUNT));
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        Map<String, String> problems = new LinkedHashMap<>();
        submission
                .text(Contact.EMAIL.name())
                .filter(email -> !email.matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+"))
                .ifPresent(email ->
                        problems.put(Contact.EMAIL.name(), "This must be an address such as dana.lee@example.com."));
        Long self = metadata.id(Metadata.CONTACT);
        if (self != null && submission.text(Contact.REPORTS_TO.name()).equals(Optional.of(self.toString()))) {
            problems.put(Contact.REPORTS_TO.name(), "Nobody reports to themselves.");
        }
        submission
                .date(Contact.BOUNCED_ON.name())
                .filter(day -> day.isAfter(submission.caller().today()))
                .ifPresent(day -> problems.put(Contact.BOUNCED_ON.name(), "This day is still to come."));
        return problems;
    }

    @Override
    public void allow(Caller caller, Row row) {
        if (visible.open(caller.viewer(), new Account.Id(row.need(Contact.ACCOUNT)))
                .filter(caller.viewer()::edits)
                .isEmpty()) {
            throw new UserError("Only those who work on an account can change its contacts.");
        }
    }

    @Override
    public Row settle(@Nullable Row before, Row typed, Submission submission) {
        return submission.text(Fields.confirmed(Contact.LEVEL)).isPresent()
                ? typed.with(Contact.LEVEL, typed.get(Contact.LEVEL))
                : typed;
    }

    @Override
    public Long account(long id, Row after) {
        return after.need(Contact.ACCOUNT);
    }

    @Override
    public Message confirmation(@Nullable Row before, Row after, long id) {
        return Message.of((before == null ? "Added " : "Saved ")
                + Mrkdwn.bold(Mrkdwn.escape(after.need(Contact.NAME)))
                + " at "
                + Mrkdwn.escape(accountName(Metadata.NONE.with(Metadata.ACCOUNT, after.need(Contact.ACCOUNT))))
                + ".");
    }

    private String accountName(Metadata metadata) {
        Row account = facts.find(Kind.ACCOUNT, metadata.need(Metadata.ACCOUNT));
        return account == null ? "an account that is gone" : account.need(Account.NAME);
    }

    private @Nullable Contact contact(@Nullable Long id) {
        Row row = id == null ? null : facts.find(Kind.CONTACT, id);
        return row == null ? null : new Contact(row);
    }
}
