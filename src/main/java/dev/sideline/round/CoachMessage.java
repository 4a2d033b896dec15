package dev.sideline.round;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Noun;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One message with its nudges, and at most one question about something that was never recorded.
 *
 * @param cards at least one
 */
record CoachMessage(List<NudgeCard> cards, @Nullable Ask ask) {

    static final String ANSWER = "question_answer";

    private static final int QUESTION = 500;

    /**
     * @param account the account's name; null where it has none any more
     * @param isAnswered whether the answer was recorded since
     */
    record Ask(UUID delivery, @Nullable String account, String text, boolean isAnswered) {}

    Message message() {
        List<LayoutBlock> blocks = new ArrayList<>();
        for (NudgeCard card : cards) {
            if (!blocks.isEmpty()) {
                blocks.add(Blocks.divider());
            }
            blocks.addAll(card.blocks());
        }
        if (ask != null) {
            blocks.add(Blocks.divider());
            blocks.add(question(ask));
        }
        return new Message(notification(), blocks);
    }

    private static LayoutBlock question(Ask ask) {
        String text = (ask.account() == null ? "" : Mrkdwn.bold(Mrkdwn.escape(ask.account())) + ": ")
                + Mrkdwn.escape(ask.text(), QUESTION);
        return ask.isAnswered()
                ? Blocks.context(text + " Recorded.")
                : Blocks.section("One question. " + text, Blocks.button("Answer", ANSWER, ask.delivery()));
    }

    private String notification() {
        String first = cards.get(0).headline();
        return switch (cards.size()) {
            case 1 -> first;
            default -> first + " – " + new Noun("thing").more(cards.size() - 1);
        };
    }
}
