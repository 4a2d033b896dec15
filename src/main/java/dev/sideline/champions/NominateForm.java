package dev.sideline.champions;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Champion;
import dev.sideline.account.Contact;
import dev.sideline.account.Facts;
import dev.sideline.account.Row;
import dev.sideline.chat.AccountForm;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Submission;
import java.util.List;
import java.util.Map;

/** Names a contact as a champion; what proves them comes later, act by act. */
record NominateForm() implements AccountForm {

    @Override
    public String callbackId() {
        return "champion.nominate";
    }

    @Override
    public Form draw(Caller caller, AccountSnapshot account, Metadata metadata) {
        return Form.of(
                callbackId(),
                "Nominate a champion",
                "Nominate",
                metadata,
                List.of(
                        Blocks.context("At "
                                + Mrkdwn.bold(Mrkdwn.escape(account.account().name()))
                                + ". A champion is willing and able; you can log the acts that show it afterwards."),
                        new Bench(account).question("Who sells for you when you are not there?", metadata)));
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        return submission.text(Bench.CONTACT).isPresent() ? Map.of() : Map.of(Bench.CONTACT, "Choose somebody.");
    }

    @Override
    public String keep(Submission submission, Metadata metadata, AccountSnapshot account, Facts.Changes changes) {
        Contact contact = new Bench(account).chosen(submission);
        Row row = new Bench(account).row(contact);
        boolean again = row.get(Champion.NOMINATED_ON) != null && row.get(Champion.FRIEND_ON) == null;
        if (!again) {
            Keeping.put(changes, nominated(row, submission.caller()));
        }
        return Mrkdwn.bold(Mrkdwn.escape(contact.name()))
                + (again ? " was nominated already. `/coach champion` shows what is on record." : " is nominated.");
    }

    /** The row of somebody nominated today. */
    static Row nominated(Row row, Caller caller) {
        return row.with(Champion.NOMINATED_ON, caller.today())
                .with(Champion.NOMINATED_BY, caller.viewer().id().value())
                .with(Champion.FRIEND_ON, null);
    }
}
