package dev.sideline.deliveries;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Contact;
import dev.sideline.account.Promise;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import dev.sideline.deliveries.KeptForm.Became;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The open promises of an account, soonest first, each with what may become of it. */
final class PromiseCard {

    /** Open forms; the value is metadata. */
    static final String NOTE = "promise_add";

    static final String KEPT = "promise_kept";

    private static final int SHOWN = 10;
    private static final int WORDS = 300;

    private final AccountSnapshot account;
    private final Caller caller;

    private PromiseCard(AccountSnapshot account, Caller caller) {
        this.account = account;
        this.caller = caller;
    }

    static Message of(Caller caller, AccountSnapshot account) {
        return new PromiseCard(account, caller).draw();
    }

    private Message draw() {
        String name = Mrkdwn.escape(account.account().name());
        boolean edits = caller.viewer().edits(account);
        List<Promise> open = account.promises().stream()
                .filter(promise -> promise.clientConfirmedOn() == null)
                .sorted(Comparator.comparing(Promise::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        String head = open.isEmpty() ? "No promise to " + name + " is open." : "Open promises to " + Mrkdwn.bold(name);
        List<LayoutBlock> blocks = new ArrayList<>(List.of(Blocks.section(head)));
        open.stream().limit(SHOWN).forEach(promise -> {
            blocks.add(Blocks.section(words(promise)));
            if (edits) {
                blocks.add(Blocks.buttons(Stream.of(Became.values())
                        .map(became -> Blocks.button(
                                became.words(),
                                KEPT + ":" + promise.id().value() + "-" + became.name(),
                                about().with(Metadata.PROMISE, promise.id().value())
                                        .with(KeptForm.BECAME, became)
                                        .encode()))
                        .toList()));
            }
        });
        if (open.size() > SHOWN) {
            blocks.add(Blocks.context(new Noun("promise").more(open.size() - SHOWN)));
        }
        if (edits) {
            blocks.add(Blocks.buttons(List.of(Blocks.primary("Add a promise", NOTE, about().encode()))));
        }
        return new Message(head, blocks);
    }

    private String words(Promise promise) {
        LocalDate due = promise.due();
        LocalDate delivered = promise.deliveredOn();
        String to = account.contacts().stream()
                .filter(contact -> contact.id().equals(promise.to()))
                .map(Contact::name)
                .map(name -> " to " + Mrkdwn.escape(name))
                .findFirst()
                .orElse("");
        String when = due == null
                ? "no day agreed"
                : (due.isBefore(caller.today()) ? "was due on " : "due on ") + Mrkdwn.day(due);
        return "“" + Mrkdwn.escape(promise.words(), WORDS) + "”" + to + ", " + when
                + (delivered == null
                        ? ""
                        : "; delivered on " + Mrkdwn.day(delivered) + ", not confirmed by the client yet");
    }

    private Metadata about() {
        return Metadata.NONE.with(Metadata.ACCOUNT, account.id().value());
    }
}
