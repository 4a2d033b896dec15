package dev.sideline.deliveries;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Company;
import dev.sideline.account.Contact;
import dev.sideline.account.Field;
import dev.sideline.account.Kind;
import dev.sideline.account.Party;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.chat.Caller;
import dev.sideline.chat.ContactPicker;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Submission;
import dev.sideline.chat.UserError;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The two fields of a confirmation in a form: the day, and who at the client gave it. */
record Confirmed(AccountSnapshot account, Company company) {

    static Confirmed of(Caller caller, AccountSnapshot account) {
        return new Confirmed(account, caller.viewer().company());
    }

    List<LayoutBlock> inputs(Row row, Field<LocalDate> on, String when, Field<Party> by, String who) {
        return inputs(row, on, on.name(), when, by, by.name(), who);
    }

    /** @param onBlock the name of the field for the day in the form; {@code byBlock} that for who gave it */
    List<LayoutBlock> inputs(
            Row row, Field<LocalDate> on, String onBlock, String when, Field<Party> by, String byBlock, String who) {
        Party party = row.get(by);
        InputBlock picker = Inputs.optional(ContactPicker.input(byBlock, who, contact(party)));
        return List.of(
                Inputs.optional(Inputs.date(onBlock, when, row.get(on))),
                party == null || party.isClient()
                        ? picker
                        : Inputs.hint(
                                picker, "So far only " + ours(party) + " said so. Choose who at the client did."));
    }

    /** What is wrong with the two of them. */
    static void problems(Submission submission, String onBlock, String byBlock, Map<String, String> problems) {
        Days.notAhead(submission, onBlock, problems);
        if (submission.text(byBlock).isPresent() && submission.text(onBlock).isEmpty()) {
            problems.put(onBlock, "Choose the day on which they confirmed it.");
        }
    }

    /** The row as it was entered. What one of us confirmed stays until somebody of the client is named. */
    static Row with(AccountSnapshot account, Row begun, Submission submission, Field<LocalDate> on, Field<Party> by) {
        return with(account, begun, submission, on, on.name(), by, by.name());
    }

    static Row with(
            AccountSnapshot account,
            Row begun,
            Submission submission,
            Field<LocalDate> on,
            String onBlock,
            Field<Party> by,
            String byBlock) {
        Row row = begun.with(on, submission.date(onBlock).orElse(null));
        Party entered = submission
                .text(byBlock)
                .map(id -> client(account, Long.parseLong(id)))
                .orElse(null);
        Party there = row.get(by);
        // Somebody of ours cannot be chosen here, and is not taken away by an empty field either.
        return entered == null && there != null && !there.isClient() ? row : row.with(by, entered);
    }

    private static Party client(AccountSnapshot account, long contact) {
        return account.contacts().stream()
                .filter(one -> one.id().value() == contact)
                .findFirst()
                .map(one -> new Party(Kind.CONTACT, one.id().value()))
                .orElseThrow(() -> new UserError("This person is no longer on record at the account."));
    }

    private @Nullable Contact contact(@Nullable Party party) {
        return party == null || !party.isClient()
                ? null
                : account.contacts().stream()
                        .filter(one -> one.id().value() == party.id())
                        .findFirst()
                        .orElse(null);
    }

    private String ours(Party party) {
        Person person = company.person(new Person.Id(party.id()));
        return person == null ? "one of us" : "our " + person.name();
    }
}
