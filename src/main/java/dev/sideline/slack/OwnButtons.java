package dev.sideline.slack;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.composition.BlockCompositions.markdownText;
import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.block.element.BlockElements.button;

import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import java.util.List;

/** The two buttons of this room: one offers a form where none can open by itself, one repeats a command. */
final class OwnButtons {

    /** Its value is what was said in plain words; pressing it hears them again, and now a form can open. */
    static final String HEAR = "sideline_hear";

    /** Its value is a command, as it would be typed. */
    static final String RUN = "sideline_run";

    private OwnButtons() {}

    static Message offer(String words) {
        return asking("Ready when you are:", HEAR, "Open the form", words);
    }

    /** @param word the word that was probably meant */
    static Message didYouMean(String typed, String word, String rest) {
        String command = (word + " " + rest).strip();
        return asking(
                "I do not know `" + Mrkdwn.escape(typed) + "`. Did you mean `" + word + "`?",
                RUN,
                BlockLimits.shorten(command, BlockLimits.BUTTON_TEXT),
                command);
    }

    private static Message asking(String mrkdwn, String actionId, String label, String value) {
        return new Message(
                mrkdwn,
                List.of(
                        section(block -> block.text(markdownText(mrkdwn))),
                        actions(List.of(button(button -> button.actionId(actionId)
                                .text(plainText(label))
                                .value(BlockLimits.shorten(value, BlockLimits.BUTTON_VALUE)))))));
    }
}
