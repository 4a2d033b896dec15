package dev.sideline.champions;

import com.slack.api.model.block.InputBlock;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Champion;
import dev.sideline.account.Contact;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import dev.sideline.chat.ContactPicker;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Submission;
import dev.sideline.chat.UserError;
import org.jspecify.annotations.Nullable;

/** The contacts of one account, as the forms of this room name them. */
record Bench(AccountSnapshot account) {

    /** The block id of the contact. */
    static final String CONTACT = "contact";

    /** The contact that the form is about, filled in where it is known. */
    InputBlock question(String label, Metadata metadata) {
        Long known = metadata.id(Metadata.CONTACT);
        return ContactPicker.input(
                CONTACT,
                label,
                account.contacts().stream()
                        .filter(contact -> Long.valueOf(contact.id().value()).equals(known))
                        .findFirst()
                        .orElse(null));
    }

    Contact chosen(Submission submission) {
        return contact(submission.text(CONTACT).orElse(""));
    }

    Contact contact(String id) {
        return account.contacts().stream()
                .filter(contact -> Long.toString(contact.id().value()).equals(id))
                .findFirst()
                .orElseThrow(() -> new UserError("This contact is no longer on record at the account. Choose again."));
    }

    /** What is on record of the contact as a champion; null when nothing is. */
    @Nullable Champion champion(Contact contact) {
        return account.champions().stream()
                .filter(champion -> champion.contact().equals(contact.id()))
                .findFirst()
                .orElse(null);
    }

    /** The row to change; an empty one for a contact who was never nominated. */
    Row row(Contact contact) {
        Champion champion = champion(contact);
        return champion == null
                ? Row.empty(Kind.CHAMPION, 0)
                        .with(Champion.CONTACT, contact.id().value())
                : champion.row();
    }
}
