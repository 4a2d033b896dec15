package dev.sideline.deliveries;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Facts;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.Workable;
import java.util.Map;

/** Takes what was entered in an {@link Sheet}, if the person works on the account. */
record SheetHandler(Sheet form, Workable workable, Facts facts, TaskForms.Done done) implements FormHandler {

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

    /** The form, for somebody who works on the account. */
    public Form open(Caller caller, long account, Metadata metadata) {
        return form.draw(
                caller,
                workable.account(caller, account),
                metadata.with(Metadata.ACCOUNT, account).onceFor(caller));
    }

    private Reply keep(Submission submission, Metadata metadata) {
        Caller caller = submission.caller();
        AccountSnapshot account = workable.account(caller, metadata.need(Metadata.ACCOUNT));
        String said =
                facts.change(Workable.author(caller), changes -> form.keep(submission, metadata, account, changes));
        return done.factsChanged(caller, account.id().value(), metadata.id(Metadata.NUDGE), Reply.say(said));
    }
}
