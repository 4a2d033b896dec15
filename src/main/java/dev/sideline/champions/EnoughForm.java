package dev.sideline.champions;

import static dev.sideline.chat.Inputs.hint;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Champion;
import dev.sideline.account.Row;
import dev.sideline.chat.AccountForm;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Submission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records why one champion is enough. */
final class EnoughForm implements AccountForm {

    static final String CALLBACK = "champion.enough";
    static final String REASON = "reason";

    static Form draw(AccountSnapshot account, @Nullable Long contact, Metadata metadata, Caller caller) {
        String known = contact == null ? null : new Champion(Nomination.row(account, contact)).enoughReason();
        return Form.of(
                CALLBACK,
                "One is enough",
                "Save",
                metadata,
                List.of(
                        NomineeField.draw(
                                account, contact, caller.viewer().company().settings()),
                        hint(
                                Inputs.paragraph(REASON, "One is enough here, because", known),
                                "Good for 60 days; then the question comes back.")));
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Map<String, String> problems(Submission form, Metadata metadata) {
        Map<String, String> problems = new LinkedHashMap<>();
        NomineeField.check(form, metadata, problems);
        Entered.words(form, REASON, "Say in a few words why.", problems);
        return problems;
    }

    @Override
    public Kept keep(Submission form, Metadata metadata, AccountSnapshot account) {
        long contact = NomineeField.chosen(form, metadata).orElseThrow();
        Nomination.contact(account, contact);
        Row before = Nomination.row(account, contact);
        Row row = before.with(
                        Champion.ENOUGH_REASON,
                        form.text(REASON, before.get(Champion.ENOUGH_REASON)).orElseThrow())
                .with(Champion.ENOUGH_ON, form.caller().today());
        return new Kept(
                changes -> Nomination.put(changes, row),
                "Noted why one champion is enough at "
                        + Mrkdwn.escape(account.account().name()) + ".");
    }
}
