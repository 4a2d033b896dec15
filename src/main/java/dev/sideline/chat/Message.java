package dev.sideline.chat;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * A message.
 *
 * @param text what a notification or a screen reader says; mrkdwn, escaped
 * @param blocks what is shown, within {@link BlockLimits}; empty when the text is all
 */
public record Message(String text, List<LayoutBlock> blocks) {

    public Message {
        blocks = Blocks.bounded(blocks, BlockLimits.MESSAGE_BLOCKS);
    }

    public static Message of(String mrkdwn) {
        return new Message(mrkdwn, List.of());
    }
}
