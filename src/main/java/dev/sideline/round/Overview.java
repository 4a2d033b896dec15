package dev.sideline.round;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Message;
import dev.sideline.chat.Noun;
import dev.sideline.nudge.Nudge;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands for somebody: the most important as cards, the rest in a line each.
 *
 * @param top at most three
 * @param waiting what is not in {@code top}, and what holds it back
 */
record Overview(List<NudgeCard> top, List<Waiting> waiting) {

    private static final int LINES = 10;

    /** @param why what holds it back, in words */
    record Waiting(NudgeCard card, String why) {}

    /** What the reader gets to see of it; the rest is only counted. */
    List<Nudge> shown() {
        return Stream.concat(top.stream(), waiting.stream().limit(LINES).map(Waiting::card))
                .map(NudgeCard::nudge)
                .toList();
    }

    Message message() {
        if (top.isEmpty() && waiting.isEmpty()) {
            return Message.of("Nothing needs you now.");
        }
        String text = top.isEmpty()
                ? "Nothing for today."
                : top.size() == 1 ? "One thing stands out." : top.size() + " things stand out.";
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(text));
        blocks.addAll(blocks());
        return new Message(text, blocks);
    }

    List<LayoutBlock> blocks() {
        List<LayoutBlock> blocks = new ArrayList<>();
        top.forEach(card -> {
            if (!blocks.isEmpty()) {
                blocks.add(Blocks.divider());
            }
            blocks.addAll(card.live());
        });
        if (!waiting.isEmpty()) {
            if (!blocks.isEmpty()) {
                blocks.add(Blocks.divider());
            }
            List<String> lines = new ArrayList<>(List.of("*What waits, and what holds it back*"));
            lines.addAll(BlockLimits.bounded(waiting, LINES, new Noun("nudge"), Overview::line, more -> more));
            blocks.add(Blocks.lines(lines));
        }
        return List.copyOf(blocks);
    }

    private static String line(Waiting waiting) {
        return "• " + waiting.card().headline() + " – " + waiting.why();
    }
}
