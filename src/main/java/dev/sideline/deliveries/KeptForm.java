package dev.sideline.deliveries;

import com.slack.api.model.block.InputBlock;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Facts;
import dev.sideline.account.Promise;
import dev.sideline.account.Row;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Submission;
import dev.sideline.chat.UserError;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of a promise: delivered, confirmed by the client, or moved to a day that the client agreed to. */
record KeptForm() implements Sheet {

    private static final String NEW_DAY = "new-day";
    private static final String WHICH = "which";

    @Override
    public String callbackId() {
        return "promise.kept";
    }

    @Override
    public Form draw(Caller caller, AccountSnapshot account, Metadata metadata) {
        List<Promise> open = open(account);
        Promise promise = open.stream()
                .filter(one ->
                        open.size() == 1 || Long.valueOf(one.id().value()).equals(metadata.id(Metadata.PROMISE)))
                .findFirst()
                .orElse(null);
        return Form.of(
                callbackId(),
                "A promise",
                "Save",
                metadata,
                List.of(
                        Blocks.context("At "
                                + Mrkdwn.bold(Mrkdwn.escape(account.account().name()))),
                        Inputs.select(
                                WHICH,
                                "Which promise?",
                                open.stream()
                                        .map(one -> Inputs.option(one.id().value(), one.words()))
                                        .toList(),
                                promise == null ? null : promise.id().value()),
                        day(
                                Promise.DELIVERED_ON.name(),
                                "Delivered on",
                                promise == null ? null : promise.deliveredOn()),
                        day(
                                Promise.CLIENT_CONFIRMED_ON.name(),
                                "Client confirmed on",
                                promise == null ? null : promise.clientConfirmedOn()),
                        Inputs.hint(
                                day(NEW_DAY, "Or a new date, agreed with the client", null),
                                "Only one that the client has agreed to.")));
    }

    private static InputBlock day(String blockId, String label, @Nullable LocalDate day) {
        return Inputs.optional(Inputs.date(blockId, label, day));
    }

    /** @throws UserError when there is none */
    static List<Promise> open(AccountSnapshot account) {
        List<Promise> open = account.promises().stream()
                .filter(promise -> promise.clientConfirmedOn() == null)
                .sorted(Comparator.comparing(Promise::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        if (open.isEmpty()) {
            throw new UserError("No promise is open here. `/coach promise` with an account and a few words notes one.");
        }
        return open;
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (submission.text(WHICH).isEmpty()) {
            problems.put(WHICH, "Choose a promise.");
        }
        Days.notAhead(submission, Promise.DELIVERED_ON.name(), problems);
        Days.notAhead(submission, Promise.CLIENT_CONFIRMED_ON.name(), problems);
        Days.notPast(submission, NEW_DAY, problems);
        boolean anything = List.of(Promise.DELIVERED_ON.name(), Promise.CLIENT_CONFIRMED_ON.name(), NEW_DAY).stream()
                .anyMatch(field -> submission.text(field).isPresent());
        if (!anything) {
            problems.put(
                    Promise.DELIVERED_ON.name(), "Say when it was delivered or confirmed, or agree on a new date.");
        }
        return problems;
    }

    @Override
    public String keep(Submission submission, Metadata metadata, AccountSnapshot account, Facts.Changes changes) {
        String which = submission.text(WHICH).orElseThrow();
        Promise promise = account.promises().stream()
                .filter(one -> Long.toString(one.id().value()).equals(which))
                .findFirst()
                .orElseThrow(() -> new UserError("This promise is no longer there: somebody removed it."));
        LocalDate delivered = submission.date(Promise.DELIVERED_ON.name()).orElse(null);
        LocalDate confirmed =
                submission.date(Promise.CLIENT_CONFIRMED_ON.name()).orElse(null);
        LocalDate moved = submission.date(NEW_DAY).orElse(null);
        Row row = promise.row().with(Promise.DELIVERED_ON, delivered).with(Promise.CLIENT_CONFIRMED_ON, confirmed);
        if (moved != null) {
            row = row.with(Promise.DUE, moved)
                    .with(Promise.RENEGOTIATED_ON, submission.caller().today());
        }
        changes.set(row);
        String words = Mrkdwn.bold(Mrkdwn.escape(promise.words()));
        return confirmed != null
                ? "Noted: the client confirmed " + words + "."
                : moved != null
                        ? "Noted the new date for " + words + ": " + Mrkdwn.day(moved) + "."
                        : "Noted as delivered on " + Mrkdwn.day(Objects.requireNonNull(delivered)) + ": " + words
                                + ". It stays open until the client confirms.";
    }
}
