package dev.sideline.deliveries;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Milestone;
import dev.sideline.account.Promise;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Message;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Mrkdwn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the deliveries of an account stand, milestone by milestone, and which promises are open. */
final class DeliveryCard {

    /** Open forms; the value is metadata. */
    static final String UPDATE = "delivery_update";

    static final String MILESTONE = "milestone_keep";
    static final String PROMISE = "promise_add";
    static final String KEPT = "promise_kept";

    private static final int DELIVERIES = 5;
    private static final int LINES = 10;

    private DeliveryCard() {}

    static Message of(Caller caller, AccountSnapshot account) {
        String name = Mrkdwn.escape(account.account().name());
        boolean edits = caller.viewer().edits(account);
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section("Deliveries at " + Mrkdwn.bold(name)));
        List<Deal> running = Signed.deals(account).stream()
                .filter(deal -> Signed.isInDelivery(account, deal))
                .toList();
        if (running.isEmpty()) {
            blocks.add(Blocks.section("No delivery is open."));
        }
        running.stream().limit(DELIVERIES).forEach(deal -> blocks.addAll(delivery(account, deal, edits)));
        if (running.size() > DELIVERIES) {
            blocks.add(Blocks.context("and " + (running.size() - DELIVERIES) + " more"));
        }
        if (edits) {
            blocks.add(Blocks.buttons(List.of(
                    Blocks.button("Update a delivery", UPDATE, about(account, null)),
                    Blocks.button("Note a promise", PROMISE, about(account, null)))));
        }
        return new Message("Deliveries at " + name, blocks);
    }

    private static List<LayoutBlock> delivery(AccountSnapshot account, Deal deal, boolean edits) {
        Delivery delivery = Signed.delivery(account, deal);
        List<String> lines = new ArrayList<>();
        lines.add(Mrkdwn.bold(Mrkdwn.escape(deal.called())));
        if (delivery != null) {
            Integer progress = delivery.progress();
            lines.add("Go-live " + day(delivery.goLive(), "not set") + ", date confirmed "
                    + day(delivery.dateConfirmedOn(), "not yet") + ", team confirmed "
                    + day(delivery.teamConfirmedOn(), "not yet")
                    + (progress == null ? "" : ", " + progress + "% done"));
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        List<Milestone> milestones = account.milestones().stream()
                .filter(one -> one.deal().equals(deal.id()))
                .toList();
        lines.addAll(BlockLimits.bounded(milestones, LINES, DeliveryCard::milestone, more -> more));
        blocks.add(Blocks.lines(lines));
        if (edits) {
            List<ButtonElement> buttons = new ArrayList<>();
            String deals = ":" + deal.id().value();
            buttons.add(Blocks.button("Update", UPDATE + deals, about(account, deal)));
            buttons.add(Blocks.button("Add a milestone", MILESTONE + deals, about(account, deal)));
            milestones.stream()
                    .filter(one -> one.clientWords() == null)
                    .limit(LINES)
                    .forEach(one -> buttons.add(Blocks.button(
                            one.name(),
                            MILESTONE + deals + "-" + one.id().value(),
                            Metadata.read(about(account, deal))
                                    .with(MilestoneForm.MILESTONE, one.id().value())
                                    .encode())));
            blocks.add(Blocks.buttons(buttons));
        }
        return blocks;
    }

    private static String milestone(Milestone one) {
        String words = one.clientWords();
        String state = one.reachedOn() != null
                ? "reached " + Mrkdwn.day(one.reachedOn())
                : "due " + day(one.due(), "on no day yet");
        return "• " + Mrkdwn.escape(one.name()) + ", " + state
                + (words == null ? "" : " – “" + Mrkdwn.escape(words) + "”");
    }

    /** The open promises, soonest first, each with a button. */
    static Message promises(Caller caller, AccountSnapshot account) {
        String name = Mrkdwn.escape(account.account().name());
        boolean edits = caller.viewer().edits(account);
        List<Promise> open = account.promises().stream()
                .filter(promise -> promise.clientConfirmedOn() == null)
                .sorted(Comparator.comparing(Promise::due, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section("Open promises to " + Mrkdwn.bold(name)));
        if (open.isEmpty()) {
            blocks.add(Blocks.section("None is open."));
        }
        blocks.addAll(BlockLimits.bounded(open, LINES, one -> promise(account, one, edits), Blocks::context));
        if (edits) {
            blocks.add(Blocks.buttons(List.of(Blocks.primary("Note a promise", PROMISE, about(account, null)))));
        }
        return new Message("Open promises to " + name, blocks);
    }

    private static LayoutBlock promise(AccountSnapshot account, Promise one, boolean edits) {
        String text = Mrkdwn.escape(one.words()) + ", due " + day(one.due(), "on no day yet")
                + (one.deliveredOn() == null
                        ? ""
                        : ", delivered " + Mrkdwn.day(one.deliveredOn()) + ", not confirmed by the client yet");
        return edits
                ? Blocks.section(
                        text,
                        Blocks.button(
                                "Update",
                                KEPT + ":" + one.id().value(),
                                Metadata.read(about(account, null))
                                        .with(Metadata.PROMISE, one.id().value())
                                        .encode()))
                : Blocks.section(text);
    }

    private static String day(@Nullable LocalDate day, String none) {
        return day == null ? none : Mrkdwn.day(day);
    }

    private static String about(AccountSnapshot account, @Nullable Deal deal) {
        return Metadata.NONE
                .with(Metadata.ACCOUNT, account.id().value())
                .with(Metadata.DEAL, deal == null ? null : deal.id().value())
                .encode();
    }
}
