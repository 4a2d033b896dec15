package dev.sideline.round;

import dev.sideline.account.Author;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Mute;
import dev.sideline.account.Row;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.UserError;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.NudgeLog;
import dev.sideline.play.Finding;
import dev.sideline.play.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes an answer that no other field holds: what somebody decided about what a play says, and until when that holds. It
 * mutes the play there; where the play speaks of somebody else, for that person.
 */
final class ReasonForm implements TaskForms, FormHandler {

    static final String CALLBACK = "play_reason_form";
    static final String REASON = "reason";
    static final String UNTIL = "until";

    private static final int QUESTION = 500;
    private static final int DAYS = 30;
    private static final int LONGEST_DAYS = 366;

    private final NudgeLog log;
    private final Facts facts;
    private final Done done;

    ReasonForm(NudgeLog log, Facts facts, Done done) {
        this.log = log;
        this.facts = facts;
        this.done = done;
    }

    @Override
    public Set<Task> tasks() {
        return Set.of(Task.GIVE_REASON);
    }

    @Override
    public Form open(Caller caller, Task task, About about) {
        if (about.nudge() == null) {
            throw new UserError("That one is not there any more. `/coach` shows what stands now.");
        }
        Finding finding = nudge(about.nudge(), caller).episode().finding();
        return Form.of(
                CALLBACK,
                "What you decided",
                "Save",
                Metadata.of(about),
                List.of(
                        Blocks.section(Mrkdwn.escape(finding.question(), QUESTION)),
                        Inputs.text(REASON, "What did you decide?", null, BlockLimits.PLACEHOLDER),
                        Inputs.date(
                                UNTIL,
                                "Until when does that hold?",
                                caller.today().plusDays(DAYS))));
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Verdict check(Submission form) {
        LocalDate today = form.caller().today();
        LocalDate until = form.date(UNTIL).orElse(today);
        if (!until.isAfter(today) || until.isAfter(today.plusDays(LONGEST_DAYS))) {
            return new Wrong(Map.of(UNTIL, "Choose a day after today, within a year."));
        }
        String reason = form.text(REASON).orElse("");
        return reason.isBlank()
                ? new Wrong(Map.of(REASON, "Say in a few words what you decided."))
                : new Right(() -> commit(form, reason, until));
    }

    private Reply commit(Submission form, String reason, LocalDate until) {
        Caller caller = form.caller();
        Nudge nudge = nudge(Metadata.read(form.metadata()).need(Metadata.NUDGE), caller);
        Finding finding = nudge.episode().finding();
        Long account = finding.account() == null ? null : finding.account().value();
        Row mute = Row.empty(Kind.MUTE, 0)
                .with(Mute.PLAY, finding.play())
                .with(Mute.ACCOUNT, account)
                .with(Mute.PERSON, concerned(finding.subject(), caller))
                .with(Mute.UNTIL, until)
                .with(Mute.REASON, reason);
        facts.change(new Author(caller.viewer().id(), "slack", caller.at()), changes -> changes.add(mute));
        Reply confirmation = Reply.say("Noted, it holds until " + Mrkdwn.day(until) + ".");
        return done.factsChanged(caller, account, nudge.id().value(), confirmation);
    }

    private Nudge nudge(long id, Caller caller) {
        return Found.nudge(log, Long.toString(id), caller);
    }

    private static Long concerned(Subject subject, Caller caller) {
        return subject.kind() == Kind.PERSON
                ? subject.id()
                : caller.viewer().id().value();
    }
}
