package dev.sideline.people;

import dev.sideline.chat.Audience;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Command;
import dev.sideline.chat.CommandHandler;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /coach pause [until]}, and the form for what was not understood. */
final class Pausing implements CommandHandler, FormHandler {

    static final String LAST_DAY = "last_day";

    private static final String CALLBACK = "coaching.pause";

    private final Coaching coaching;

    Pausing(Coaching coaching) {
        this.coaching = coaching;
    }

    @Override
    public Spec spec() {
        return new Spec("pause", Audience.EVERYBODY, "/coach pause 2 weeks", "stops what I send you, at once");
    }

    /** Words without a day or a span are asked about. */
    @Override
    public boolean opensForm(String rest) {
        return !rest.isEmpty();
    }

    @Override
    public Reply handle(Command command) {
        return PauseWords.read(command.rest(), command.caller().today()) instanceof PauseWords.Understood wish
                ? pause(command.caller(), wish.lastDay())
                : new Reply.Open(ask(command.rest()));
    }

    static Form ask(String typed) {
        return Form.of(
                CALLBACK,
                "Pause the coach",
                "Pause",
                Metadata.NONE,
                List.of(
                        Blocks.section("I could not read “" + Mrkdwn.escape(typed, 60)
                                + "” as a day within a year from now. Nothing is paused yet."),
                        Inputs.hint(
                                Inputs.optional(Inputs.date(LAST_DAY, "Last day of the pause", null)),
                                "Leave it empty to pause until you resume.")));
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Verdict check(Submission submission) {
        LocalDate last = submission.date(LAST_DAY).orElse(null);
        return last == null || PauseWords.isPossible(last, submission.caller().today())
                ? new Right(() -> pause(submission.caller(), last))
                : new Wrong(Map.of(LAST_DAY, "Choose a day from today on, within a year."));
    }

    private Reply pause(Caller caller, @Nullable LocalDate until) {
        StateWords state = new StateWords(caller, coaching.pause(caller, until));
        String words = "Paused"
                + (until == null
                        ? ". Nothing comes until you resume"
                        : " up to and including " + Mrkdwn.day(until) + ". Nothing comes until then")
                + ", and what was on its way is taken back."
                + (state.isIn() ? "" : " You have not opted in, so nothing would have come in any case.");
        return new Reply.Say(new Message(
                words,
                List.of(Blocks.section(words), Blocks.buttons(List.of(Blocks.button("Resume", Buttons.RESUME, ""))))));
    }
}
