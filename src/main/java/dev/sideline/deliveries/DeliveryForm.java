package dev.sideline.deliveries;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Field;
import dev.sideline.account.Kind;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the delivery of one won deal stands, and what the client confirmed of it. */
record DeliveryForm() implements Sheet {

    static final String DEAL = "deal";

    private static final int NAME = 100;

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
        return deal == null || choose
                ? which(account, metadata.with(CHOOSE, null))
                : draw(caller, account, deal, metadata);
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
                        "What was won at "
                                + BlockLimits.shorten(account.account().name(), NAME),
                        Signed.deals(account).stream()
                                .map(one -> Inputs.option(one.id().value(), one.called()))
                                .toList(),
                        null)));
    }

    private Form draw(Caller caller, AccountSnapshot account, Deal deal, Metadata metadata) {
        Confirmed confirmed = Confirmed.of(caller, account);
        Delivery delivery = Signed.delivery(account, deal);
        Row row = said(delivery == null ? Row.empty(Kind.DELIVERY, 0) : delivery.row(), metadata);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(Mrkdwn.bold(Mrkdwn.escape(deal.called())) + " at "
                + Mrkdwn.escape(account.account().name())));
        blocks.add(day(row, Delivery.GO_LIVE, "Go-live"));
        blocks.addAll(confirmed.inputs(
                row,
                Delivery.DATE_CONFIRMED_ON,
                "Client confirmed the date on",
                Delivery.DATE_CONFIRMED_BY,
                "Who confirmed the date?"));
        blocks.addAll(confirmed.inputs(
                row,
                Delivery.TEAM_CONFIRMED_ON,
                "Client confirmed the installation team on",
                Delivery.TEAM_CONFIRMED_BY,
                "Who confirmed the team?"));
        blocks.addAll(Dependencies.inputs(account, deal, confirmed));
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

    /** With the day that somebody named in plain words. */
    private static Row said(Row row, Metadata metadata) {
        LocalDate goLive = Said.in(metadata).map(Said::on).orElse(null);
        return goLive == null ? row : row.with(Delivery.GO_LIVE, goLive);
    }

    private static InputBlock day(Row row, Field<LocalDate> field, String label) {
        return Inputs.optional(Inputs.date(field.name(), label, row.get(field)));
    }

    @Override
    public Map<String, String> problems(Submission submission, Metadata metadata) {
        Map<String, String> problems = new LinkedHashMap<>();
        submission
                .text(Delivery.PROGRESS.name())
                .filter(text -> !text.matches("\\d{1,2}|100"))
                .ifPresent(text -> problems.put(Delivery.PROGRESS.name(), "A whole number from 0 to 100."));
        Days.notAhead(submission, Delivery.CLOSED_ON.name(), problems);
        Confirmed.problems(submission, Delivery.DATE_CONFIRMED_ON.name(), Delivery.DATE_CONFIRMED_BY.name(), problems);
        Confirmed.problems(submission, Delivery.TEAM_CONFIRMED_ON.name(), Delivery.TEAM_CONFIRMED_BY.name(), problems);
        Dependencies.problems(submission, problems);
        return problems;
    }

    @Override
    public Kept keep(Submission submission, Metadata metadata, AccountSnapshot account) {
        Deal deal = Signed.deal(account, metadata.need(Metadata.DEAL));
        Delivery before = Signed.delivery(account, deal);
        Row begun = before == null
                ? Row.empty(Kind.DELIVERY, 0).with(Delivery.DEAL, deal.id().value())
                : before.row();
        Row row = with(account, begun, submission);
        List<Row> confirmed = Dependencies.confirmed(account, submission);
        String saved = "Saved the delivery of "
                + Mrkdwn.bold(Mrkdwn.escape(deal.called())) + " at "
                + Mrkdwn.escape(account.account().name()) + ".";
        return new Kept(
                changes -> {
                    if (before == null) {
                        changes.add(row);
                    } else {
                        changes.set(row);
                    }
                    confirmed.forEach(changes::set);
                },
                saved);
    }

    private static Row with(AccountSnapshot account, Row begun, Submission submission) {
        Row row = begun.with(
                        Delivery.GO_LIVE,
                        submission.date(Delivery.GO_LIVE.name()).orElse(null))
                .with(
                        Delivery.PROGRESS,
                        submission
                                .text(Delivery.PROGRESS.name())
                                .map(Integer::valueOf)
                                .orElse(null))
                .with(
                        Delivery.CLOSED_ON,
                        submission.date(Delivery.CLOSED_ON.name()).orElse(null));
        Row dated = Confirmed.with(account, row, submission, Delivery.DATE_CONFIRMED_ON, Delivery.DATE_CONFIRMED_BY);
        return Confirmed.with(account, dated, submission, Delivery.TEAM_CONFIRMED_ON, Delivery.TEAM_CONFIRMED_BY);
    }
}
