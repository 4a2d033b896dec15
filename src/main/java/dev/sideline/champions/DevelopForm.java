package dev.sideline.champions;

import static dev.sideline.chat.Inputs.hint;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Kind;
import dev.sideline.account.Purpose;
import dev.sideline.account.Row;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.chat.AccountForm;
import dev.sideline.chat.Caller;
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
import org.jspecify.annotations.Nullable;

/** Logs something done for a champion: what helps them win the next internal meeting. */
final class DevelopForm implements AccountForm {

    static final String CALLBACK = "champion.develop";
    static final String KIND = "kind";
    static final String WORDS = "words";
    static final String DAY = "day";

    static Form draw(AccountSnapshot account, @Nullable Long contact, Metadata metadata, Caller caller) {
        return Form.of(
                CALLBACK,
                "Develop a champion",
                "Save",
                metadata,
                List.of(
                        NomineeField.draw(
                                account, contact, caller.viewer().company().settings()),
                        hint(
                                Inputs.paragraph(WORDS, "What you did for them", null),
                                "A case, numbers, a rehearsal for their next internal meeting. Checking in is not it."),
                        Inputs.choice(
                                KIND,
                                "How",
                                List.of(TouchKind.MEETING, TouchKind.CALL, TouchKind.VISIT, TouchKind.EMAIL),
                                DevelopForm::label,
                                null),
                        Inputs.date(DAY, "On which day", caller.today())));
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Map<String, String> problems(Submission form, Metadata metadata) {
        Map<String, String> problems = new LinkedHashMap<>();
        NomineeField.check(form, metadata, problems);
        Entered.words(form, WORDS, "Say in a few words what you did for them.", problems);
        if (Inputs.chosen(form, KIND, TouchKind.class) == null) {
            problems.put(KIND, "Choose how you were in contact.");
        }
        Entered.pastDay(form, DAY, problems);
        return problems;
    }

    @Override
    public Kept keep(Submission form, Metadata metadata, AccountSnapshot account) {
        long contact = NomineeField.chosen(form, metadata).orElseThrow();
        LocalDate day = form.date(DAY).orElseThrow();
        Row touch = Row.empty(Kind.TOUCH, 0)
                .with(Touch.ACCOUNT, account.id().value())
                .with(Touch.AT, at(form.caller(), day))
                .with(Touch.STATUS, TouchStatus.HELD)
                .with(Touch.KIND, Inputs.chosen(form, KIND, TouchKind.class))
                .with(Touch.PURPOSE, Purpose.DEVELOPMENT)
                .with(Touch.OUR_PEOPLE, List.of(form.caller().viewer().id().value()))
                .with(Touch.CONTACTS, List.of(contact))
                .with(Touch.NOTE, form.text(WORDS).orElseThrow());
        return new Kept(
                changes -> changes.addOnce(touch, metadata.once()),
                "Logged what you did for "
                        + Mrkdwn.escape(Nomination.contact(account, contact).name()) + " on " + Mrkdwn.day(day) + ".");
    }

    /** Something done today counts as done now, not at a noon that may be ahead. */
    private static Instant at(Caller caller, LocalDate day) {
        return day.equals(caller.today())
                ? caller.at()
                : day.atTime(LocalTime.NOON).atZone(caller.zone()).toInstant();
    }

    private static String label(TouchKind kind) {
        return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
