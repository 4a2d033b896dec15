package dev.sideline.deliveries;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Dependency;
import dev.sideline.account.Kind;
import dev.sideline.account.Row;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Submission;
import dev.sideline.chat.UserError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that a go-live depends on: new, or one that is there; with who at the client confirmed it. */
record DependencyForm() implements Sheet {

    /** In the metadata: the dependency that is edited. */
    static final String DEPENDENCY = "dependency";

    static final String GONE = "gone";

    private static final int NAME = 150;

    @Override
    public String callbackId() {
        return "dependency.keep";
    }

    @Override
    public Form draw(Caller caller, AccountSnapshot account, Metadata metadata) {
        Optional<Dependency> there = there(account, metadata);
        Row row = there.map(Dependency::row).orElse(Row.empty(Kind.DEPENDENCY, 0));
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.context(
                "At " + Mrkdwn.bold(Mrkdwn.escape(account.account().name()))));
        blocks.add(Inputs.text(
                Dependency.NAME.name(), "What does the go-live depend on?", row.get(Dependency.NAME), NAME));
        blocks.addAll(Confirmed.of(caller, account)
                .inputs(
                        row,
                        Dependency.CONFIRMED_ON,
                        "Client confirmed it on",
                        Dependency.CONFIRMED_BY,
                        "Who confirmed it?"));
        if (there.isPresent()) {
            blocks.add(Inputs.tick(GONE, "Or", "The go-live does not depend on it", false));
        }
        return Form.of(callbackId(), "Dependency", "Save", metadata, blocks);
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (submission.text(Dependency.NAME.name()).isEmpty()) {
            problems.put(Dependency.NAME.name(), "Say in a few words what it is.");
        }
        Confirmed.problems(submission, Dependency.CONFIRMED_ON.name(), Dependency.CONFIRMED_BY.name(), problems);
        return problems;
    }

    @Override
    public Kept keep(Submission submission, Metadata metadata, AccountSnapshot account) {
        Optional<Dependency> before = there(account, metadata);
        if (before.isPresent() && submission.text(GONE).isPresent()) {
            Dependency gone = before.get();
            return new Kept(
                    changes -> changes.remove(Kind.DEPENDENCY, gone.id().value()),
                    "The go-live no longer depends on " + Mrkdwn.bold(Mrkdwn.escape(gone.name())) + ".");
        }
        Row begun = before.map(Dependency::row).orElseGet(() -> Row.empty(Kind.DEPENDENCY, 0)
                .with(
                        Dependency.DEAL,
                        Signed.deal(account, metadata.need(Metadata.DEAL)).id().value()));
        Row row = Confirmed.with(
                account,
                begun.with(
                        Dependency.NAME,
                        submission
                                .text(Dependency.NAME.name(), begun.get(Dependency.NAME))
                                .orElseThrow()),
                submission,
                Dependency.CONFIRMED_ON,
                Dependency.CONFIRMED_BY);
        refuseNamesake(account, row);
        String saved =
                "Saved what the go-live depends on: " + Mrkdwn.bold(Mrkdwn.escape(row.need(Dependency.NAME))) + ".";
        return before.isEmpty()
                ? new Kept(changes -> changes.addOnce(row, metadata.once()), saved)
                : new Kept(changes -> changes.set(row), saved);
    }

    /** Names tell the dependencies of a deal apart; the same form sent twice finds what it added itself. */
    private static void refuseNamesake(AccountSnapshot account, Row row) {
        account.dependencies().stream()
                .map(Dependency::row)
                .filter(other -> other.id() != row.id()
                        && other.need(Dependency.DEAL).equals(row.need(Dependency.DEAL))
                        && other.need(Dependency.NAME).equals(row.need(Dependency.NAME))
                        && !(row.id() == 0 && row.as(other.id()).equals(other)))
                .findFirst()
                .ifPresent(other -> {
                    throw new UserError(Mrkdwn.bold(Mrkdwn.escape(row.need(Dependency.NAME)))
                            + " is there already. `/coach delivery` shows it, with a button to change it.");
                });
    }

    private static Optional<Dependency> there(AccountSnapshot account, Metadata metadata) {
        @Nullable Long id = metadata.id(DEPENDENCY);
        if (id == null) {
            return Optional.empty();
        }
        return Optional.of(account.dependencies().stream()
                .filter(one -> one.id().value() == id)
                .findFirst()
                .orElseThrow(() -> new UserError("This dependency is no longer there: somebody removed it.")));
    }
}
