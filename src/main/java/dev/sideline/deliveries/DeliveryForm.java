package dev.sideline.deliveries;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Field;
import dev.sideline.account.Kind;
import dev.sideline.account.Party;
import dev.sideline.account.Row;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.ContactPicker;
import dev.sideline.chat.Form;
import dev.sideline.chat.Inputs;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Submission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the delivery of one won deal stands, and what the client confirmed of it. */
record DeliveryForm() implements Sheet {

    static final String DEAL = "deal";

    /** The form that asks for the deal first. */
    static final String WHICH = "delivery.deal";

    /** In the metadata: the deal is to be chosen, even where one is likely. */
    static final String CHOOSE = "choose";

    @Override
    public String callbackId() {
        return "delivery.keep";
    }

    @Override
    public Form draw(Caller caller, AccountSnapshot account, Metadata metadata) {
        boolean choose = metadata.text(CHOOSE) != null;
        Deal deal = Signed.about(account, metadata);
        return deal == null || choose ? which(account, metadata.with(CHOOSE, null)) : draw(account, deal, metadata);
    }

    /** What stands in the fields belongs to one deal, so the deal is chosen before they are shown. */
    private static Form which(AccountSnapshot account, Metadata metadata) {
        return Form.of(
                WHICH,
                "Delivery",
                "Next",
                metadata,
                List.of(Inputs.select(
                        DEAL,
                        "What was won at " + account.account().name(),
                        Signed.deals(account).stream()
                                .map(one -> Inputs.option(one.id().value(), one.called()))
                                .toList(),
                        null)));
    }

    private Form draw(AccountSnapshot account, Deal deal, Metadata metadata) {
        Delivery delivery = Signed.delivery(account, deal);
        Row row = delivery == null ? Row.empty(Kind.DELIVERY, 0) : delivery.row();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(Mrkdwn.bold(Mrkdwn.escape(deal.called())) + " at "
                + Mrkdwn.escape(account.account().name())));
        blocks.add(day(row, Delivery.GO_LIVE, "Go-live"));
        blocks.add(day(row, Delivery.DATE_CONFIRMED_ON, "Client confirmed the date on"));
        blocks.add(who(account, row, Delivery.DATE_CONFIRMED_BY, "Who confirmed the date?"));
        blocks.add(day(row, Delivery.TEAM_CONFIRMED_ON, "Client confirmed the installation team on"));
        blocks.add(who(account, row, Delivery.TEAM_CONFIRMED_BY, "Who confirmed the team?"));
        Integer progress = row.get(Delivery.PROGRESS);
        blocks.add(Inputs.optional(Inputs.text(
                Delivery.PROGRESS.name(),
                "Done so far, in percent",
                progress == null ? null : progress.toString(),
                3)));
        blocks.add(day(row, Delivery.CLOSED_ON, "Delivery closed on"));
        return Form.of(
                callbackId(),
                "Delivery",
                "Save",
                metadata.with(Metadata.DEAL, deal.id().value()),
                blocks);
    }

    private static InputBlock day(Row row, Field<LocalDate> field, String label) {
        return Inputs.optional(Inputs.date(field.name(), label, row.get(field)));
    }

    private static InputBlock who(AccountSnapshot account, Row row, Field<Party> field, String label) {
        Party party = row.get(field);
        return Inputs.optional(ContactPicker.input(field.name(), label, contact(account, party)));
    }

    private static @Nullable Contact contact(AccountSnapshot account, @Nullable Party party) {
        return party == null || !party.isClient()
                ? null
                : account.contacts().stream()
                        .filter(one -> one.id().value() == party.id())
                        .findFirst()
                        .orElse(null);
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        Map<String, String> problems = new LinkedHashMap<>();
        submission
                .text(Delivery.PROGRESS.name())
                .filter(text -> !text.matches("\\d{1,2}|100"))
                .ifPresent(text -> problems.put(Delivery.PROGRESS.name(), "A whole number from 0 to 100."));
        for (Field<LocalDate> field :
                List.of(Delivery.DATE_CONFIRMED_ON, Delivery.TEAM_CONFIRMED_ON, Delivery.CLOSED_ON)) {
            Days.notAhead(submission, field.name(), problems);
        }
        needsDay(submission, Delivery.DATE_CONFIRMED_BY, Delivery.DATE_CONFIRMED_ON, problems);
        needsDay(submission, Delivery.TEAM_CONFIRMED_BY, Delivery.TEAM_CONFIRMED_ON, problems);
        return problems;
    }

    @Override
    public Kept keep(Submission submission, Metadata metadata, AccountSnapshot account) {
        Deal deal = Signed.deal(account, metadata.need(Metadata.DEAL));
        Delivery before = Signed.delivery(account, deal);
        Row begun = before == null
                ? Row.empty(Kind.DELIVERY, 0).with(Delivery.DEAL, deal.id().value())
                : before.row();
        Row row = with(begun, submission);
        String saved = "Saved the delivery of "
                + Mrkdwn.bold(Mrkdwn.escape(deal.called())) + " at "
                + Mrkdwn.escape(account.account().name()) + ".";
        return before == null
                ? new Kept(changes -> changes.add(row), saved)
                : new Kept(changes -> changes.set(row), saved);
    }

    private static void needsDay(
            Submission submission, Field<Party> by, Field<LocalDate> on, Map<String, String> problems) {
        if (submission.text(by.name()).isPresent() && submission.text(on.name()).isEmpty()) {
            problems.put(on.name(), "Choose the day on which they confirmed it.");
        }
    }

    private static Row with(Row begun, Submission submission) {
        Row row = begun;
        for (Field<LocalDate> field :
                List.of(Delivery.GO_LIVE, Delivery.DATE_CONFIRMED_ON, Delivery.TEAM_CONFIRMED_ON, Delivery.CLOSED_ON)) {
            row = row.with(field, submission.date(field.name()).orElse(null));
        }
        row = row.with(
                Delivery.PROGRESS,
                submission.text(Delivery.PROGRESS.name()).map(Integer::valueOf).orElse(null));
        for (Field<Party> field : List.of(Delivery.DATE_CONFIRMED_BY, Delivery.TEAM_CONFIRMED_BY)) {
            Party entered = submission
                    .text(field.name())
                    .map(id -> new Party(Kind.CONTACT, Long.parseLong(id)))
                    .orElse(null);
            Party there = row.get(field);
            // Somebody of ours cannot be chosen here, and is not taken away by an empty field either.
            row = entered == null && there != null && !there.isClient() ? row : row.with(field, entered);
        }
        return row;
    }
}
