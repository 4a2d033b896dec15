package dev.sideline.deliveries;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import dev.sideline.account.Sighting;
import dev.sideline.account.SightingKind;
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

/** A competitor who was seen at an account, or a tender that it issued. */
record SightingForm() implements Sheet {

    private static final int NAME = 150;

    @Override
    public String callbackId() {
        return "sighting.note";
    }

    @Override
    public Form draw(Caller caller, AccountSnapshot account, Metadata metadata) {
        return Form.of(
                callbackId(),
                "Competitor or tender",
                "Save",
                metadata,
                List.of(
                        Blocks.context("At "
                                + Mrkdwn.bold(Mrkdwn.escape(account.account().name()))),
                        Inputs.choice(
                                Sighting.KIND.name(),
                                "What was it?",
                                List.of(SightingKind.values()),
                                kind -> kind == SightingKind.TENDER ? "A tender was issued" : "A competitor was seen",
                                SightingKind.MENTION),
                        Inputs.optional(Inputs.text(Sighting.COMPETITOR.name(), "Which competitor?", null, NAME)),
                        Inputs.date(Sighting.SEEN_ON.name(), "On", caller.today())));
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (kind(submission) != SightingKind.TENDER
                && submission.text(Sighting.COMPETITOR.name()).isEmpty()) {
            problems.put(Sighting.COMPETITOR.name(), "Name who was seen.");
        }
        if (submission.text(Sighting.SEEN_ON.name()).isEmpty()) {
            problems.put(Sighting.SEEN_ON.name(), "Choose the day.");
        }
        Days.notAhead(submission, Sighting.SEEN_ON.name(), problems);
        return problems;
    }

    @Override
    public Kept keep(Submission submission, Metadata metadata, AccountSnapshot account) {
        Row row = Row.empty(Kind.SIGHTING, 0)
                .with(Sighting.ACCOUNT, account.id().value())
                .with(
                        Sighting.COMPETITOR,
                        submission.text(Sighting.COMPETITOR.name()).orElse(null))
                .with(Sighting.KIND, kind(submission))
                .with(Sighting.SEEN_ON, submission.date(Sighting.SEEN_ON.name()).orElseThrow());
        return new Kept(
                changes -> changes.add(row),
                "Noted at " + Mrkdwn.bold(Mrkdwn.escape(account.account().name())) + ": "
                        + Sightings.words(new Sighting(row)) + ".");
    }

    private static SightingKind kind(Submission submission) {
        SightingKind chosen = Inputs.chosen(submission, Sighting.KIND.name(), SightingKind.class);
        return chosen == null ? SightingKind.MENTION : chosen;
    }
}
