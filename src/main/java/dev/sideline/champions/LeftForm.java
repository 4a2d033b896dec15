package dev.sideline.champions;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Facts;
import dev.sideline.account.Phase;
import dev.sideline.account.Row;
import dev.sideline.chat.AccountForm;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.ContactPicker;
import dev.sideline.chat.Days;
import dev.sideline.chat.DealPicker;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Submission;
import dev.sideline.chat.TaskForms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records that somebody has gone, who takes over, and what the deal looks like without them. */
record LeftForm() implements AccountForm {

    private static final String DAY = "left-on";
    private static final String SUCCESSOR = "successor";
    private static final String DEAL = "deal";
    private static final String STAGE = "stage";
    private static final String CLOSE = "close";

    /** In the metadata: the day that was named in words. */
    static final String SAID = "said";

    @Override
    public String callbackId() {
        return "champion.left";
    }

    @Override
    public Form draw(Caller caller, AccountSnapshot account, Metadata metadata) {
        String said = metadata.text(SAID);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.context(
                "At " + Mrkdwn.bold(Mrkdwn.escape(account.account().name()))));
        blocks.add(new Bench(account).question("Who has gone?", metadata));
        blocks.add(Inputs.date(DAY, "Since when?", said == null ? caller.today() : LocalDate.parse(said)));
        blocks.add(Inputs.optional(Inputs.hint(
                ContactPicker.input(SUCCESSOR, "Who takes their place?", null), "Nominated as a champion today.")));
        List<Deal> open = account.openDeals();
        if (!open.isEmpty()) {
            Deal only = open.size() == 1 ? open.get(0) : null;
            blocks.add(Inputs.optional(Inputs.hint(
                    DealPicker.input(DEAL, "Which deal did you re-rate?", only),
                    "Look at it afresh without them; leave empty if you have not yet.")));
            blocks.add(Inputs.optional(Inputs.choice(STAGE, "Its stage now", phases(), Phase::word, null)));
            blocks.add(Inputs.optional(Inputs.date(CLOSE, "Its expected close now", null)));
        }
        return Form.of(callbackId(), "Somebody has gone", "Save", metadata, blocks);
    }

    private static List<Phase> phases() {
        return Arrays.stream(Phase.values()).filter(Phase::isOpen).toList();
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (submission.text(Bench.CONTACT).isEmpty()) {
            problems.put(Bench.CONTACT, "Choose somebody.");
        }
        if (submission.text(DAY).isEmpty()) {
            problems.put(DAY, "The day cannot be left empty.");
        }
        Days.notAhead(submission, DAY, problems);
        if (submission.text(SUCCESSOR).isPresent()
                && submission.text(SUCCESSOR).equals(submission.text(Bench.CONTACT))) {
            problems.put(SUCCESSOR, "Nobody takes their own place.");
        }
        if (submission.text(DEAL).isEmpty()) {
            for (String field : List.of(STAGE, CLOSE)) {
                if (submission.text(field).isPresent()) {
                    problems.put(DEAL, "Choose the deal that this is about.");
                }
            }
        }
        return problems;
    }

    @Override
    public String keep(Submission submission, Metadata metadata, AccountSnapshot account, Facts.Changes changes) {
        Bench bench = new Bench(account);
        Contact gone = bench.chosen(submission);
        changes.set(gone.row().with(Contact.LEFT_ON, submission.date(DAY).orElseThrow()));
        String said = "Noted that " + Mrkdwn.bold(Mrkdwn.escape(gone.name())) + " has gone";
        if (submission.text(SUCCESSOR).isPresent()) {
            Contact successor = bench.contact(submission.text(SUCCESSOR).orElseThrow());
            Keeping.put(changes, NominateForm.nominated(bench.row(successor), submission.caller()));
            said += "; " + Mrkdwn.bold(Mrkdwn.escape(successor.name())) + " is nominated";
        }
        Deal deal = submission
                .text(DEAL)
                .map(id -> account.openDeals().stream()
                        .filter(one -> Long.toString(one.id().value()).equals(id))
                        .findFirst()
                        .orElse(null))
                .orElse(null);
        if (deal != null) {
            changes.set(rerated(deal, submission));
            said += "; the deal is re-rated";
        }
        return said + ".";
    }

    private static Row rerated(Deal deal, Submission submission) {
        Caller caller = submission.caller();
        Row row = deal.row().with(Deal.RERATED_ON, caller.today());
        Phase stage = Inputs.chosen(submission, STAGE, Phase.class);
        if (stage != null && stage != deal.stage()) {
            row = row.with(Deal.STAGE, stage).with(Deal.STAGE_SINCE, caller.today());
        }
        return submission.date(CLOSE).isPresent()
                ? row.with(Deal.EXPECTED_CLOSE, submission.date(CLOSE).orElseThrow())
                : row;
    }

    /** What the metadata of the form says when it is opened from plain words. */
    static Metadata metadata(TaskForms.About about, @Nullable LocalDate leftOn) {
        return Metadata.of(about).with(SAID, leftOn);
    }
}
