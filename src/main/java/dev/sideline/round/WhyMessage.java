package dev.sideline.round;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.account.Settings;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import dev.sideline.nudge.Episode;
import dev.sideline.play.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A play's rule, and what it rests on where it stands for the reader. */
record WhyMessage(Rule rule, Settings settings, List<NudgeCard> standing) {

    private static final int MOST = 3;
    private static final int SENTENCE = 600;

    Message message() {
        String title = Mrkdwn.bold(Mrkdwn.escape(rule.id()) + " " + Mrkdwn.escape(rule.name()));
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(title + "\n" + Mrkdwn.escape(rule.principle(), SENTENCE)));
        blocks.add(Blocks.lines(List.of(
                "*It fires:* " + Mrkdwn.escape(rule.fires(), SENTENCE),
                "*It clears:* " + Mrkdwn.escape(rule.clears(), SENTENCE),
                "*It must not:* " + Mrkdwn.escape(rule.mustNot(), SENTENCE))));
        standing.stream().limit(MOST).forEach(card -> blocks.add(Blocks.lines(evidence(card))));
        if (standing.size() > MOST) {
            blocks.add(Blocks.context(new Noun("nudge").more(standing.size() - MOST) + "; `/coach` lists them"));
        }
        if (!rule.thresholds().isEmpty()) {
            blocks.add(Blocks.context("Here: " + thresholds()));
        }
        return new Message(title, blocks);
    }

    private static List<String> evidence(NudgeCard card) {
        Episode episode = card.nudge().episode();
        List<String> lines = new ArrayList<>();
        lines.add(card.headline());
        episode.finding().evidence().forEach(evidence -> lines.add(NudgeCard.line(evidence)));
        lines.add("What clears it: " + Mrkdwn.escape(episode.finding().clears(), SENTENCE));
        lines.add(looksAgain(episode));
        return lines;
    }

    private static String looksAgain(Episode episode) {
        LocalDate change = episode.nextChange();
        if (!episode.isOpen()) {
            return "It does not stand any more.";
        }
        return "It looks again each time something changes"
                + (change == null ? "." : "; without news it says the same until " + Mrkdwn.day(change) + ".");
    }

    private String thresholds() {
        return rule.thresholds().stream()
                .map(threshold -> Mrkdwn.escape(threshold.key()) + " = " + threshold.in(settings) + " "
                        + Mrkdwn.escape(threshold.unit()))
                .collect(Collectors.joining(" · "));
    }
}
