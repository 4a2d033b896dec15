package dev.sideline.transfers;

import dev.sideline.chat.Caller;
import dev.sideline.chat.FileShare;
import dev.sideline.chat.Message;
import dev.sideline.chat.Outbox;
import java.util.UUID;
import java.util.function.Supplier;

/** Gathers a file in the background and hands it to whoever asked; where that fails, they are told in words. */
final class Handing {

    private static final String PURPOSE = "export";

    private final Background background;
    private final FileShare files;
    private final Outbox outbox;

    Handing(Background background, FileShare files, Outbox outbox) {
        this.background = background;
        this.files = files;
        this.outbox = outbox;
    }

    /** @param mrkdwn a sentence with the file */
    void give(Caller caller, String name, Supplier<Archive> gathered, String mrkdwn) {
        background.run(
                () -> files.hand(caller.slackId(), name, gathered.get().bytes(), mrkdwn),
                why -> outbox.put(
                        UUID.randomUUID(),
                        caller.viewer().id(),
                        PURPOSE,
                        Message.of("Your export did not get through. " + why),
                        caller.at()));
    }
}
