package dev.sideline.round;

import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.nudge.Nudge;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Asks until when a nudge should be quiet, and why. */
final class SnoozeForm implements FormHandler {

    static final String CALLBACK = "nudge_snooze_form";

    private static final String HOW_LONG = "how_long";
    private static final String DATE = "date";
    private static final String REASON = "reason";
    private static final String UNTIL_DATE = "date";
    private static final int LONGEST_DAYS = 366;

    private final Answers answers;

    SnoozeForm(Answers answers) {
        this.answers = answers;
    }

    static Form form(Nudge nudge) {
        return Form.of(
                CALLBACK,
                "Snooze",
                "Snooze",
                Metadata.NONE.with(Metadata.NUDGE, nudge.id().value()),
                List.of(
                        Inputs.select(
                                HOW_LONG,
                                "For how long?",
                                List.of(
                                        Inputs.option(2, "2 days"),
                                        Inputs.option(7, "1 week"),
                                        Inputs.option(UNTIL_DATE, "Until a date")),
                                2),
                        Inputs.optional(Inputs.date(DATE, "Until which date?", null)),
                        Inputs.optional(
                                Inputs.text(REASON, "Why? Only you see this.", null, BlockLimits.PLACEHOLDER))));
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Verdict check(Submission submission) {
        LocalDate today = submission.caller().today();
        String howLong = submission.text(HOW_LONG).orElse(UNTIL_DATE);
        LocalDate until = howLong.equals(UNTIL_DATE)
                ? submission.date(DATE).orElse(null)
                : today.plusDays(Long.parseLong(howLong));
        if (until == null) {
            return new Wrong(Map.of(DATE, "Choose the day on which it may come again."));
        }
        if (!until.isAfter(today) || until.isAfter(today.plusDays(LONGEST_DAYS))) {
            return new Wrong(Map.of(DATE, "Choose a day after today, within a year."));
        }
        return new Right(() -> commit(submission, until));
    }

    private Reply commit(Submission submission, LocalDate until) {
        boolean stands = answers.take(
                submission.caller(),
                Long.toString(Metadata.read(submission.metadata()).need(Metadata.NUDGE)),
                Nudge.State.SNOOZED,
                new Nudge.Answer(
                        submission.caller().at(), until, submission.text(REASON).orElse(null)));
        return Reply.say(
                stands
                        ? "Snoozed until " + Mrkdwn.day(until) + "."
                        : "That has cleared meanwhile; there is nothing to snooze.");
    }
}
