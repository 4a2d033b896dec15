package dev.sideline.meetings;

import static dev.sideline.chat.Inputs.hint;
import static dev.sideline.chat.Inputs.optional;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Mute;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.FormHandler;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import dev.sideline.chat.TaskForms;
import dev.sideline.chat.Workable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A leader says what their part on an account is, good until a day, or calls their visit off. The part is kept as a
 * reason that silences the play for this leader on this account alone.
 */
record PartForm(JoinedTouch joined, Facts facts, TaskForms.Done done) implements FormHandler {

    static final String CALLBACK = "meeting.leaders-part";
    static final String PART = "part";
    static final String UNTIL = "until";
    static final String OFF = "off";

    /** What most say; it stands there so that one more tap answers. */
    private static final String SUPPORT = "To support: the rep leads, and I back them.";

    private static final String PLAY = "RC4";
    private static final int DAYS = 60;
    private static final int FEWEST_WORDS = 3;

    static Form draw(Caller caller, JoinedTouch.Found found, Metadata metadata) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(Mrkdwn.bold(found.accountName()) + ": your visit " + found.withWhomAndWhen(caller)));
        blocks.add(optional(hint(
                Inputs.paragraph(PART, "Your part is", SUPPORT),
                "For example: show our commitment, and leave the negotiation to the rep.")));
        blocks.add(
                optional(Inputs.date(UNTIL, "This holds until", caller.today().plusDays(DAYS))));
        if (found.touch().status() == TouchStatus.PLANNED) {
            blocks.add(Inputs.tick(OFF, "Or", "Call my visit off", false));
        }
        blocks.add(Blocks.context("Nobody else is told of this question."));
        return Form.of(CALLBACK, "Your part", "Save", metadata, blocks);
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Verdict check(Submission form) {
        if (form.text(OFF).isPresent()) {
            return new Right(() -> callOff(form));
        }
        Map<String, String> problems = new LinkedHashMap<>();
        String part = form.text(PART).orElse("");
        if (part.split("\\s+", -1).length < FEWEST_WORDS) {
            problems.put(PART, "Say in a few words what your part is.");
        }
        Optional<LocalDate> until = form.date(UNTIL);
        if (until.isEmpty() || until.get().isBefore(form.caller().today())) {
            problems.put(UNTIL, "Choose a day from today on.");
        }
        return problems.isEmpty() ? new Right(() -> keep(form, part, until.orElseThrow())) : new Wrong(problems);
    }

    private Reply keep(Submission form, String part, LocalDate until) {
        JoinedTouch.Found found = found(form);
        Row mute = Row.empty(Kind.MUTE, 0)
                .with(Mute.PLAY, PLAY)
                .with(Mute.ACCOUNT, found.account().id().value())
                .with(Mute.PERSON, form.caller().viewer().id().value())
                .with(Mute.UNTIL, until)
                .with(Mute.REASON, part);
        facts.change(Workable.author(form.caller()), changes -> changes.add(mute));
        return done(form, "Noted what your part at " + found.accountName() + " is, until " + Mrkdwn.day(until) + ".");
    }

    /** Where others of ours take part, the meeting stays theirs, and the leader leaves it. */
    private Reply callOff(Submission form) {
        JoinedTouch.Found found = found(form);
        Long self = form.caller().viewer().id().value();
        Touch touch = found.touch();
        boolean isAlone = touch.attendees().size() == 1;
        Row changed = isAlone
                ? touch.row().with(Touch.STATUS, TouchStatus.CANCELLED)
                : touch.row()
                        .with(
                                Touch.OUR_PEOPLE,
                                Objects.requireNonNullElse(touch.row().get(Touch.OUR_PEOPLE), List.<Long>of()).stream()
                                        .filter(person -> !person.equals(self))
                                        .toList())
                        .with(Touch.LEAD, without(self, touch.row().get(Touch.LEAD)))
                        .with(Touch.AGENDA_OWNER, without(self, touch.row().get(Touch.AGENDA_OWNER)));
        facts.change(Workable.author(form.caller()), changes -> {
            changes.set(changed);
            return changed.id();
        });
        return done(
                form,
                (isAlone ? "Called off the visit " : "Took you off the meeting ") + found.withWhomAndWhen(form.caller())
                        + " at " + found.accountName() + ". Tell those who expect you.");
    }

    private static @Nullable Long without(Long self, @Nullable Long id) {
        return self.equals(id) ? null : id;
    }

    private JoinedTouch.Found found(Submission form) {
        Metadata metadata = Metadata.read(form.metadata());
        return joined.of(form.caller(), metadata.need(Metadata.ACCOUNT), metadata.id(Metadata.TOUCH));
    }

    private Reply done(Submission form, String confirmation) {
        Metadata metadata = Metadata.read(form.metadata());
        return done.factsChanged(
                form.caller(), metadata.need(Metadata.ACCOUNT), metadata.id(Metadata.NUDGE), Reply.say(confirmation));
    }
}
