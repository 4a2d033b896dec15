package dev.sideline.deliveries;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.AccountSnapshot;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a promise: delivered, confirmed by the client, or moved to a day that the client agreed to. */
record KeptForm() implements Sheet {

    static final String NEW_DAY = "new-day";
    static final String WHICH = "which";

    private static final int WORDS = 300;

    /** In the metadata: what its button said became of it, one of {@link Became}. */
    static final String BECAME = "became";

    /** What may become of a promise. */
    enum Became {
        DELIVERED("Delivered"),
        CONFIRMED("Client confirmed"),
        MOVED("New date agreed");

        private final String words;

        Became(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

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
        LocalDate today = caller.today();
        String became = metadata.text(BECAME);
        return Form.of(
                callbackId(),
                "A promise",
                "Save",
                metadata.with(
                        Metadata.PROMISE, promise == null ? null : promise.id().value()),
                List.of(
                        promise == null ? which(open) : about(account, promise),
                        day(
                                Promise.DELIVERED_ON.name(),
                                "Delivered on",
                                Became.DELIVERED.name().equals(became)
                                        ? today
                                        : promise == null ? null : promise.deliveredOn()),
                        day(
                                Promise.CLIENT_CONFIRMED_ON.name(),
                                "Client confirmed on",
                                Became.CONFIRMED.name().equals(became) ? today : null),
                        Inputs.hint(
                                day(NEW_DAY, "Or a new date, agreed with the client", null),
                                "Only one that the client has agreed to.")));
    }

    private static LayoutBlock about(AccountSnapshot account, Promise promise) {
        return Blocks.section("“" + Mrkdwn.escape(promise.words(), WORDS) + "”, promised to "
                + Mrkdwn.bold(Mrkdwn.escape(account.account().name())));
    }

    private static LayoutBlock which(List<Promise> open) {
        return Inputs.select(
                WHICH,
                "Which promise?",
                open.stream()
                        .map(one -> Inputs.option(one.id().value(), one.words()))
                        .toList(),
                null);
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
            throw new UserError("No promise is open here. `/coach promise` with an account and a few words adds one.");
        }
        return open;
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (promise(submission, metadata).isEmpty()) {
            problems.put(WHICH, "Choose a promise.");
        }
        Days.notAhead(submission, Promise.DELIVERED_ON.name(), problems);
        Days.notAhead(submission, Promise.CLIENT_CONFIRMED_ON.name(), problems);
        Days.notPast(submission, NEW_DAY, problems);
        Days.notFarOff(submission, NEW_DAY, problems);
        boolean done = List.of(Promise.DELIVERED_ON.name(), Promise.CLIENT_CONFIRMED_ON.name()).stream()
                .anyMatch(field -> submission.text(field).isPresent());
        boolean moved = submission.text(NEW_DAY).isPresent();
        if (!done && !moved) {
            problems.put(
                    Promise.DELIVERED_ON.name(), "Say when it was delivered or confirmed, or agree on a new date.");
        } else if (done && moved) {
            problems.putIfAbsent(NEW_DAY, "Either it is done, or it has a new date: leave one of the two empty.");
        }
        return problems;
    }

    private static Optional<Long> promise(Submission submission, Metadata metadata) {
        Long known = metadata.id(Metadata.PROMISE);
        return known == null ? submission.text(WHICH).map(Long::valueOf) : Optional.of(known);
    }

    @Override
    public Kept keep(Submission submission, Metadata metadata, AccountSnapshot account) {
        long which = promise(submission, metadata).orElseThrow();
        Promise promise = account.promises().stream()
                .filter(one -> one.id().value() == which)
                .findFirst()
                .orElseThrow(() -> new UserError("This promise is no longer there: somebody removed it."));
        LocalDate moved = submission.date(NEW_DAY).orElse(null);
        if (moved != null) {
            Row row = promise.row()
                    .with(Promise.DUE, moved)
                    .with(Promise.RENEGOTIATED_ON, submission.caller().today())
                    .with(Promise.DELIVERED_ON, null);
            return new Kept(
                    changes -> changes.set(row),
                    "Noted the new date for " + words(promise) + ": " + Mrkdwn.day(moved) + ".");
        }
        LocalDate delivered = submission.date(Promise.DELIVERED_ON.name()).orElse(null);
        LocalDate confirmed =
                submission.date(Promise.CLIENT_CONFIRMED_ON.name()).orElse(null);
        Row row = promise.row().with(Promise.DELIVERED_ON, delivered).with(Promise.CLIENT_CONFIRMED_ON, confirmed);
        return new Kept(changes -> changes.set(row), said(promise, delivered, confirmed));
    }

    private static String said(Promise promise, @Nullable LocalDate delivered, @Nullable LocalDate confirmed) {
        return confirmed != null
                ? "Noted: the client confirmed " + words(promise) + "."
                : "Noted as delivered on " + Mrkdwn.day(Objects.requireNonNull(delivered)) + ": " + words(promise)
                        + ". The client's confirmation is still to come.";
    }

    private static String words(Promise promise) {
        return Mrkdwn.bold(Mrkdwn.escape(promise.words()));
    }
}
