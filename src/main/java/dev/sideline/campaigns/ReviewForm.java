package dev.sideline.campaigns;

import dev.sideline.account.Facts;
import dev.sideline.account.Proposition;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Submission;
import dev.sideline.chat.UserError;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the owner of a proposition makes of the market's answers: a new version, or the same one with a reason. */
record ReviewForm(Shelf shelf) implements Sheet {

    static final String VERSION = "version";
    static final String SUMMARY = "summary";
    static final String KEPT = "kept";

    @Override
    public String callbackId() {
        return "proposition.review";
    }

    @Override
    public Form draw(Caller caller, Metadata metadata) {
        Proposition proposition = proposition(caller, metadata);
        String version = proposition.version();
        return Form.of(
                callbackId(),
                "Review a proposition",
                "Save",
                metadata,
                List.of(
                        Blocks.section("What did the market say to " + Mrkdwn.bold(Mrkdwn.escape(proposition.name()))
                                + (version == null ? "?" : ", version " + Mrkdwn.escape(version) + "?")),
                        Inputs.optional(Inputs.text(VERSION, "The new version", null, BlockLimits.BUTTON_TEXT)),
                        Inputs.optional(Inputs.paragraph(SUMMARY, "What it proposes now", proposition.summary())),
                        Inputs.optional(Inputs.paragraph(KEPT, "Or: why it stays as it is", null))));
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        boolean isNew = submission.text(VERSION).isPresent();
        boolean isKept = submission.text(KEPT).isPresent();
        return isNew == isKept
                ? Map.of(
                        isNew ? KEPT : VERSION,
                        isNew
                                ? "Either it has a new version, or it stays: leave one of the two empty."
                                : "Name the new version, or say below why it stays as it is.")
                : Map.of();
    }

    @Override
    public String keep(Submission submission, Metadata metadata, Facts.Changes changes) {
        Proposition proposition = proposition(submission.caller(), metadata);
        String version = submission.text(VERSION).orElse(proposition.version());
        String kept = submission.text(KEPT).orElse(null);
        if (kept == null && Objects.equals(version, proposition.version())) {
            throw new UserError("That is the version that is there. A new one has another name.");
        }
        changes.set(proposition
                .row()
                .with(Proposition.VERSION, version)
                .with(
                        Proposition.SUMMARY,
                        submission.text(SUMMARY, proposition.summary()).orElse(proposition.summary()))
                .with(Proposition.REVIEWED_ON, submission.caller().today())
                .with(Proposition.KEPT_REASON, kept));
        String name = Mrkdwn.bold(Mrkdwn.escape(proposition.name()));
        return kept == null
                ? name + " is at version " + Mrkdwn.escape(String.valueOf(version)) + " now."
                : name + " stays as it is, with your reason.";
    }

    private Proposition proposition(Caller caller, Metadata metadata) {
        Proposition proposition = Shelf.proposition(shelf.library(), metadata.need(Metadata.PROPOSITION));
        if (!Shelf.owns(caller, proposition.owner())) {
            throw new UserError("Reviewing a proposition is up to its owner.");
        }
        return proposition;
    }
}
