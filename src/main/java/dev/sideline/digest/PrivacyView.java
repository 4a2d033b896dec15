package dev.sideline.digest;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Person;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import dev.sideline.digest.WhatTheySee.Seen;
import dev.sideline.digest.WhatTheySee.Sight;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws what somebody's managers can see of them, in the words of the digest.
 *
 * @param sights what each of them sees; empty for who has no manager
 * @param accounts how many accounts the person works on
 * @param told how many plays they were told so far
 */
record PrivacyView(List<Sight> sights, int accounts, int told) {

    private static final int TOPICS = 6;
    private static final int HEADLINES = 3;
    private static final int SIGHTS = 2;

    private static final String ALONE =
            "*Yours alone:* what I told you, what you read, did, snoozed, contested or called not useful, and when you"
                    + " paused. No manager, digest, agenda or export shows it, neither one by one nor counted.";

    Message message() {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.header("What others see of you"));
        if (sights.isEmpty()) {
            blocks.add(
                    Blocks.section("Nobody is recorded as your manager, so nobody above you sees your accounts here."));
        }
        sights.stream().limit(SIGHTS).forEach(sight -> blocks.addAll(sight(sight)));
        if (sights.size() > SIGHTS) {
            blocks.add(Blocks.context(new Noun("manager who sees other topics", "managers who see other topics")
                    .more(sights.size() - SIGHTS)));
        }
        blocks.add(Blocks.divider());
        blocks.add(Blocks.section(ALONE));
        blocks.add(
                Blocks.section("*Without names:* how often a play was useful, only where at least five people were told"
                        + " it; how a whole team stands, only over at least three of you."));
        blocks.add(Blocks.section(stored()));
        return new Message("What others see of you, and what is stored about you", blocks);
    }

    /** For Home: who sees, and the lines that they read. */
    List<LayoutBlock> blocks() {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.header("What my manager sees"));
        sights.stream().limit(1).forEach(sight -> {
            List<String> lines = new ArrayList<>();
            lines.add(facts(sight));
            lines.addAll(BlockLimits.bounded(
                    sight.topics(),
                    HEADLINES,
                    new Noun("topic"),
                    seen -> "• " + DigestView.headline(seen.about()),
                    more -> more));
            if (sight.praise() != null) {
                lines.add(DigestView.praise(sight.praise()));
            }
            blocks.add(Blocks.lines(lines));
        });
        blocks.add(
                Blocks.context("What I told you and what you answered is yours alone. `/coach privacy` shows all that"
                        + " they can see today, word for word."));
        return blocks;
    }

    private List<LayoutBlock> sight(Sight sight) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(facts(sight)));
        for (Seen seen :
                sight.topics().subList(0, Math.min(TOPICS, sight.topics().size()))) {
            blocks.addAll(DigestView.conversation(seen.about()));
            if (seen.isTold()) {
                blocks.add(Blocks.context("Urgent: when a manager reads this, I tell you in the same minute."));
            }
        }
        if (sight.topics().size() > TOPICS) {
            blocks.add(Blocks.context(new Noun("topic").more(sight.topics().size() - TOPICS)));
        }
        if (sight.praise() != null) {
            blocks.add(Blocks.section("*What got better*\n" + DigestView.praise(sight.praise())));
        }
        return blocks;
    }

    private String facts(Sight sight) {
        String who = Mrkdwn.bold(
                Mrkdwn.names(sight.managers().stream().map(Person::name).toList()));
        if (accounts == 0 && sight.topics().isEmpty()) {
            return who + " would see the facts of your accounts, and you have none now.";
        }
        return who
                + (sight.managers().size() == 1 ? " sees" : " see") + " the facts of "
                + (accounts == 1 ? "your one account" : "your " + accounts + " accounts")
                + ", as in any CRM: deals, champions and their proof, meetings, promises, milestones. "
                + (sight.topics().isEmpty() ? "No topic about them today." : "About them, in these words:");
    }

    private String stored() {
        return "*Stored about you:* your record (name, address, Slack user, roles, manager, zone), your preferences, "
                + (told == 0 ? "" : (told == 1 ? "one play" : told + " plays") + " that I told you with your answers, ")
                + "what you entered, and an audit of who changed what, without its text."
                + "\n`/coach export me` hands it all to you, `/coach forget me` erases it.";
    }
}
