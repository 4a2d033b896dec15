package dev.sideline.round;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import dev.sideline.nudge.Nudge;
import dev.sideline.play.Evidence;
import dev.sideline.play.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A nudge as it is shown: at most five blocks.
 *
 * @param account the account's name; null where the nudge is about no account
 * @param play the play's name
 * @param zone the reader's
 */
record NudgeCard(Nudge nudge, @Nullable String account, String play, ZoneId zone) {

    static final String DONE = "nudge_done";
    static final String SNOOZE = "nudge_snooze";
    static final String NOT_TRUE = "nudge_not_true";
    static final String NOT_USEFUL = "nudge_not_useful";
    static final String WHY = "nudge_why";

    private static final int EVIDENCE_LINES = 2;
    private static final int LINE = 300;
    private static final int BRIEF = 150;
    private static final int NAME = 120;

    /** With its buttons while it waits for an answer, else with what became of it. */
    List<LayoutBlock> blocks() {
        boolean waits = nudge.state() == Nudge.State.SENT && nudge.episode().isOpen();
        return waits ? live() : List.of(Blocks.section(headline()), Blocks.context(outcome()));
    }

    /** With its buttons. */
    List<LayoutBlock> live() {
        Finding finding = finding();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Blocks.section(headline()));
        if (!finding.evidence().isEmpty()) {
            blocks.add(Blocks.lines(BlockLimits.bounded(
                    finding.evidence(), EVIDENCE_LINES, new Noun("fact"), NudgeCard::line, more -> more)));
        }
        if (!isAsked()) {
            blocks.add(Blocks.section("_" + Mrkdwn.escape(finding.question(), LINE) + "_"));
        }
        blocks.add(Blocks.buttons(List.of(
                primary("Done", DONE),
                button("Snooze", SNOOZE),
                button("Not true", NOT_TRUE),
                button("Not useful", NOT_USEFUL),
                button("Why?", WHY))));
        blocks.add(Blocks.context(context()));
        return List.copyOf(blocks);
    }

    /** One line: the account and the fact, or the question that stands in for it. */
    String headline() {
        return headline(LINE);
    }

    /** The same for a line among others. */
    String brief() {
        return headline(BRIEF);
    }

    private String headline(int most) {
        Finding finding = finding();
        String fact = isAsked() && finding.askInstead() != null ? finding.askInstead() : finding.headline();
        return account == null
                ? Mrkdwn.bold(Mrkdwn.escape(fact, most))
                : Mrkdwn.bold(Mrkdwn.escape(account, Math.min(most, NAME))) + ": " + Mrkdwn.escape(fact, most);
    }

    static String line(Evidence evidence) {
        return "• " + evidence.words(text -> Mrkdwn.escape(text, LINE), Mrkdwn::day);
    }

    /** What became of it, one or two sentences. */
    String outcome() {
        Instant closed = nudge.episode().closedAt();
        String cleared = closed == null ? "" : " It has cleared.";
        return switch (nudge.state()) {
            case DONE ->
                closed == null
                        ? "Noted" + answered() + ". It still stands. What clears it: "
                                + Mrkdwn.escape(finding().clears(), LINE)
                        : "Done" + answered() + "." + cleared;
            case SNOOZED ->
                (isWoken() ? "You woke it up" + answered() : "Snoozed" + until() + reason()) + "." + cleared;
            case CONTESTED ->
                "You said" + answered() + " that this is not true."
                        + (closed == null ? " It stays quiet until it clears." : cleared);
            case NOT_USEFUL -> "You called this not useful" + answered() + ". It stays quiet." + cleared;
            case WITHDRAWN -> "Taken back." + cleared;
            case WAITING, SENT -> closed == null ? "Still open." : "No longer stands since " + day(closed) + ".";
        };
    }

    private String context() {
        return Stream.of(
                        Mrkdwn.escape(play) + " (" + Mrkdwn.escape(finding().play()) + ")",
                        finding().atStake() == null
                                ? ""
                                : Mrkdwn.money(finding().atStake()) + " at stake",
                        Mrkdwn.escape(finding().principle(), LINE))
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    private boolean isAsked() {
        return nudge.telling() != null && nudge.telling().asQuestion();
    }

    private Finding finding() {
        return nudge.episode().finding();
    }

    private String answered() {
        return nudge.answer() == null ? "" : " on " + day(nudge.answer().at());
    }

    /** Asked to be told again right away. */
    private boolean isWoken() {
        Nudge.Answer answer = nudge.answer();
        return answer != null && LocalDate.ofInstant(answer.at(), zone).equals(answer.until());
    }

    private String until() {
        LocalDate until = nudge.answer() == null ? null : nudge.answer().until();
        return until == null ? "" : " until " + Mrkdwn.day(until);
    }

    private String reason() {
        String reason = nudge.answer() == null ? null : nudge.answer().reason();
        return reason == null ? "" : ": " + Mrkdwn.escape(reason, LINE);
    }

    private String day(Instant moment) {
        return Mrkdwn.day(LocalDate.ofInstant(moment, zone));
    }

    private ButtonElement primary(String words, String actionId) {
        return Blocks.primary(
                words, actionId + ":" + nudge.id().value(), nudge.id().value());
    }

    private ButtonElement button(String words, String actionId) {
        return Blocks.button(
                words, actionId + ":" + nudge.id().value(), nudge.id().value());
    }
}
