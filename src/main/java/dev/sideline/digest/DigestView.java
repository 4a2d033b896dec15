package dev.sideline.digest;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.account.Account;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import dev.sideline.chat.Parts;
import dev.sideline.digest.Digest.Conversation;
import dev.sideline.digest.Digest.Praise;
import dev.sideline.digest.Digest.Talk;
import dev.sideline.nudge.Nudge;
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

    /** So many hold that many lines, however long they are. */
    private static final int SECTIONS = 4;

    Message message() {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.header("Your week"));
        if (!digest.own().isEmpty()) {
            blocks.add(Blocks.section("*First, for yourself*"));
            digest.own().forEach(blocks::addAll);
            blocks.add(Blocks.divider());
        }
        blocks.add(Blocks.section(opening()));
        for (Talk talk : digest.talks()) {
            blocks.add(Blocks.divider());
            blocks.addAll(Parts.named(part(talk.nudge()), talk(talk)));
        }
        if (!digest.promises().isEmpty()) {
            blocks.add(Blocks.divider());
            blocks.addAll(listed(
                    "*Promises at risk*",
                    BlockLimits.bounded(
                            digest.promises(), LINES, new Noun("promise"), DigestView::promise, more -> more)));
        }
        if (!digest.strengths().isEmpty()) {
            blocks.add(Blocks.divider());
            blocks.addAll(listed(
                    "*What got better*",
                    BlockLimits.bounded(digest.strengths(), LINES, new Noun("rep"), DigestView::praise, more -> more)));
        }
        blocks.addAll(trend());
        return new Message("Your week: " + opening(), blocks);
    }

    private String opening() {
        return switch (digest.talks().size()) {
            case 0 -> "A quiet week. No conversation stands out.";
            case 1 -> "One conversation worth having.";
            default -> digest.talks().size() + " conversations worth having.";
        };
    }

    private List<LayoutBlock> talk(Talk talk) {
        List<LayoutBlock> blocks = new ArrayList<>(conversation(talk.about()));
        blocks.add(Blocks.buttons(buttons(talk)));
        return blocks;
    }

    private List<ButtonElement> buttons(Talk talk) {
        long nudge = talk.nudge().value();
        long rep = talk.about().finding().to().value();
        Account.Id account = talk.about().finding().account();
        List<ButtonElement> buttons = new ArrayList<>();
        buttons.add(Blocks.button("1:1 agenda", AgendaCommand.OPEN + ":" + nudge, rep));
        if (account != null) {
            buttons.add(Blocks.button(
                    "Plan a joint call", DigestButtons.JOINT_CALL + ":" + nudge, account.value() + " " + rep));
        }
        buttons.add(Blocks.button(
                "Not useful",
                DigestButtons.NOT_USEFUL + ":" + nudge,
                digest.week() == null ? nudge : nudge + " " + digest.week()));
        return buttons;
    }

    private List<LayoutBlock> trend() {
        Trend trend = digest.trend();
        if (trend == null) {
            return List.of();
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.divider());
        blocks.addAll(listed(
                "*The team as a whole*",
                trend.words().stream().map(line -> "• " + line).toList()));
        Chart.Picture chart = digest.chart();
        if (chart != null) {
            blocks.add(Blocks.picture(chart.fileId(), chart.altText()));
        }
        return blocks;
    }

    /** What the part of a message is called that shows a topic. */
    static String part(Nudge.Id nudge) {
        return "talk-" + nudge.value();
    }

    /** A conversation with its evidence and its question. */
    static List<LayoutBlock> conversation(Conversation conversation) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(headline(conversation)));
        if (!conversation.finding().evidence().isEmpty()) {
            blocks.add(Blocks.lines(BlockLimits.bounded(
                    conversation.finding().evidence(),
                    EVIDENCE_LINES,
                    new Noun("fact"),
                    DigestView::evidence,
                    more -> more)));
        }
        blocks.add(Blocks.section(
                "_You could ask: “" + Mrkdwn.escape(OpenQuestion.of(conversation.finding()), LINE) + "”_"));
        return blocks;
    }

    /** Who, where and the fact, in one line. */
    static String headline(Conversation conversation) {
        return Mrkdwn.bold(who(conversation)) + ": "
                + Mrkdwn.escape(conversation.finding().headline(), LINE);
    }

    /** One line. */
    static String promise(Conversation promise) {
        String how = promise.finding().evidence().stream()
                .limit(1)
                .map(DigestView::words)
                .collect(Collectors.joining());
        return "• " + who(promise) + ": " + Mrkdwn.escape(promise.finding().headline(), LINE) + ". " + how;
    }

    /** One line. */
    static String praise(Praise praise) {
        return "• " + Mrkdwn.escape(praise.rep()) + " · "
                + Mrkdwn.escape(praise.strength().name()) + ": "
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

    private static List<SectionBlock> listed(String title, List<String> lines) {
        List<String> all = new ArrayList<>(List.of(title));
        all.addAll(lines);
        return Blocks.lines(all, SECTIONS);
    }
}
