package dev.sideline.admin;

import dev.sideline.account.Phase;
import dev.sideline.account.Settings;
import dev.sideline.account.StageNames;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.UserError;
import dev.sideline.play.SettingKeys;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What the CRM calls the phases. An import goes by it, so there is no effect to be seen before. */
final class StagesForm implements FormHandler {

    static final String CALLBACK = "admin.stages";
    static final String STAGES = "stages";

    private final SettingKeys keys;
    private final Pairs stages;
    private final SettingsBook book;

    StagesForm(SettingKeys keys, SettingsBook book) {
        this.keys = keys;
        this.stages = new Pairs(StageNames.PREFIX, UnaryOperator.identity(), "Closed Won = WON", keys);
        this.book = book;
    }

    Form draw(Caller caller) {
        Settings settings = caller.viewer().company().settings();
        int hidden = stages.hidden(settings);
        return Form.of(
                CALLBACK,
                "Stages",
                "Save",
                Metadata.NONE,
                List.of(Inputs.hint(
                        Inputs.optional(
                                Inputs.paragraph(STAGES, "What your CRM calls the phases", stages.lines(settings))),
                        "One a line, such as Closed Won = WON. The phases are "
                                + Arrays.stream(Phase.values()).map(Phase::name).collect(Collectors.joining(", "))
                                + ". The next import goes by it."
                                + (hidden == 0 ? "" : " " + hidden + " more stay as they are."))));
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Verdict check(Submission submission) {
        Caller caller = AdminOnly.check(submission.caller());
        Settings now = caller.viewer().company().settings();
        String entered = submission.text(STAGES).orElse("");
        String problem = stages.problem(entered);
        return problem == null
                ? new Right(() -> keep(caller, Changes.of(now, keys, stages.wanted(now, entered))))
                : new Wrong(Map.of(STAGES, problem));
    }

    private Reply keep(Caller caller, Changes changes) {
        if (changes.isEmpty()) {
            throw new UserError("This is how it is now: nothing would change.");
        }
        book.keep(caller, changes);
        return Reply.say("Saved. The next import goes by it.");
    }
}
