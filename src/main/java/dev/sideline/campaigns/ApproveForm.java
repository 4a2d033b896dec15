package dev.sideline.campaigns;

import dev.sideline.account.Approval;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Proposition;
import dev.sideline.account.Role;
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
import dev.sideline.chat.UserError;
import dev.sideline.play.campaign.Approvals;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The yes of one of our leaders to a proposition. A leader gives it; whoever owns the proposition may write it down. */
record ApproveForm(Shelf shelf) implements Sheet {

    static final String EXECUTIVE = "executive";
    static final String DEPARTMENT = "department";
    static final String DAY = "day";

    @Override
    public String callbackId() {
        return "proposition.approve";
    }

    static boolean mayRecord(Caller caller, Proposition proposition) {
        return caller.viewer().is(Role.LEADER) || Shelf.owns(caller, proposition.owner());
    }

    @Override
    public Form draw(Caller caller, Metadata metadata) {
        Proposition proposition = proposition(caller, metadata);
        Person self = caller.viewer().is(Role.LEADER) ? caller.viewer().person() : null;
        return Form.of(
                callbackId(),
                "An approval",
                "Save",
                metadata,
                List.of(
                        Blocks.section("Approval of " + Mrkdwn.bold(Mrkdwn.escape(proposition.name()))),
                        Inputs.hint(
                                PersonPicker.input(EXECUTIVE, "Who approves it?", self),
                                "Only one of our leaders can."),
                        Inputs.hint(
                                Inputs.text(DEPARTMENT, "For which department?", null, BlockLimits.BUTTON_TEXT),
                                "Sales and marketing do not count."),
                        Inputs.date(DAY, "When?", caller.today())));
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        LocalDate today = submission.caller().today();
        if (!isLeader(executive(submission))) {
            return Map.of(EXECUTIVE, "Only one of our leaders can approve a proposition.");
        }
        if (!Approvals.counts(submission.text(DEPARTMENT).orElse(""))) {
            return Map.of(DEPARTMENT, "Name the department that has to change; sales and marketing do not count.");
        }
        return submission.date(DAY).orElse(today).isAfter(today)
                ? Map.of(DAY, "Choose today or an earlier day.")
                : Map.of();
    }

    private static @Nullable Person executive(Submission submission) {
        return submission
                .text(EXECUTIVE)
                .map(id -> new Person.Id(Long.parseLong(id)))
                .map(submission.caller().viewer().company()::person)
                .orElse(null);
    }

    private static boolean isLeader(@Nullable Person person) {
        return person != null && person.is(Role.LEADER);
    }

    @Override
    public String keep(Submission submission, Metadata metadata, Facts.Changes changes) {
        Caller caller = submission.caller();
        Proposition proposition = proposition(caller, metadata);
        Person executive = executive(submission);
        if (executive == null) {
            throw new UserError("That person is not there any more.");
        }
        String department = submission.text(DEPARTMENT).orElseThrow();
        changes.add(Row.empty(Kind.APPROVAL, 0)
                .with(Approval.PROPOSITION, proposition.id().value())
                .with(Approval.DEPARTMENT, department)
                .with(Approval.EXECUTIVE, executive.id().value())
                .with(Approval.APPROVED_ON, submission.date(DAY).orElse(caller.today())));
        return "Noted: " + Mrkdwn.bold(Mrkdwn.escape(executive.name())) + " approves "
                + Mrkdwn.bold(Mrkdwn.escape(proposition.name())) + " for " + Mrkdwn.escape(department) + ".";
    }

    private Proposition proposition(Caller caller, Metadata metadata) {
        Proposition proposition = Shelf.proposition(shelf.library(), metadata.need(Metadata.PROPOSITION));
        if (!mayRecord(caller, proposition)) {
            throw new UserError("Only a leader can approve a proposition.");
        }
        return proposition;
    }
}
