package dev.sideline.campaigns;

import dev.sideline.account.Facts;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.Workable;
import java.util.Map;

/** Takes what was entered in a {@link Sheet}. */
record SheetHandler(Sheet sheet, Facts facts, TaskForms.Done done) implements FormHandler {

    @Override
    public String callbackId() {
        return sheet.callbackId();
    }

    @Override
    public Verdict check(Submission submission) {
        Metadata metadata = Metadata.read(submission.metadata());
        Map<String, String> problems = sheet.problems(submission, metadata);
        return problems.isEmpty() ? new Right(() -> keep(submission, metadata)) : new Wrong(problems);
    }

    private Reply keep(Submission submission, Metadata metadata) {
        String said = facts.change(
                Workable.author(submission.caller()), changes -> sheet.keep(submission, metadata, changes));
        return done.factsChanged(submission.caller(), null, metadata.id(Metadata.NUDGE), Reply.say(said));
    }
}
