package dev.sideline.digest;

import static dev.sideline.chat.Inputs.hint;
import static dev.sideline.chat.Inputs.optional;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Person;
import dev.sideline.account.Transactions;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Departed;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Outbox;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.nudge.OneOnOne;
import dev.sideline.nudge.OneOnOne.Agreed;
import dev.sideline.nudge.OneOnOneLog;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** A manager notes that a one-to-one was held and what was agreed; the rep, unless they left, gets the same words. */
record HeldForm(OneOnOneLog talks, Outbox outbox, Transactions transactions, Supplier<Departed> departed)
        implements FormHandler {

    static final String CALLBACK = "team.agenda-agreed";
    static final String DAY = "day";

    private static final int LONGEST = 300;
    private static final List<String> ORDINALS = List.of("First", "Second", "Third");

    static String words(int point) {
        return "words" + point;
    }

    static String due(int point) {
        return "due" + point;
    }

    static Form draw(Caller caller, Person rep) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Inputs.date(DAY, "Held on", caller.today()));
        for (int point = 0; point < OneOnOne.POINTS; point++) {
            String ordinal = ORDINALS.get(point);
            var words = optional(Inputs.text(words(point), ordinal + " point", null, LONGEST));
            blocks.add(point == 0 ? hint(words, "Who does what. It comes back in the next agenda.") : words);
            blocks.add(optional(Inputs.date(due(point), ordinal + " point: by", null)));
        }
        blocks.add(Blocks.context(
                "You and " + Mrkdwn.escape(rep.name()) + " see this, and nobody else. I send them the same words."));
        return Form.of(
                CALLBACK,
                "What we agreed",
                "Save",
                Metadata.NONE.with(Metadata.PERSON, rep.id().value()),
                blocks);
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Verdict check(Submission form) {
        Map<String, String> problems = new LinkedHashMap<>();
        Optional<LocalDate> day = form.date(DAY);
        if (day.isEmpty() || day.get().isAfter(form.caller().today())) {
            problems.put(DAY, "Choose today or an earlier day.");
        }
        for (int point = 0; point < OneOnOne.POINTS; point++) {
            if (form.text(words(point)).isEmpty() && form.date(due(point)).isPresent()) {
                problems.put(words(point), "Say what is to be done by that day.");
            }
        }
        return problems.isEmpty() ? new Right(() -> keep(form, day.orElseThrow())) : new Wrong(problems);
    }

    private Reply keep(Submission form, LocalDate day) {
        Caller caller = form.caller();
        Person rep = AgendaCommand.rep(caller, Metadata.read(form.metadata()).need(Metadata.PERSON));
        List<Agreed> agreed = new ArrayList<>();
        for (int point = 0; point < OneOnOne.POINTS; point++) {
            Optional<LocalDate> due = form.date(due(point));
            form.text(words(point)).ifPresent(words -> agreed.add(new Agreed(words, due.orElse(null))));
        }
        OneOnOne held = new OneOnOne(caller.viewer().id(), rep.id(), day, agreed);
        boolean isThere = departed.get().isThere(rep);
        transactions.run(() -> {
            talks.keep(held);
            if (isThere) {
                tell(caller, held);
            }
            return held;
        });
        return Reply.say("Noted your 1:1 with " + Mrkdwn.escape(rep.name()) + " on " + Mrkdwn.day(day) + "."
                + (agreed.isEmpty() ? "" : " What you agreed comes back in the next agenda.")
                + (agreed.isEmpty() || isThere ? "" : " I cannot write to them in Slack, so they were not told."));
    }

    /** Noted anew for the same day, the message says what holds now. */
    private void tell(Caller caller, OneOnOne held) {
        UUID delivery = UUID.nameUUIDFromBytes(
                ("agreed:" + held.manager().value() + ":" + held.rep().value() + ":" + held.heldOn()).getBytes(UTF_8));
        Message message = agreed(caller.viewer().person().name(), held);
        if (outbox.fate(delivery) != null) {
            outbox.revise(delivery, message, caller.at());
        } else if (!held.agreed().isEmpty()) {
            outbox.put(delivery, held.rep(), AgendaCommand.PURPOSE, message, caller.at());
        }
    }

    static Message agreed(String manager, OneOnOne held) {
        String title = Mrkdwn.bold(Mrkdwn.escape(manager)) + " noted your 1:1 on " + Mrkdwn.day(held.heldOn()) + "."
                + (held.agreed().isEmpty() ? "" : " What you agreed:");
        List<String> lines = new ArrayList<>(List.of(title));
        held.agreed().forEach(point -> lines.add(AgendaView.agreed(point)));
        return new Message(
                title,
                List.of(
                        Blocks.lines(lines),
                        Blocks.context("The two of you see this, and nobody else. Is something not as you "
                                + "remember it? Tell " + Mrkdwn.escape(manager) + ", who can note it anew.")));
    }
}
