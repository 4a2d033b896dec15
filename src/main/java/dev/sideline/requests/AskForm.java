package dev.sideline.requests;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.account.Person;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms;
import dev.sideline.nudge.Request;
import dev.sideline.play.campaign.Approvals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form in which somebody asks a colleague by name, of one kind. */
record AskForm(Request.Kind kind, AskForms forms, Asking asking, Whom colleagues, TaskForms.Done done)
        implements FormHandler {

    static final String WHOM = "whom";
    static final String MEETING = "meeting";
    static final String DEPARTMENT = "department";
    static final String WHY = "why";

    /** The button for what was agreed without asking here; its value is the form to open. */
    static final String ALREADY = "ask.already";

    static final String TASK = "task";

    private static final int LONGEST = 300;

    /** @param already leads to where it is written down that they agreed already */
    static Form draw(
            Request.Kind kind,
            Metadata metadata,
            LayoutBlock about,
            List<? extends LayoutBlock> fields,
            ButtonElement already) {
        List<LayoutBlock> blocks = new ArrayList<>(List.of(about));
        blocks.addAll(fields);
        blocks.add(Whom.input(WHOM, "Whom do you ask?"));
        blocks.add(Inputs.hint(
                Inputs.text(WHY, "Why them, why this one?", null, LONGEST),
                "They read it with what they need to know. One tap answers it."));
        blocks.add(Blocks.section("Somebody agreed already?", already));
        return Form.of(callbackId(kind), title(kind), "Ask", Whom.of(metadata, kind), blocks);
    }

    private static String title(Request.Kind kind) {
        return switch (kind) {
            case COME -> "Ask somebody to come";
            case SIGN_OFF -> "Ask a senior";
            case APPROVE -> "Ask for approval";
        };
    }

    private static String callbackId(Request.Kind kind) {
        return "request.ask." + kind.name();
    }

    @Override
    public String callbackId() {
        return callbackId(kind);
    }

    @Override
    public Verdict check(Submission form) {
        Map<String, String> problems = new LinkedHashMap<>();
        Person whom = colleagues.chosen(form, WHOM);
        if (whom == null || whom.id().equals(form.caller().viewer().id())) {
            problems.put(WHOM, "Choose " + Eligible.who(kind) + ", not yourself.");
        }
        if (form.text(WHY).isEmpty()) {
            problems.put(WHY, "Say in a few words why.");
        }
        if (kind == Request.Kind.COME && form.text(MEETING).isEmpty()) {
            problems.put(MEETING, "Choose a meeting.");
        }
        if (kind == Request.Kind.APPROVE
                && !Approvals.counts(form.text(DEPARTMENT).orElse(""))) {
            problems.put(DEPARTMENT, "Name the department that has to change; sales and marketing do not count.");
        }
        return whom == null || !problems.isEmpty() ? new Wrong(problems) : new Right(() -> ask(form, whom));
    }

    private Reply ask(Submission form, Person whom) {
        Caller caller = form.caller();
        Metadata metadata = Metadata.read(form.metadata());
        long about = about(form, metadata);
        forms.allow(caller, kind, about);
        String said = asking.ask(
                caller,
                new Asking.Wish(
                        kind,
                        about,
                        whom,
                        form.text(DEPARTMENT).orElse(null),
                        form.text(WHY).orElseThrow()));
        return done.factsChanged(caller, account(metadata), metadata.id(Metadata.NUDGE), Reply.say(said));
    }

    private long about(Submission form, Metadata metadata) {
        return switch (kind) {
            case COME -> Long.parseLong(form.text(MEETING).orElseThrow());
            case SIGN_OFF -> metadata.need(Metadata.DEAL);
            case APPROVE -> metadata.need(Metadata.PROPOSITION);
        };
    }

    private static @Nullable Long account(Metadata metadata) {
        return metadata.id(Metadata.ACCOUNT);
    }

    static TaskForms.About about(Metadata metadata) {
        return new TaskForms.About(
                metadata.id(Metadata.ACCOUNT),
                metadata.id(Metadata.CONTACT),
                metadata.id(Metadata.DEAL),
                metadata.id(Metadata.TOUCH),
                metadata.id(Metadata.PROMISE),
                metadata.id(Metadata.MILESTONE),
                metadata.id(Metadata.PERSON),
                metadata.id(Metadata.PROPOSITION),
                metadata.id(Metadata.CAMPAIGN),
                metadata.id(Metadata.NUDGE));
    }

    static Task task(Metadata metadata) {
        String task = metadata.text(TASK);
        if (task == null) {
            throw new IllegalStateException("the button names no form");
        }
        return Task.valueOf(task);
    }
}
