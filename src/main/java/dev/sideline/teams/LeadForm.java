package dev.sideline.teams;

import static dev.sideline.chat.Inputs.optional;

import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Mute;
import dev.sideline.account.Person;
import dev.sideline.account.Row;
import dev.sideline.chat.BlockLimits;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A manager lets a junior lead from today, or says why not yet, which is kept as a reason about them until a day. */
record LeadForm(Team team, Facts facts, TaskForms.Done done) implements FormHandler {

    static final String CALLBACK = "team.lead";
    static final String DECISION = "decision";
    static final String REASON = "reason";
    static final String UNTIL = "until";

    private static final String PLAY = "SE6";
    private static final int DAYS = 60;
    private static final int LONGEST_DAYS = 366;

    enum Decision {
        LEADS("Leads first meetings from today"),
        NOT_YET("Not yet");

        private final String words;

        Decision(String words) {
            this.words = words;
        }
    }

    static Form draw(Caller caller, Person junior, Metadata metadata) {
        return Form.of(
                CALLBACK,
                "Let somebody lead",
                "Save",
                metadata.with(Metadata.PERSON, junior.id().value()),
                List.of(
                        Blocks.section(Mrkdwn.bold(Mrkdwn.escape(junior.name()))
                                + ": whoever graduates joins deals early, and may review and sign off like a senior."),
                        Inputs.choice(
                                DECISION,
                                "What do you decide?",
                                List.of(Decision.values()),
                                decision -> decision.words,
                                null),
                        optional(Inputs.text(REASON, "If not yet: why?", null, BlockLimits.PLACEHOLDER)),
                        optional(Inputs.date(
                                UNTIL, "Look again after", caller.today().plusDays(DAYS)))));
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Verdict check(Submission form) {
        Decision decision = Inputs.chosen(form, DECISION, Decision.class);
        if (decision == null) {
            return new Wrong(Map.of(DECISION, "Choose one."));
        }
        if (decision == Decision.LEADS) {
            return new Right(() -> graduate(form));
        }
        Map<String, String> problems = new LinkedHashMap<>();
        LocalDate today = form.caller().today();
        if (form.text(REASON).isEmpty()) {
            problems.put(REASON, "Say in a few words why not yet.");
        }
        if (form.date(UNTIL)
                .filter(day -> day.isAfter(today) && !day.isAfter(today.plusDays(LONGEST_DAYS)))
                .isEmpty()) {
            problems.put(UNTIL, "Choose a day after today, within a year.");
        }
        return problems.isEmpty() ? new Right(() -> notYet(form)) : new Wrong(problems);
    }

    private Reply graduate(Submission form) {
        Person junior = junior(form);
        Row graduated = junior.row().with(Person.GRADUATED_ON, form.caller().today());
        facts.change(Workable.author(form.caller()), changes -> {
            changes.set(graduated);
            return graduated.id();
        });
        return done(form, Mrkdwn.escape(junior.name()) + " leads from today. Tell them yourself: it is good news.");
    }

    private Reply notYet(Submission form) {
        Person junior = junior(form);
        LocalDate until = form.date(UNTIL).orElseThrow();
        Row mute = Row.empty(Kind.MUTE, 0)
                .with(Mute.PLAY, PLAY)
                .with(Mute.PERSON, junior.id().value())
                .with(Mute.UNTIL, until)
                .with(Mute.REASON, form.text(REASON).orElseThrow());
        facts.change(Workable.author(form.caller()), changes -> changes.add(mute));
        return done(
                form,
                "Noted why " + Mrkdwn.escape(junior.name()) + " does not lead yet, until " + Mrkdwn.day(until) + ".");
    }

    private Person junior(Submission form) {
        return team.junior(form.caller(), Metadata.read(form.metadata()).need(Metadata.PERSON));
    }

    private Reply done(Submission form, String confirmation) {
        return done.factsChanged(
                form.caller(), null, Metadata.read(form.metadata()).id(Metadata.NUDGE), Reply.say(confirmation));
    }
}
