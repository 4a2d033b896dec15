package dev.sideline.champions;

import static dev.sideline.chat.Inputs.hint;
import static dev.sideline.chat.Inputs.optional;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Facts.Changes;
import dev.sideline.account.Kind;
import dev.sideline.account.Phase;
import dev.sideline.account.Row;
import dev.sideline.chat.AccountForm;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.ContactPicker;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import dev.sideline.chat.Submission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records that somebody left the client: since when, who follows as a champion, and what it means for the deals. */
final class LeftForm implements AccountForm {

    static final String CALLBACK = "champion.left";
    static final String WHO = "contact";
    static final String DAY = "day";
    static final String SUCCESSOR = "successor";
    static final String NEWCOMER = "newcomer";

    /** Deals that are re-rated in one form; more are rare, and can be edited one by one. */
    private static final int DEALS = 5;

    private static final int NAME = 100;

    private static final List<Phase> PHASES =
            Stream.of(Phase.values()).filter(phase -> phase != Phase.WON).toList();

    static Form draw(AccountSnapshot account, @Nullable Long contact, @Nullable LocalDate leftOn, Metadata metadata) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(
                contact == null
                        ? ContactPicker.input(
                                WHO, "Who left " + inLabel(account.account().name()), null)
                        : Blocks.section(Mrkdwn.bold(Mrkdwn.escape(
                                        Nomination.contact(account, contact).name())) + " at "
                                + Mrkdwn.escape(account.account().name())));
        LocalDate known = leftOn == null && contact != null
                ? Nomination.contact(account, contact).leftOn()
                : leftOn;
        blocks.add(Inputs.date(DAY, "Left on", known));
        blocks.add(optional(hint(
                ContactPicker.input(SUCCESSOR, "Who could carry your case now", null),
                "They are nominated as a champion.")));
        blocks.add(optional(Inputs.text(NEWCOMER, "Or somebody new", null, 120)));
        int more = account.openDeals().size() - DEALS;
        open(account)
                .forEach(deal -> blocks.add(optional(hint(
                        Inputs.choice(
                                block(deal), "“" + inLabel(deal.called()) + "” is now in", PHASES, Phase::word, null),
                        "In " + stage(deal) + " so far. Choose again what it is worth without them."))));
        if (more > 0) {
            blocks.add(Blocks.context(new Noun("open deal").more(more) + "; `/coach edit deal` changes any of them"));
        }
        return Form.of(CALLBACK, "Somebody left", "Save", metadata, blocks);
    }

    @Override
    public String callbackId() {
        return CALLBACK;
    }

    @Override
    public Map<String, String> problems(Submission form, Metadata metadata) {
        Map<String, String> problems = new LinkedHashMap<>();
        Optional<Long> who = who(form, metadata);
        if (who.isEmpty()) {
            problems.put(WHO, "Choose who left.");
        }
        Optional<LocalDate> day = form.date(DAY);
        LocalDate today = form.caller().today();
        if (day.isEmpty()) {
            problems.put(DAY, "Choose the day.");
        } else if (day.get().isAfter(today.plusYears(1)) || day.get().isBefore(today.minusYears(10))) {
            problems.put(DAY, "Check the year.");
        }
        if (form.text(SUCCESSOR).isPresent() && form.text(NEWCOMER).isPresent()) {
            problems.put(NEWCOMER, "Choose one person, or type the name of somebody new: one of the two.");
        }
        if (who.isPresent() && form.text(SUCCESSOR).map(Long::valueOf).equals(who)) {
            problems.put(SUCCESSOR, "This is the one who left.");
        }
        return problems;
    }

    @Override
    public Kept keep(Submission form, Metadata metadata, AccountSnapshot account) {
        Contact gone = Nomination.contact(account, who(form, metadata).orElseThrow());
        LocalDate leftOn = form.date(DAY).orElseThrow();
        // What answers a departure counts from that day on, also where it is still ahead.
        LocalDate from =
                leftOn.isAfter(form.caller().today()) ? leftOn : form.caller().today();
        List<Row> deals = open(account)
                .flatMap(deal -> Optional.ofNullable(Inputs.chosen(form, block(deal), Phase.class))
                        .map(phase -> rated(deal, phase, form.caller().today(), from))
                        .stream())
                .toList();
        Optional<String> successor = form.text(SUCCESSOR)
                .map(id -> Nomination.contact(account, Long.parseLong(id)).name())
                .or(() -> form.text(NEWCOMER));
        return new Kept(
                changes -> {
                    changes.set(gone.row().with(Contact.LEFT_ON, leftOn));
                    successor(changes, form, metadata, account)
                            .ifPresent(id -> Nomination.put(
                                    changes,
                                    NominateForm.nominated(
                                            Nomination.row(account, id),
                                            from,
                                            form.caller().viewer().id().value())));
                    deals.forEach(changes::set);
                },
                said(gone, leftOn, form.caller().today(), successor, deals.size()));
    }

    private static Optional<Long> who(Submission form, Metadata metadata) {
        Long known = metadata.id(Metadata.CONTACT);
        return known == null ? form.text(WHO).map(Long::valueOf) : Optional.of(known);
    }

    private static Optional<Long> successor(
            Changes changes, Submission form, Metadata metadata, AccountSnapshot account) {
        return form.text(SUCCESSOR).map(Long::valueOf).or(() -> form.text(NEWCOMER)
                .map(name -> changes.addOnce(
                        Row.empty(Kind.CONTACT, 0)
                                .with(Contact.ACCOUNT, account.id().value())
                                .with(Contact.NAME, name),
                        metadata.once())));
    }

    private static Row rated(Deal deal, Phase phase, LocalDate today, LocalDate from) {
        Row rated = deal.row().with(Deal.RERATED_ON, from);
        if (phase == deal.stage()) {
            return rated;
        }
        return rated.with(Deal.STAGE, phase)
                .with(Deal.STAGE_SINCE, today)
                .with(Deal.CLOSED_ON, phase == Phase.LOST ? today : null);
    }

    private static String said(
            Contact gone, LocalDate leftOn, LocalDate today, Optional<String> successor, int rerated) {
        String words = Mrkdwn.escape(gone.name()) + (leftOn.isAfter(today) ? " leaves on " : " left on ")
                + Mrkdwn.day(leftOn) + ".";
        String next = successor
                .map(name -> " " + Mrkdwn.escape(name) + " is nominated to follow.")
                .orElse("");
        return words
                + next
                + (rerated == 0
                        ? ""
                        : rerated == 1 ? " The deal is re-rated." : " " + rerated + " deals are re-rated.");
    }

    private static Stream<Deal> open(AccountSnapshot account) {
        return account.openDeals().stream().limit(DEALS);
    }

    /** A name within the question of a field. */
    private static String inLabel(String name) {
        return BlockLimits.shorten(name, NAME);
    }

    private static String block(Deal deal) {
        return "deal." + deal.id().value();
    }

    private static String stage(Deal deal) {
        Phase stage = deal.stage();
        return stage == null ? "no stage" : stage.word();
    }
}
