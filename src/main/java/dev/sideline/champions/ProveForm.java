package dev.sideline.champions;

import static dev.sideline.chat.Inputs.hint;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Act;
import dev.sideline.account.Champion;
import dev.sideline.account.Champions;
import dev.sideline.account.Nominee;
import dev.sideline.account.Row;
import dev.sideline.account.Settings;
import dev.sideline.account.Standing;
import dev.sideline.account.Today;
import dev.sideline.chat.AccountForm;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Submission;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Records an act that shows a nominee to be willing, or able: what they did, in words, and on which day. */
final class ProveForm implements AccountForm {

    static final String CALLBACK = "champion.prove";
    static final String WHICH = "which";
    static final String WORDS = "words";
    static final String DAY = "day";

    /** What an act shows. */
    enum Proof {
        WILLING,
        ABLE;

        String label() {
            return this == WILLING
                    ? "Willing: introduced us, spoke for us, told us how they decide"
                    : "Able: changed a decision, got us a meeting above, moved a budget";
        }
    }

    static Form draw(AccountSnapshot account, @Nullable Long contact, Metadata metadata, Caller caller) {
        return Form.of(
                CALLBACK,
                "Prove a champion",
                "Save",
                metadata,
                List.of(
                        NomineeField.draw(account, contact, settings(caller)),
                        Inputs.choice(
                                WHICH,
                                "What the act shows",
                                List.of(Proof.values()),
                                Proof::label,
                                contact == null ? null : missing(Nomination.nominee(account, contact))),
                        hint(
                                Inputs.paragraph(WORDS, "What they did", null),
                                "Something that somebody else could check. A title, a promise or many e-mails show nothing."),
                        Inputs.date(DAY, "On which day", null)));
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Map<String, String> problems(Submission form, Metadata metadata) {
        Map<String, String> problems = new LinkedHashMap<>();
        NomineeField.check(form, metadata, problems);
        if (Inputs.chosen(form, WHICH, Proof.class) == null) {
            problems.put(WHICH, "Choose what the act shows.");
        }
        Entered.words(form, WORDS, "Say in a few words what they did, so that somebody could check it.", problems);
        Entered.pastDay(form, DAY, problems);
        return problems;
    }

    @Override
    public Kept keep(Submission form, Metadata metadata, AccountSnapshot account) {
        long contact = NomineeField.chosen(form, metadata).orElseThrow();
        Nominee before = Nomination.nominee(account, contact);
        boolean willing = Inputs.chosen(form, WHICH, Proof.class) == Proof.WILLING;
        LocalDate day = form.date(DAY).orElseThrow();
        String words = form.text(WORDS).orElseThrow();
        Act later = willing ? before.willing() : before.able();
        if (later != null && later.on().isAfter(day)) {
            return new Kept(
                    changes -> {},
                    "A later act is on record for " + Mrkdwn.escape(before.name()) + ", of " + Mrkdwn.day(later.on())
                            + "; it stays.");
        }
        Row nominated = before.champion().nominatedOn() == null
                ? NominateForm.nominated(
                        before.champion().row(),
                        form.caller().today(),
                        form.caller().viewer().id().value())
                : before.champion().row();
        Row proven = willing
                ? nominated.with(Champion.WILLING_ACT, words).with(Champion.WILLING_ON, day)
                : nominated.with(Champion.ABLE_ACT, words).with(Champion.ABLE_ON, day);
        return new Kept(
                changes -> Nomination.put(changes, proven),
                said(new Nominee(before.contact(), new Champion(proven)), form.caller()));
    }

    private static String said(Nominee after, Caller caller) {
        String name = Mrkdwn.escape(after.name());
        int days = settings(caller).whole(Champions.PROVEN_DAYS, Champions.PROVEN_DAYS_BY_DEFAULT);
        Today today = new Today(
                caller.today(),
                caller.zone(),
                caller.viewer().company().workDaysOf(caller.viewer().person()));
        if (after.standing(today, days) == Standing.PROVEN) {
            return name + " is proven: willing and able, each with an act of the last " + days + " days.";
        }
        boolean willing = isRecent(after.willing(), today, days);
        boolean able = isRecent(after.able(), today, days);
        return "Noted for " + name + ". "
                + (willing
                        ? "What is missing is a recent act that shows they are able."
                        : able
                                ? "What is missing is a recent act that shows they are willing."
                                : "It is older than " + days + " days: is there something more recent?");
    }

    private static boolean isRecent(@Nullable Act act, Today today, int days) {
        return act != null && today.within(act.on(), days);
    }

    private static @Nullable Proof missing(Nominee nominee) {
        if (nominee.willing() == null) {
            return Proof.WILLING;
        }
        return nominee.able() == null ? Proof.ABLE : null;
    }

    private static Settings settings(Caller caller) {
        return caller.viewer().company().settings();
    }
}
