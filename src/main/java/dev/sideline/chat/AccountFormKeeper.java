package dev.sideline.chat;

import dev.sideline.account.Facts;
import java.util.Map;

/** Takes what was entered in an {@link AccountForm}, which carries its account in the metadata. */
public final class AccountFormKeeper implements FormHandler {

    private final AccountForm form;
    private final Workable workable;
    private final Facts facts;
    private final TaskForms.Done done;

    public AccountFormKeeper(AccountForm form, Workable workable, Facts facts, TaskForms.Done done) {
        this.form = form;
        this.workable = workable;
        this.facts = facts;
        this.done = done;
    }

    @Override
    public String callbackId() {
        return form.callbackId();
    }

    @Override
    public Verdict check(Submission submission) {
        Metadata metadata = Metadata.read(submission.metadata());
        Map<String, String> problems = form.problems(submission, metadata);
        return problems.isEmpty() ? new Right(() -> keep(submission, metadata)) : new Wrong(problems);
    }

    private Reply keep(Submission submission, Metadata metadata) {
        Caller caller = submission.caller();
        long account = metadata.need(Metadata.ACCOUNT);
        AccountForm.Kept kept = form.keep(submission, metadata, workable.account(caller, account));
        facts.change(Workable.author(caller), changes -> {
            kept.changes().accept(changes);
            return account;
        });
        return done.factsChanged(caller, account, metadata.id(Metadata.NUDGE), Reply.say(kept.mrkdwn()));
    }
}
