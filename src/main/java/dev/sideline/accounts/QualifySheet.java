package dev.sideline.accounts;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Awareness;
import dev.sideline.account.Deal;
import dev.sideline.account.Field;
import dev.sideline.account.Kind;
import dev.sideline.account.Phase;
import dev.sideline.account.Row;
import dev.sideline.chat.AskButtons;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.DealPicker;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Submission;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form that qualifies a deal, for those who work on it: what was understood, agreed and judged. */
record QualifySheet(DealSheet deals) implements Sheet {

    private static final Entries ENTRIES = Entries.of(
            Entry.of(Deal.AWARENESS),
            Entry.of(Deal.PROBLEM),
            Entry.of(Deal.EXPECTATIONS_ON),
            Entry.of(Deal.PROCESS_ON),
            Entry.of(Deal.FIT),
            Entry.of(Deal.FIT_BY),
            Entry.of(Deal.QUALIFIED_BY));

    @Override
    public Kind kind() {
        return Kind.DEAL;
    }

    @Override
    public String callbackId() {
        return "deal.qualify";
    }

    @Override
    public String idKey() {
        return Metadata.DEAL;
    }

    @Override
    public Entries entries() {
        return ENTRIES;
    }

    @Override
    public Form draw(Caller caller, Row row, Metadata metadata, @Nullable String notice) {
        Fields fields = new Fields(caller, row);
        Deal deal = new Deal(row);
        List<LayoutBlock> blocks = Fields.after(notice);
        blocks.add(Blocks.section(Mrkdwn.bold(Mrkdwn.escape(DealPicker.nameOf(deal))) + ", in " + deal.phaseWord()));
        blocks.add(Inputs.hint(
                Inputs.optional(fields.choice(Deal.AWARENESS, "What the customer knows", Awareness.values())),
                "Unaware of the problem, aware of it, or set on a solution."));
        blocks.add(Inputs.hint(
                fields.paragraph(Deal.PROBLEM, "The problem behind the request"),
                "In the customer's words, if you can."));
        blocks.add(Inputs.hint(
                fields.day(Deal.EXPECTATIONS_ON, "Expectations agreed on"),
                "The day on which you both said what you expect of one another."));
        blocks.add(
                Inputs.hint(fields.day(Deal.PROCESS_ON, "Process agreed on"), "Who decides what, and in which order."));
        blocks.add(Judged.fit(row));
        blocks.add(Inputs.hint(
                fields.person(Deal.FIT_BY, "Who judged it"), "You, where nobody is named. Name the senior who did."));
        if (isMoved(deal)) {
            blocks.add(fields.person(Deal.QUALIFIED_BY, "Who moved it to qualification"));
        }
        blocks.addAll(signOff(caller, row));
        return Form.of(callbackId(), "Qualify the deal", "Save", metadata, blocks);
    }

    private static boolean isMoved(Deal deal) {
        Phase stage = deal.stage();
        return deal.qualifiedBy() != null || (stage != null && !stage.isEarly());
    }

    private static List<LayoutBlock> signOff(Caller caller, Row row) {
        String signed = Judged.signedOff(row, caller.viewer().company());
        if (caller.viewer().isSenior(caller.today())) {
            return Stream.concat(
                            Stream.ofNullable(signed).map(Blocks::context), Stream.<LayoutBlock>of(Judged.signOff()))
                    .toList();
        }
        return List.of(
                signed != null
                        ? Blocks.context(signed)
                        : Blocks.section(
                                "Sign-off: a senior gives it. Where one told you what they think, name them above as who "
                                        + "judged it.",
                                Blocks.button("Ask a senior", AskButtons.SIGN_OFF, row.id())));
    }

    @Override
    public Row blank(Metadata metadata) {
        return Row.empty(Kind.DEAL, 0);
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (Field<LocalDate> day : List.of(Deal.EXPECTATIONS_ON, Deal.PROCESS_ON)) {
            if (submission
                    .date(day.name())
                    .filter(on -> on.isAfter(submission.caller().today()))
                    .isPresent()) {
                problems.put(day.name(), "This day is still to come.");
            }
        }
        boolean isFitOpen = submission.text(Deal.FIT.name()).isEmpty();
        if (isFitOpen && submission.text(Deal.FIT_BY.name()).isPresent()) {
            problems.put(Deal.FIT.name(), "Choose what they judged: go or no-go.");
        }
        return problems;
    }

    @Override
    public void allow(Caller caller, Row row) {
        deals.allow(caller, row);
    }

    @Override
    public Row settle(@Nullable Row before, Row typed, Submission submission) {
        return Judged.settle(before, typed, submission);
    }

    @Override
    public @Nullable Long account(long id, Row after) {
        return deals.account(id, after);
    }

    @Override
    public Message confirmation(@Nullable Row before, Row after, long id) {
        return Judged.confirmation(before, after, id);
    }
}
