package dev.sideline.champions;

import static dev.sideline.chat.Inputs.hint;
import static dev.sideline.chat.Inputs.optional;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Champion;
import dev.sideline.account.Contact;
import dev.sideline.account.Facts.Changes;
import dev.sideline.account.Kind;
import dev.sideline.account.Nominee;
import dev.sideline.account.Row;
import dev.sideline.chat.AccountForm;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.ContactPicker;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Submission;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nominates a contact as a champion. */
final class NominateForm implements AccountForm {

    static final String CALLBACK = "champion.nominate";
    static final String CONTACT = "contact";
    static final String NEWCOMER = "newcomer";
    static final String TITLE = "title";
    static final String DAY = "day";

    static Form draw(AccountSnapshot account, @Nullable Long contact, Metadata metadata, Caller caller) {
        return Form.of(
                CALLBACK,
                "Nominate a champion",
                "Nominate",
                metadata,
                List.of(
                        Blocks.section(
                                "Who at " + Mrkdwn.escape(account.account().name())
                                        + " would tell the story when you are not in the room?"),
                        optional(ContactPicker.input(
                                CONTACT,
                                "Somebody on record",
                                contact == null ? null : Nomination.contact(account, contact))),
                        optional(Inputs.text(NEWCOMER, "Or somebody new", null, 120)),
                        optional(Inputs.text(TITLE, "Their title", null, 120)),
                        hint(
                                Inputs.date(DAY, "Nominated on", caller.today()),
                                "A nomination is a claim. It counts once they have shown that they are willing and able.")));
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Map<String, String> problems(Submission form, Metadata metadata) {
        Map<String, String> problems = new LinkedHashMap<>();
        boolean known = form.text(CONTACT).isPresent();
        boolean newcomer = form.text(NEWCOMER).isPresent();
        if (known == newcomer) {
            problems.put(
                    known ? NEWCOMER : CONTACT, "Choose one person, or type the name of somebody new: one of the two.");
        }
        Entered.pastDay(form, DAY, problems);
        return problems;
    }

    @Override
    public Kept keep(Submission form, Metadata metadata, AccountSnapshot account) {
        LocalDate day = form.date(DAY).orElseThrow();
        long self = form.caller().viewer().id().value();
        if (form.text(NEWCOMER).isPresent()) {
            String name = form.text(NEWCOMER).orElseThrow();
            return new Kept(
                    changes -> Nomination.put(
                            changes,
                            nominated(Nomination.row(account, newcomer(changes, form, metadata, account)), day, self)),
                    said(name, account));
        }
        long contact = form.text(CONTACT).map(Long::valueOf).orElseThrow();
        Nominee before = Nomination.nominee(account, contact);
        boolean already = !before.isFriend() && before.champion().nominatedOn() != null;
        return already
                ? new Kept(changes -> {}, Mrkdwn.escape(before.name()) + " is already nominated.")
                : new Kept(
                        changes -> Nomination.put(
                                changes, nominated(before.champion().row(), day, self)),
                        said(before.name(), account));
    }

    private static long newcomer(Changes changes, Submission form, Metadata metadata, AccountSnapshot account) {
        return changes.addOnce(
                Row.empty(Kind.CONTACT, 0)
                        .with(Contact.ACCOUNT, account.id().value())
                        .with(Contact.NAME, form.text(NEWCOMER).orElseThrow())
                        .with(Contact.TITLE, form.text(TITLE).orElse(null)),
                metadata.once());
    }

    /** Somebody nominated again is no longer taken for a friend. */
    static Row nominated(Row row, LocalDate day, long by) {
        return row.with(Champion.NOMINATED_ON, day)
                .with(Champion.NOMINATED_BY, by)
                .with(Champion.FRIEND_ON, null);
    }

    private static String said(String name, AccountSnapshot account) {
        return Mrkdwn.escape(name) + " is nominated at "
                + Mrkdwn.escape(account.account().name())
                + ". Next: an act that shows they are willing, and one that shows they are able.";
    }
}
