package dev.sideline.campaigns;

import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Objection;
import dev.sideline.account.Person;
import dev.sideline.account.PersonOrName;
import dev.sideline.account.Proposition;
import dev.sideline.account.Row;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.PersonPicker;
import dev.sideline.chat.Submission;
import java.util.List;
import java.util.Map;

/** What a department has against a proposition, and who stands for that: one of our people, or anybody by name. */
record ObjectForm(Shelf shelf) implements Sheet {

    static final String DEPARTMENT = "department";
    static final String TEXT = "text";
    static final String OWNER = "owner";
    static final String NAME = "name";

    @Override
    public String callbackId() {
        return "proposition.object";
    }

    @Override
    public Form draw(Caller caller, Metadata metadata) {
        Proposition proposition = Shelf.proposition(shelf.library(), metadata.need(Metadata.PROPOSITION));
        return Form.of(
                callbackId(),
                "An objection",
                "Save",
                metadata,
                List.of(
                        Blocks.section("What speaks against " + Mrkdwn.bold(Mrkdwn.escape(proposition.name()))
                                + "? Resistance shows that somebody has to change."),
                        Inputs.hint(
                                Inputs.text(DEPARTMENT, "Which department?", null, BlockLimits.BUTTON_TEXT),
                                "Such as finance, IT, logistics or production."),
                        Inputs.paragraph(TEXT, "What do they have against it?", null),
                        Inputs.optional(PersonPicker.input(OWNER, "Who stands for it?", null)),
                        Inputs.optional(Inputs.text(
                                NAME, "Or the name of somebody not listed", null, BlockLimits.PLACEHOLDER))));
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        if (submission.text(DEPARTMENT).isEmpty()) {
            return Map.of(DEPARTMENT, "Name the department.");
        }
        if (submission.text(TEXT).isEmpty()) {
            return Map.of(TEXT, "Say it in a few words.");
        }
        boolean isOfOurs = submission.text(OWNER).isPresent();
        if (isOfOurs == submission.text(NAME).isPresent()) {
            return isOfOurs
                    ? Map.of(NAME, "One stands for it: leave one of the two empty.")
                    : Map.of(OWNER, "Name who stands for it, here or below.");
        }
        return Map.of();
    }

    @Override
    public String keep(Submission submission, Metadata metadata, Facts.Changes changes) {
        Proposition proposition = Shelf.proposition(shelf.library(), metadata.need(Metadata.PROPOSITION));
        PersonOrName owner = submission
                .text(OWNER)
                .map(id -> PersonOrName.of(new Person.Id(Long.parseLong(id))))
                .orElseGet(() -> PersonOrName.named(submission.text(NAME).orElseThrow()));
        changes.add(Row.empty(Kind.OBJECTION, 0)
                .with(Objection.PROPOSITION, proposition.id().value())
                .with(Objection.DEPARTMENT, submission.text(DEPARTMENT).orElseThrow())
                .with(Objection.OWNER, owner)
                .with(Objection.TEXT, submission.text(TEXT).orElseThrow())
                .with(Objection.RAISED_ON, submission.caller().today()));
        return "Noted the objection to " + Mrkdwn.bold(Mrkdwn.escape(proposition.name())) + ".";
    }
}
