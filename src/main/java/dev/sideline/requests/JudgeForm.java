package dev.sideline.requests;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Fit;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Submission;
import dev.sideline.nudge.Request;
import dev.sideline.nudge.Request.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A senior reads what is known of a deal, and gives their judgement with a word to whoever asked. */
record JudgeForm(Answering answering) implements FormHandler {

    static final String CALLBACK = "request.judge";
    static final String FIT = "fit";
    static final String WORDS = "words";

    private static final int LONGEST = 300;

    static Form draw(Request request, Matter matter) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(matter.title()));
        if (!matter.lines().isEmpty()) {
            blocks.add(Blocks.lines(matter.lines()));
        }
        blocks.add(Inputs.hint(
                Inputs.choice(
                        FIT,
                        "Does it fit?",
                        List.of(Fit.values()),
                        fit -> fit == Fit.GO ? "Go: worth investing in" : "No-go: better to walk away",
                        null),
                "A go is your sign-off. A no-go found early is a success."));
        blocks.add(Inputs.optional(Inputs.text(WORDS, "A word to whoever asked", null, LONGEST)));
        return Form.of(
                CALLBACK,
                "Judge the deal",
                "Save",
                Metadata.NONE.with(NoForm.REQUEST, request.id().value()),
                blocks);
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Verdict check(Submission form) {
        Fit fit = Inputs.chosen(form, FIT, Fit.class);
        return fit == null
                ? new Wrong(Map.of(FIT, "Choose one."))
                : new Right(() -> answering.take(
                        form.caller(),
                        Metadata.read(form.metadata()).need(NoForm.REQUEST),
                        fit == Fit.GO ? Said.YES : Said.NO,
                        form.text(WORDS).orElse(null),
                        null));
    }
}
