package dev.sideline.round;

import com.slack.api.model.block.LayoutBlock;
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
 * @param today why today's message comes or does not, in a sentence or two
 * @param top at most three
 * @param waiting the first of what is not in {@code top}, and what holds it back
 * @param others how much more waits
 * @param silenced what says nothing, and why, a line each
 */
record Overview(String today, List<NudgeCard> top, List<Waiting> waiting, int others, List<String> silenced) {

    static final int LINES = 10;

    /** So many hold that many lines, however long they are. */
    private static final int SECTIONS = 2;

    /** @param why what holds it back, in words */
    record Waiting(NudgeCard card, String why) {}

    /** What the reader gets to see of it; the rest is only counted. */
    List<Nudge> shown() {
        return Stream.concat(top.stream(), waiting.stream().map(Waiting::card))
                .map(NudgeCard::nudge)
                .toList();
    }

    Message message() {
        String text = stands() + " " + today;
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(text));
        blocks.addAll(cards());
        return new Message(text, blocks);
    }

    /** For Home, where a heading stands above it. */
    List<LayoutBlock> blocks() {
        List<LayoutBlock> blocks =
                new ArrayList<>(List.of(Blocks.context(top.isEmpty() ? stands() + " " + today : today)));
        blocks.addAll(cards());
        return List.copyOf(blocks);
    }

    private String stands() {
        return switch (top.size()) {
            case 0 -> waiting.isEmpty() ? "Nothing needs you now." : "Nothing for today.";
            case 1 -> "One thing stands out.";
            default -> top.size() + " things stand out.";
        };
    }

    private List<LayoutBlock> cards() {
        List<LayoutBlock> blocks = new ArrayList<>();
        top.forEach(card -> {
            if (!blocks.isEmpty()) {
                blocks.add(Blocks.divider());
            }
            blocks.addAll(card.live());
        });
        List<LayoutBlock> rest = rest();
        if (!rest.isEmpty()) {
            if (!blocks.isEmpty()) {
                blocks.add(Blocks.divider());
            }
            blocks.addAll(rest);
        }
        return blocks;
    }

    private List<LayoutBlock> rest() {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (!waiting.isEmpty()) {
            List<String> lines = new ArrayList<>(List.of("*What waits, and what holds it back*"));
            waiting.stream().map(Overview::line).forEach(lines::add);
            if (others > 0) {
                lines.add(new Noun("nudge").more(others));
            }
            blocks.addAll(Blocks.lines(lines, SECTIONS));
        }
        if (!silenced.isEmpty()) {
            List<String> lines = new ArrayList<>(List.of("*What says nothing, and why*"));
            lines.addAll(silenced);
            blocks.add(Blocks.lines(lines));
        }
        return blocks;
    }

    private static String line(Waiting waiting) {
        return "• " + waiting.card().brief() + " – " + waiting.why();
    }
}
