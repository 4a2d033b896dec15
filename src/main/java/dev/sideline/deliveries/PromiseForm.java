package dev.sideline.deliveries;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Kind;
import dev.sideline.account.Promise;
import dev.sideline.account.Row;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.ContactPicker;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.SaidPromise;
import dev.sideline.chat.Submission;
import dev.sideline.chat.UserError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A new promise to the client. What plain words said of it is filled in, with what they left open. */
record PromiseForm() implements Sheet {

    private static final int WORDS = 300;

    /** In the metadata: what was recognised. */
    private static final String SAID_WORDS = "words";

    private static final String SAID_DUE = "due";

    @Override
    public String callbackId() {
        return "promise.add";
    }

    @Override
    public Form draw(Caller caller, AccountSnapshot account, Metadata metadata) {
        return draw(account, metadata, List.of());
    }

    Form draw(AccountSnapshot account, Metadata metadata, List<String> doubts) {
        String due = metadata.text(SAID_DUE);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.context(
                "At " + Mrkdwn.bold(Mrkdwn.escape(account.account().name()))));
        doubts.forEach(doubt -> blocks.add(Blocks.context(doubt)));
        blocks.add(Inputs.text(Promise.WORDS.name(), "What did you promise?", metadata.text(SAID_WORDS), WORDS));
        blocks.add(Inputs.optional(ContactPicker.input(
                Promise.TO.name(),
                "To whom?",
                account.contacts().stream()
                        .filter(one -> Long.valueOf(one.id().value()).equals(metadata.id(Metadata.CONTACT)))
                        .findFirst()
                        .orElse(null))));
        blocks.add(Inputs.date(Promise.DUE.name(), "Due", due == null ? null : LocalDate.parse(due)));
        blocks.add(Inputs.yesNo(Promise.SPOKEN.name(), "Was it said aloud, rather than written?", null));
        return Form.of(callbackId(), "A promise", "Save", metadata.with(SAID_WORDS, null), blocks);
    }

    /** What the metadata of the form says of a promise in plain words. */
    static Metadata metadata(@Nullable String words, @Nullable Long to, @Nullable LocalDate due) {
        return Metadata.NONE
                .with(SAID_WORDS, words == null ? null : shortened(words))
                .with(Metadata.CONTACT, to)
                .with(SAID_DUE, due);
    }

    static Metadata metadata(SaidPromise said) {
        return metadata(said.words(), said.to(), said.due());
    }

    private static String shortened(String words) {
        return BlockLimits.shorten(words, WORDS);
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (submission.text(Promise.WORDS.name()).isEmpty()) {
            problems.put(Promise.WORDS.name(), "Say what was promised, in a few words.");
        }
        if (submission.text(Promise.DUE.name()).isEmpty()) {
            problems.put(Promise.DUE.name(), "A promise needs its day.");
        }
        Days.notFarOff(submission, Promise.DUE.name(), problems);
        return problems;
    }

    @Override
    public Kept keep(Submission submission, Metadata metadata, AccountSnapshot account) {
        Row row = Row.empty(Kind.PROMISE, 0)
                .with(Promise.ACCOUNT, account.id().value())
                .with(Promise.DEAL, deal(account, metadata))
                .with(Promise.WORDS, submission.text(Promise.WORDS.name()).orElseThrow())
                .with(
                        Promise.SPOKEN,
                        submission
                                .text(Promise.SPOKEN.name())
                                .map(Boolean::valueOf)
                                .orElse(null))
                .with(
                        Promise.TO,
                        submission
                                .text(Promise.TO.name())
                                .map(id -> to(account, Long.parseLong(id)))
                                .orElse(null))
                .with(Promise.DUE, submission.date(Promise.DUE.name()).orElseThrow());
        return new Kept(
                changes -> changes.addOnce(row, metadata.once()),
                "Noted the promise to "
                        + Mrkdwn.bold(Mrkdwn.escape(account.account().name())) + ": "
                        + Mrkdwn.escape(row.need(Promise.WORDS)) + ", due "
                        + Mrkdwn.day(Objects.requireNonNull(row.get(Promise.DUE))) + ".");
    }

    private static @Nullable Long deal(AccountSnapshot account, Metadata metadata) {
        Long id = metadata.id(Metadata.DEAL);
        return id == null ? null : Signed.deal(account, id).id().value();
    }

    private static long to(AccountSnapshot account, long contact) {
        return account.contacts().stream()
                .filter(one -> one.id().value() == contact)
                .findFirst()
                .orElseThrow(() -> new UserError("This person is no longer on record at the account."))
                .id()
                .value();
    }
}
