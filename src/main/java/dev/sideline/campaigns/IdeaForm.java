package dev.sideline.campaigns;

import dev.sideline.account.Facts;
import dev.sideline.account.Idea;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Submission;
import java.util.List;
import java.util.Map;

/** An idea for a proposition, sent upward. */
record IdeaForm() implements Sheet {

    static final String TEXT = "text";

    @Override
    public String callbackId() {
        return "proposition.idea";
    }

    @Override
    public Form draw(Caller caller, Metadata metadata) {
        return Form.of(
                callbackId(),
                "Send an idea upward",
                "Send",
                metadata,
                List.of(Inputs.hint(
                        Inputs.paragraph(TEXT, "What would customers like these find compelling?", null),
                        "Those who own propositions and the leaders see it with your name.")));
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        return submission.text(TEXT).isEmpty() ? Map.of(TEXT, "Say it in a few words.") : Map.of();
    }

    @Override
    public String keep(Submission submission, Metadata metadata, Facts.Changes changes) {
        Caller caller = submission.caller();
        changes.addOnce(
                Row.empty(Kind.IDEA, 0)
                        .with(Idea.PERSON, caller.viewer().id().value())
                        .with(Idea.TEXT, submission.text(TEXT).orElseThrow())
                        .with(Idea.SUBMITTED_ON, caller.today()),
                metadata.once());
        return "Your idea is on record. `/coach proposition` shows what became of it.";
    }
}
