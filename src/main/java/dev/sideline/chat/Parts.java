package dev.sideline.chat;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import java.util.ArrayList;
import java.util.List;

/** Parts of a message that have a name, so that one of them can be drawn anew while the rest stays as it is. */
public final class Parts {

    private static final char PLACE = '.';

    private Parts() {}

    /** The same blocks as one part; a name is used once in a message, and has no dot in it. */
    public static List<LayoutBlock> named(String name, List<? extends LayoutBlock> blocks) {
        List<LayoutBlock> part = new ArrayList<>();
        for (LayoutBlock block : blocks) {
            name(block, name + PLACE + part.size());
            part.add(block);
        }
        return List.copyOf(part);
    }

    /** The message with other blocks in place of a part; where it has no such part, the same message. */
    public static Message replace(Message message, String name, List<? extends LayoutBlock> with) {
        List<LayoutBlock> blocks = new ArrayList<>();
        boolean isDrawn = false;
        for (LayoutBlock block : message.blocks()) {
            if (!isOf(block, name)) {
                blocks.add(block);
            } else if (!isDrawn) {
                blocks.addAll(named(name, with));
                isDrawn = true;
            }
        }
        return new Message(message.text(), blocks);
    }

    private static boolean isOf(LayoutBlock block, String name) {
        return block.getBlockId() != null && block.getBlockId().startsWith(name + PLACE);
    }

    private static void name(LayoutBlock block, String id) {
        if (block instanceof SectionBlock section) {
            section.setBlockId(id);
        } else if (block instanceof ContextBlock context) {
            context.setBlockId(id);
        } else if (block instanceof ActionsBlock actions) {
            actions.setBlockId(id);
        } else if (block instanceof DividerBlock divider) {
            divider.setBlockId(id);
        } else if (block instanceof ImageBlock image) {
            image.setBlockId(id);
        } else {
            throw new IllegalArgumentException("a part of a message has no block of type " + block.getType());
        }
    }
}
