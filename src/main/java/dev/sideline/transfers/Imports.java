package dev.sideline.transfers;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Author;
import dev.sideline.account.Transactions;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.FileShare;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Outbox;
import dev.sideline.chat.UserError;
import dev.sideline.crm.Csv;
import dev.sideline.crm.ImportReport;
import dev.sideline.crm.Importer;
import dev.sideline.crm.Rejection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Imports files in the background, one import at a time; a direct message says how far it is, and in the end what it did. */
final class Imports {

    private static final String PURPOSE = "import";
    private static final int SHOWN_REJECTIONS = 20;

    private final Importer importer;
    private final Background background;
    private final Ticking ticking;
    private final Outbox outbox;
    private final Transactions transactions;
    private final FileShare share;
    private final AtomicReference<@Nullable String> running = new AtomicReference<>();

    /** What an import works with. */
    record Tools(Background background, Ticking ticking, Outbox outbox, Transactions transactions, FileShare share) {}

    Imports(Importer importer, Tools tools) {
        this.importer = importer;
        this.background = tools.background();
        this.ticking = tools.ticking();
        this.outbox = tools.outbox();
        this.transactions = tools.transactions();
        this.share = tools.share();
    }

    /**
     * Returns at once.
     *
     * @param files asked for when no other import is running
     * @throws UserError when one is
     */
    void begin(Caller caller, Supplier<Rehearsals.Prepared> files) {
        String name = caller.viewer().person().name();
        if (!running.compareAndSet(null, name)) {
            throw new UserError("An import of " + Mrkdwn.escape(String.valueOf(running.get()))
                    + " is running. Press Import again when it has ended.");
        }
        boolean begun = false;
        try {
            Rehearsals.Prepared prepared = files.get();
            UUID message = UUID.randomUUID();
            outbox.put(message, caller.viewer().id(), PURPOSE, Message.of(far(0, 0)), caller.at());
            background.run(() -> run(caller, prepared, message), why -> ended(caller, message, why));
            begun = true;
        } finally {
            if (!begun) {
                running.set(null);
            }
        }
    }

    private void run(Caller caller, Rehearsals.Prepared prepared, UUID message) {
        Far far = new Far();
        Ticking.Tick tick = ticking.every(() -> outbox.revise(message, Message.of(far.words()), caller.at()));
        try {
            ImportReport report = transactions.run(() -> {
                ImportReport done = importer.run(
                        prepared.files(),
                        prepared.byHand(),
                        new Author(caller.viewer().id(), "import", caller.at()),
                        false,
                        far::reached);
                tick.stop();
                outbox.revise(message, report(done), caller.at());
                return done;
            });
            handRejections(caller, report);
        } finally {
            tick.stop();
            running.set(null);
        }
    }

    private void ended(Caller caller, UUID message, String why) {
        outbox.revise(message, Message.of("The import did not work, and nothing was imported. " + why), caller.at());
    }

    static Message report(ImportReport report) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section("*The import is done.*"));
        blocks.addAll(ReportBlocks.sums(report));
        return new Message("The import is done.", blocks);
    }

    /** What does not fit into the message comes as a file. */
    private void handRejections(Caller caller, ImportReport report) {
        if (report.rejected().size() > SHOWN_REJECTIONS) {
            List<List<String>> lines =
                    report.rejected().stream().map(Imports::line).toList();
            String csv = Csv.listing(List.of("file", "row", "column", "value", "reason"), lines);
            try {
                share.hand(
                        caller.slackId(),
                        "rejected-" + caller.today() + ".csv",
                        csv.getBytes(StandardCharsets.UTF_8),
                        String.format(
                                Locale.ENGLISH,
                                "All %,d rows that were rejected, each with its reason.",
                                lines.size()));
            } catch (UserError notTaken) {
                Message words =
                        Message.of("The list of all rejected rows did not get through. " + notTaken.getMessage());
                outbox.put(UUID.randomUUID(), caller.viewer().id(), PURPOSE, words, caller.at());
            }
        }
    }

    private static List<String> line(Rejection rejection) {
        return List.of(
                rejection.file(),
                String.valueOf(rejection.row()),
                rejection.column(),
                rejection.value(),
                rejection.reason());
    }

    private static String far(int done, int total) {
        return total == 0
                ? "The import runs. I say here how far it is."
                : String.format(Locale.ENGLISH, "The import runs: %,d of %,d rows.", done, total);
    }

    /** How far it is, told by one thread and read by another. */
    private static final class Far {
        private int done;
        private int total;

        synchronized void reached(int rows, int all) {
            done = rows;
            total = all;
        }

        synchronized String words() {
            return far(done, total);
        }
    }
}
