package dev.sideline.deliveries;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.ClientWords;
import dev.sideline.account.Kind;
import dev.sideline.account.Milestone;
import dev.sideline.account.Row;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Said;
import dev.sideline.chat.Submission;
import dev.sideline.chat.UserError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A milestone of a delivery: new, or one that is there, with the client's own words. */
record MilestoneForm() implements Sheet {

    /** In the metadata: the milestone that is edited. */
    static final String MILESTONE = Metadata.MILESTONE;

    private static final int NAME = 150;

    @Override
    public String callbackId() {
        return "milestone.keep";
    }

    @Override
    public Form draw(Caller caller, AccountSnapshot account, Metadata metadata) {
        Row there = there(account, metadata).map(Milestone::row).orElse(Row.empty(Kind.MILESTONE, 0));
        Row row = Said.in(metadata)
                .map(said -> there.with(Milestone.CLIENT_WORDS, said.words())
                        .with(Milestone.CLIENT_CONFIRMED_ON, said.on() == null ? caller.today() : said.on()))
                .orElse(there);
        List<LayoutBlock> blocks = List.of(
                Blocks.context(
                        "At " + Mrkdwn.bold(Mrkdwn.escape(account.account().name()))),
                Inputs.text(Milestone.NAME.name(), "Milestone", row.get(Milestone.NAME), NAME),
                Inputs.optional(Inputs.date(Milestone.DUE.name(), "Due", row.get(Milestone.DUE))),
                Inputs.optional(Inputs.date(Milestone.REACHED_ON.name(), "Reached on", row.get(Milestone.REACHED_ON))),
                Inputs.optional(Inputs.hint(
                        Inputs.paragraph(
                                Milestone.CLIENT_WORDS.name(),
                                "The client's own words",
                                row.get(Milestone.CLIENT_WORDS)),
                        "Who said what; a colleague's “all fine” is not the client's word.")),
                Inputs.optional(Inputs.date(
                        Milestone.CLIENT_CONFIRMED_ON.name(),
                        "They said so on",
                        row.get(Milestone.CLIENT_CONFIRMED_ON))));
        return Form.of(callbackId(), "Milestone", "Save", metadata, blocks);
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (submission.text(Milestone.NAME.name()).isEmpty()) {
            problems.put(Milestone.NAME.name(), "A milestone needs a name.");
        }
        Days.notAhead(submission, Milestone.REACHED_ON.name(), problems);
        Days.notAhead(submission, Milestone.CLIENT_CONFIRMED_ON.name(), problems);
        boolean words = submission.text(Milestone.CLIENT_WORDS.name()).isPresent();
        boolean day = submission.text(Milestone.CLIENT_CONFIRMED_ON.name()).isPresent();
        if (words && !day) {
            problems.put(Milestone.CLIENT_CONFIRMED_ON.name(), "Choose the day on which they said so.");
        } else if (day && !words) {
            problems.put(Milestone.CLIENT_WORDS.name(), "Write down what they said: a day alone does not tell.");
        } else if (words
                && ClientWords.of(submission.text(Milestone.CLIENT_WORDS.name()).orElseThrow()) == null) {
            problems.put(Milestone.CLIENT_WORDS.name(), "Write down what they said: a score or a tick is no word.");
        }
        return problems;
    }

    @Override
    public Kept keep(Submission submission, Metadata metadata, AccountSnapshot account) {
        Optional<Milestone> before = there(account, metadata);
        Row begun = before.map(Milestone::row).orElseGet(() -> Row.empty(Kind.MILESTONE, 0)
                .with(
                        Milestone.DEAL,
                        Signed.deal(account, metadata.need(Metadata.DEAL)).id().value()));
        Row row = begun.with(
                        Milestone.NAME,
                        submission
                                .text(Milestone.NAME.name(), begun.get(Milestone.NAME))
                                .orElseThrow())
                .with(Milestone.DUE, submission.date(Milestone.DUE.name()).orElse(null))
                .with(
                        Milestone.REACHED_ON,
                        submission.date(Milestone.REACHED_ON.name()).orElse(null))
                .with(
                        Milestone.CLIENT_WORDS,
                        submission
                                .text(Milestone.CLIENT_WORDS.name(), begun.get(Milestone.CLIENT_WORDS))
                                .orElse(null))
                .with(
                        Milestone.CLIENT_CONFIRMED_ON,
                        submission.date(Milestone.CLIENT_CONFIRMED_ON.name()).orElse(null));
        Optional<Milestone> namesake = namesake(account, row);
        if (namesake.isPresent() && !isSame(namesake.get().row(), row)) {
            throw new UserError("A milestone called " + Mrkdwn.bold(Mrkdwn.escape(row.need(Milestone.NAME)))
                    + " is there already. `/coach delivery` shows it, with a button to change it.");
        }
        String saved = "Saved the milestone " + Mrkdwn.bold(Mrkdwn.escape(row.need(Milestone.NAME))) + ".";
        return before.isEmpty()
                ? new Kept(changes -> changes.addOnce(row, metadata.once()), saved)
                : new Kept(changes -> changes.set(row), saved);
    }

    /** Another milestone of the deal by the same name: names tell the milestones of a deal apart. */
    private static Optional<Milestone> namesake(AccountSnapshot account, Row row) {
        return account.milestones().stream()
                .filter(one -> one.row().id() != row.id())
                .filter(one -> one.deal().value() == row.need(Milestone.DEAL)
                        && one.name().equals(row.need(Milestone.NAME)))
                .findFirst();
    }

    /** The same form sent twice finds what it added itself. */
    private static boolean isSame(Row there, Row entered) {
        return entered.id() == 0 && entered.as(there.id()).equals(there);
    }

    private static Optional<Milestone> there(AccountSnapshot account, Metadata metadata) {
        @Nullable Long id = metadata.id(MILESTONE);
        if (id == null) {
            return Optional.empty();
        }
        return Optional.of(account.milestones().stream()
                .filter(one -> one.id().value() == id)
                .findFirst()
                .orElseThrow(() -> new UserError("This milestone is no longer there: somebody removed it.")));
    }
}
