package dev.sideline.digest;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import dev.sideline.digest.Digest.Conversation;
import dev.sideline.digest.Digest.Praise;
import dev.sideline.play.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Draws a digest. */
record DigestView(Digest digest) {

    private static final int EVIDENCE_LINES = 3;
    private static final int LINES = 10;
    private static final int LINE = 300;

    Message message() {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.header("Your week"));
        blocks.add(Blocks.section(opening()));
        for (Conversation conversation : digest.conversations()) {
            blocks.add(Blocks.divider());
            blocks.addAll(conversation(conversation));
        }
        if (!digest.promises().isEmpty()) {
            blocks.add(Blocks.divider());
            blocks.add(listed(
                    "*Promises at risk*",
                    BlockLimits.bounded(
                            digest.promises(), LINES, new Noun("promise"), DigestView::promise, more -> more)));
        }
        if (!digest.strengths().isEmpty()) {
            blocks.add(Blocks.divider());
            blocks.add(listed(
                    "*What got better*",
                    BlockLimits.bounded(digest.strengths(), LINES, new Noun("rep"), DigestView::praise, more -> more)));
        }
        if (digest.trend() != null) {
            blocks.add(Blocks.context(Mrkdwn.escape(digest.trend(), LINE)));
        }
        return new Message("Your week: " + opening(), blocks);
    }

    private String opening() {
        return switch (digest.conversations().size()) {
            case 0 -> "A quiet week. No conversation stands out.";
            case 1 -> "One conversation worth having.";
            default -> digest.conversations().size() + " conversations worth having.";
        };
    }

    private static List<LayoutBlock> conversation(Conversation conversation) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(Mrkdwn.bold(who(conversation)) + ": "
                + Mrkdwn.escape(conversation.finding().headline(), LINE)));
        if (!conversation.finding().evidence().isEmpty()) {
            blocks.add(Blocks.lines(BlockLimits.bounded(
                    conversation.finding().evidence(),
                    EVIDENCE_LINES,
                    new Noun("fact"),
                    DigestView::evidence,
                    more -> more)));
        }
        blocks.add(Blocks.section(
                "_You could ask: “" + Mrkdwn.escape(conversation.finding().question(), LINE) + "”_"));
        return blocks;
    }

    private static String promise(Conversation promise) {
        String how = promise.finding().evidence().stream()
                .limit(1)
                .map(DigestView::words)
                .collect(Collectors.joining());
        return "• " + who(promise) + ": " + Mrkdwn.escape(promise.finding().headline(), LINE) + ". " + how;
    }

    private static String praise(Praise praise) {
        return "• " + Mrkdwn.escape(praise.rep()) + " · "
                + Mrkdwn.escape(praise.strength().account()) + ": "
                + dated(praise.strength().text(), praise.strength().on());
    }

    private static String who(Conversation conversation) {
        String rep = Mrkdwn.escape(conversation.rep());
        return conversation.account() == null ? rep : rep + " · " + Mrkdwn.escape(conversation.account());
    }

    private static String evidence(Evidence evidence) {
        return "• " + words(evidence);
    }

    private static String words(Evidence evidence) {
        return evidence.words(text -> Mrkdwn.escape(text, LINE), Mrkdwn::day);
    }

    private static String dated(String text, LocalDate on) {
        return Mrkdwn.escape(text, LINE) + " (" + Mrkdwn.day(on) + ")";
    }

    private static LayoutBlock listed(String title, List<String> lines) {
        List<String> all = new ArrayList<>(List.of(title));
        all.addAll(lines);
        return Blocks.lines(all);
    }
}
