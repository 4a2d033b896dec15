package dev.sideline.merge;

import static dev.sideline.chat.Inputs.hint;
import static dev.sideline.chat.Inputs.optional;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Account;
import dev.sideline.account.Contact;
import dev.sideline.account.Kind;
import dev.sideline.chat.AccountPicker;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.ContactPicker;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks which two are the same, and which of them stays; what that means is shown before it is done. */
record TwinsForm(Twins twins) implements FormHandler {

    static final String CALLBACK = "merge.twins";
    static final String KEEP = "keep";
    static final String GOES = "goes";
    static final String OTHER = "other";

    static Form draw(Account account, @Nullable Contact keep) {
        String name = account.name();
        List<LayoutBlock> blocks = List.of(
                Blocks.section(Mrkdwn.bold("Two contacts at " + Mrkdwn.escape(name))),
                optional(ContactPicker.input(KEEP, "Who stays", keep)),
                optional(hint(
                        ContactPicker.input(GOES, "The same person, who goes", null),
                        "Everything on record about them moves to the one who stays.")),
                Blocks.section(Mrkdwn.bold("Or " + Mrkdwn.escape(name) + " itself")),
                optional(hint(
                        AccountPicker.input(OTHER, "The same account, which goes", null),
                        "Its people, deals and touches move here.")));
        return Form.of(
                CALLBACK,
                "Merge",
                "Next",
                Metadata.NONE.with(Metadata.ACCOUNT, account.id().value()),
                blocks);
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Verdict check(Submission form) {
        long account = Metadata.read(form.metadata()).need(Metadata.ACCOUNT);
        Optional<Long> keep = id(form, KEEP);
        Optional<Long> goes = id(form, GOES);
        Optional<Long> other = id(form, OTHER);
        if (other.isPresent()) {
            return goes.isPresent()
                    ? new Wrong(Map.of(OTHER, "One at a time: two contacts, or two accounts."))
                    : other.get() == account
                            ? new Wrong(Map.of(OTHER, "That is this account. Choose the other one."))
                            : next(form, new Twins.Pair(Kind.ACCOUNT, account, account, other.get()));
        }
        if (keep.isEmpty() || goes.isEmpty()) {
            return new Wrong(Map.of(
                    keep.isEmpty() ? KEEP : GOES, keep.isEmpty() ? "Choose who stays." : "Choose who is the same."));
        }
        return keep.equals(goes)
                ? new Wrong(Map.of(GOES, "That is one and the same entry. Choose the other one."))
                : next(form, new Twins.Pair(Kind.CONTACT, account, keep.get(), goes.get()));
    }

    private Verdict next(Submission form, Twins.Pair pair) {
        return new Right(() -> new Reply.Turn(MergeForm.draw(form.caller(), pair, twins.found(form.caller(), pair))));
    }

    private static Optional<Long> id(Submission form, String block) {
        return form.text(block).map(Long::valueOf);
    }
}
