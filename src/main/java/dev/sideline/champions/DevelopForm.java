package dev.sideline.champions;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Contact;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Purpose;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.AccountForm;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Days;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Submission;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Logs what was done for a champion: a case, numbers, a rehearsal. */
record DevelopForm() implements AccountForm {

    private static final String KIND = "kind";
    private static final String DAY = "day";
    private static final String WHAT = "what";

    @Override
    public String callbackId() {
        return "champion.develop";
    }

    @Override
    public Form draw(Caller caller, AccountSnapshot account, Metadata metadata) {
        return Form.of(
                callbackId(),
                "Develop a champion",
                "Save",
                metadata,
                List.of(
                        Blocks.context("At "
                                + Mrkdwn.bold(Mrkdwn.escape(account.account().name()))
                                + ". Something done for them: a case, numbers, a rehearsal."),
                        new Bench(account).question("For whom?", metadata),
                        Inputs.paragraph(WHAT, "What did you do for them?", null),
                        Inputs.choice(KIND, "How?", List.of(TouchKind.values()), DevelopForm::word, TouchKind.MEETING),
                        Inputs.date(DAY, "When?", caller.today())));
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (String field : List.of(Bench.CONTACT, WHAT, KIND, DAY)) {
            if (submission.text(field).isEmpty()) {
                problems.put(field, "This cannot be left empty.");
            }
        }
        Days.notAhead(submission, DAY, problems);
        return problems;
    }

    @Override
    public String keep(Submission submission, Metadata metadata, AccountSnapshot account, Facts.Changes changes) {
        Contact contact = new Bench(account).chosen(submission);
        Caller caller = submission.caller();
        TouchKind kind = Objects.requireNonNull(Inputs.chosen(submission, KIND, TouchKind.class));
        long me = caller.viewer().id().value();
        changes.addOnce(
                Row.empty(Kind.TOUCH, 0)
                        .with(Touch.ACCOUNT, account.id().value())
                        .with(Touch.AT, at(caller, submission.date(DAY).orElseThrow()))
                        .with(Touch.STATUS, TouchStatus.HELD)
                        .with(Touch.KIND, kind)
                        .with(Touch.PURPOSE, Purpose.DEVELOPMENT)
                        .with(Touch.OUR_PEOPLE, List.of(me))
                        .with(Touch.CONTACTS, List.of(contact.id().value()))
                        .with(Touch.LEAD, me)
                        .with(Touch.NOTE, submission.text(WHAT).orElseThrow()),
                metadata.once());
        return "Logged what you did for " + Mrkdwn.bold(Mrkdwn.escape(contact.name())) + ".";
    }

    /** Something done today was done by now; another day counts as its noon. */
    private static Instant at(Caller caller, LocalDate day) {
        return day.equals(caller.today())
                ? caller.at()
                : day.atTime(LocalTime.NOON).atZone(caller.zone()).toInstant();
    }

    private static String word(TouchKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
