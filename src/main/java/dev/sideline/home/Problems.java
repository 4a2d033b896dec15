package dev.sideline.home;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.account.Account;
import dev.sideline.account.Deal;
import dev.sideline.account.Facts;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.HomeSection;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import dev.sideline.chat.OutboxQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What runs or is owned by nobody, and so is an admin's: unowned facts, paused plays, messages of unknown fate. */
final class Problems implements HomeSection {

    private static final int SHOWN = 3;
    private static final int LOOKED_AT = 100;
    private static final int WHY = 150;

    private final HomeRoom.Ports ports;

    Problems(HomeRoom.Ports ports) {
        this.ports = ports;
    }

    @Override
    public List<LayoutBlock> draw(Caller caller) {
        List<LayoutBlock> blocks = new ArrayList<>();
        unowned(ports.facts()).forEach(blocks::add);
        blocks.addAll(BlockLimits.bounded(
                List.copyOf(new TreeMap<>(ports.plays().paused()).entrySet()),
                SHOWN,
                new Noun("play that paused itself", "plays that paused themselves"),
                paused -> Blocks.section(Mrkdwn.bold(Mrkdwn.escape(paused.getKey())) + " paused itself: "
                        + Mrkdwn.escape(paused.getValue(), WHY)),
                Blocks::context));
        List<OutboxQueue.GivenUp> givenUp = ports.queue().givenUp(LOOKED_AT);
        blocks.addAll(BlockLimits.bounded(givenUp, SHOWN, new Noun("message"), Problems::message, Blocks::context));
        if (blocks.isEmpty()) {
            return List.of();
        }
        blocks.add(0, Blocks.header("To look after"));
        return blocks;
    }

    private static List<LayoutBlock> unowned(Facts facts) {
        List<LayoutBlock> blocks = new ArrayList<>();
        long accounts = facts.without(Account.OWNER).size();
        if (accounts > 0) {
            blocks.add(Blocks.section(
                    Counts.of(accounts, "account has", "accounts have") + " no owner.", assign("accounts")));
        }
        long deals = facts.without(Deal.ACCOUNT).stream()
                .map(Deal::new)
                .filter(Deal::isOpen)
                .count();
        if (deals > 0) {
            blocks.add(Blocks.section(Counts.of(deals, "open deal belongs", "open deals belong")
                    + " to no account, so no play sees " + (deals == 1 ? "it." : "them.")));
        }
        return blocks;
    }

    private static ButtonElement assign(String what) {
        return Blocks.button("Assign", HomeButtons.RUN + ":assign-" + what, "admin assign");
    }

    private static LayoutBlock message(OutboxQueue.GivenUp message) {
        String to = message.slackId() == null ? "somebody without a Slack user" : Mrkdwn.user(message.slackId());
        return Blocks.section("A message (" + Mrkdwn.escape(message.purpose()) + ") to " + to + " was given up on "
                + Mrkdwn.moment(message.at()) + ": " + Mrkdwn.escape(message.why(), WHY));
    }
}
