package dev.sideline.champions;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Champion;
import dev.sideline.account.Contact;
import dev.sideline.account.Facts;
import dev.sideline.chat.AccountForm;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Submission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says why one champion is enough here; good for a while, since accounts change. */
record EnoughForm() implements AccountForm {

    private static final String REASON = "reason";
    private static final int WORDS = 300;

    @Override
    public String callbackId() {
        return "champion.enough";
    }

    @Override
    public Form draw(Caller caller, AccountSnapshot account, Metadata metadata) {
        return Form.of(
                callbackId(),
                "One is enough",
                "Save",
                metadata,
                List.of(
                        Blocks.context("At "
                                + Mrkdwn.bold(Mrkdwn.escape(account.account().name()))
                                + ". Where one is not enough, nominate a second one with `/coach champion`."),
                        new Bench(account).question("Your champion", metadata),
                        Inputs.text(REASON, "One is enough here, because …", null, WORDS)));
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (submission.text(Bench.CONTACT).isEmpty()) {
            problems.put(Bench.CONTACT, "Choose somebody.");
        }
        if (submission.text(REASON).isEmpty()) {
            problems.put(REASON, "A few words say why.");
        }
        return problems;
    }

    @Override
    public String keep(Submission submission, Metadata metadata, AccountSnapshot account, Facts.Changes changes) {
        Bench bench = new Bench(account);
        Contact contact = bench.chosen(submission);
        Keeping.put(
                changes,
                bench.row(contact)
                        .with(Champion.ENOUGH_REASON, submission.text(REASON).orElseThrow())
                        .with(Champion.ENOUGH_ON, submission.caller().today()));
        return "Noted why " + Mrkdwn.bold(Mrkdwn.escape(contact.name())) + " is enough here.";
    }
}
