package dev.sideline.campaigns;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Campaign;
import dev.sideline.account.CohortMember;
import dev.sideline.account.Contact;
import dev.sideline.account.Facts;
import dev.sideline.account.Kind;
import dev.sideline.account.Library;
import dev.sideline.account.Pitch;
import dev.sideline.account.PitchOutcome;
import dev.sideline.account.Row;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Said;
import dev.sideline.chat.Submission;
import dev.sideline.chat.UserError;
import dev.sideline.play.campaign.Coverage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What came of a pitch, or why somebody is not to be pitched to. */
record PitchForm(Shelf shelf) implements Sheet {

    /** A decision maker, or an account where none is known, as {@link #key} names them. */
    static final String WHO = "who";

    static final String DAY = "day";
    static final String OUTCOME = "outcome";
    static final String FEEDBACK = "feedback";
    static final String INELIGIBLE = "ineligible";

    private static final String CONTACT = "contact.";
    private static final String ACCOUNT = "account.";

    @Override
    public String callbackId() {
        return "campaign.pitch";
    }

    static String key(Coverage.Place place) {
        Contact contact = place.contact();
        return contact == null
                ? ACCOUNT + place.account().id().value()
                : key(contact.id().value());
    }

    static String key(long contact) {
        return CONTACT + contact;
    }

    static String called(Coverage.Place place) {
        Contact contact = place.contact();
        String account = place.account().account().name();
        return contact == null ? account + ": nobody known yet" : contact.name() + ", " + account;
    }

    @Override
    public Form draw(Caller caller, Metadata metadata) {
        Campaign campaign = Shelf.campaign(shelf.library(), metadata.need(Metadata.CAMPAIGN));
        List<Coverage.Place> open = shelf.open(caller, campaign);
        if (open.isEmpty()) {
            throw new UserError("Nobody is left to pitch to in " + Mrkdwn.escape(campaign.called()) + ".");
        }
        Optional<Said> said = Said.in(metadata);
        String words = said.map(Said::words).filter(text -> !text.isEmpty()).orElse(null);
        List<LayoutBlock> fields = List.of(
                Blocks.section("A pitch in " + Mrkdwn.bold(Mrkdwn.escape(campaign.called()))),
                PitchPicker.input(WHO, "Whom did you pitch to?", open, metadata.text(WHO)),
                Inputs.date(DAY, "When?", said.map(Said::on).orElse(caller.today())),
                Inputs.optional(Inputs.choice(
                        OUTCOME,
                        "What did they say?",
                        List.of(PitchOutcome.values()),
                        PitchForm::word,
                        PitchWords.outcome(words))),
                Inputs.optional(Inputs.paragraph(FEEDBACK, "In their words", words)),
                Inputs.hint(
                        Inputs.optional(Inputs.text(
                                INELIGIBLE, "Or: why they are not eligible", null, BlockLimits.PLACEHOLDER)),
                        "Only where nobody should pitch to them at all."));
        return Form.of(callbackId(), "A pitch", "Save", metadata, fields);
    }

    static String word(PitchOutcome outcome) {
        String word = outcome.name().toLowerCase(Locale.ROOT);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        boolean isPitch = submission.text(OUTCOME).isPresent()
                || submission.text(FEEDBACK).isPresent();
        boolean isIneligible = submission.text(INELIGIBLE).isPresent();
        LocalDate today = submission.caller().today();
        if (submission.text(WHO).isEmpty()) {
            return Map.of(WHO, "Choose somebody.");
        }
        if (submission.date(DAY).orElse(today).isAfter(today)) {
            return Map.of(DAY, "Choose today or an earlier day.");
        }
        if (isPitch && isIneligible) {
            return Map.of(INELIGIBLE, "Either it was pitched, or they are not eligible: leave one of the two empty.");
        }
        if (!isPitch && !isIneligible) {
            return Map.of(OUTCOME, "Say what they said, or below why they are not eligible.");
        }
        return isPitch && submission.text(WHO).orElse("").startsWith(ACCOUNT)
                ? Map.of(WHO, "Nobody who decides is known there yet: `/coach add contact` adds them first.")
                : Map.of();
    }

    @Override
    public String keep(Submission submission, Metadata metadata, Facts.Changes changes) {
        Caller caller = submission.caller();
        Library library = shelf.library();
        Campaign campaign = Shelf.campaign(library, metadata.need(Metadata.CAMPAIGN));
        String key = submission.text(WHO).orElse("");
        AccountSnapshot account = shelf.accountsOf(caller).stream()
                .filter(one -> isAt(one, key))
                .findFirst()
                .orElseThrow(() -> new UserError("They are not on an account that you work on any more."));
        CohortMember member = account.cohorts().stream()
                .filter(one -> one.campaign().equals(campaign.id()))
                .findFirst()
                .orElseThrow(() -> new UserError(
                        Mrkdwn.escape(account.account().name()) + " is not in this campaign's cohort any more."));
        String why = submission.text(INELIGIBLE).orElse(null);
        String whom = account.contacts().stream()
                .filter(contact -> key.equals(CONTACT + contact.id().value()))
                .map(Contact::name)
                .findFirst()
                .orElse(account.account().name());
        if (key.startsWith(ACCOUNT)) {
            changes.set(member.row().with(CohortMember.INELIGIBLE_REASON, why));
        } else {
            changes.add(Row.empty(Kind.PITCH, 0)
                    .with(Pitch.CAMPAIGN, campaign.id().value())
                    .with(Pitch.CONTACT, Long.valueOf(key.substring(CONTACT.length())))
                    .with(Pitch.BY, caller.viewer().id().value())
                    .with(Pitch.PITCHED_ON, why == null ? submission.date(DAY).orElse(caller.today()) : null)
                    .with(Pitch.OUTCOME, Inputs.chosen(submission, OUTCOME, PitchOutcome.class))
                    .with(Pitch.FEEDBACK, submission.text(FEEDBACK).orElse(null))
                    .with(Pitch.INELIGIBLE_REASON, why));
        }
        return why == null
                ? "Noted your pitch to " + Mrkdwn.bold(Mrkdwn.escape(whom)) + "."
                : "Noted: " + Mrkdwn.bold(Mrkdwn.escape(whom)) + " is not eligible.";
    }

    /** Records what somebody said today, with one tap; the sentence that confirms it. */
    String tapped(Caller caller, Metadata metadata, Facts.Changes changes) {
        Map<String, List<String>> values = Map.of(
                WHO, List.of(String.valueOf(metadata.text(WHO))),
                DAY, List.of(caller.today().toString()),
                OUTCOME, List.of(String.valueOf(metadata.text(OUTCOME))));
        String said = keep(new Submission(caller, callbackId(), metadata.encode(), values), metadata, changes);
        return said.replaceFirst("\\.$", ": ")
                + String.valueOf(metadata.text(OUTCOME)).toLowerCase(Locale.ROOT) + ".";
    }

    private static boolean isAt(AccountSnapshot account, String key) {
        return key.equals(ACCOUNT + account.id().value())
                || account.contacts().stream()
                        .anyMatch(contact -> key.equals(CONTACT + contact.id().value()));
    }
}
