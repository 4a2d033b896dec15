package dev.sideline.undo;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.account.Undo;
import dev.sideline.chat.BlockLimits;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Message;
import dev.sideline.chat.Reply;
import dev.sideline.chat.TaskForms;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a button that takes it back under the confirmation of what somebody just changed. */
final class UndoOffer implements TaskForms.Done {

    private static final Logger LOG = LoggerFactory.getLogger(UndoOffer.class);

    private final Undo undo;
    private final TaskForms.Done done;

    UndoOffer(Undo undo, TaskForms.Done done) {
        this.undo = undo;
        this.done = done;
    }

    @Override
    public Reply factsChanged(Caller caller, @Nullable Long account, @Nullable Long nudge, Reply confirmation) {
        Reply reply = done.factsChanged(caller, account, nudge, confirmation);
        try {
            return undo.last(caller.viewer().id(), caller.at())
                    .filter(made -> made.at().equals(caller.at().truncatedTo(ChronoUnit.MICROS)))
                    .map(made -> offered(reply, UndoButton.of(made.id())))
                    .orElse(reply);
        } catch (RuntimeException failed) {
            // What they changed is kept already: they get its confirmation, and the command still takes it back.
            LOG.error("could not offer to take back what was changed", failed);
            return reply;
        }
    }

    /** Beside the first words that are said. */
    private static Reply offered(Reply reply, ButtonElement button) {
        if (reply instanceof Reply.Say say) {
            return new Reply.Say(with(say.message(), button));
        }
        if (reply instanceof Reply.All all) {
            List<Reply> parts = new ArrayList<>(all.replies());
            for (int at = 0; at < parts.size(); at++) {
                Reply offered = offered(parts.get(at), button);
                if (offered != parts.get(at)) {
                    parts.set(at, offered);
                    return new Reply.All(List.copyOf(parts));
                }
            }
        }
        return reply;
    }

    private static Message with(Message message, ButtonElement button) {
        List<LayoutBlock> blocks = new ArrayList<>(message.blocks());
        if (blocks.isEmpty()) {
            blocks.add(Blocks.section(message.text()));
        }
        LayoutBlock last = blocks.get(blocks.size() - 1);
        if (last instanceof ActionsBlock row && row.getElements().size() < BlockLimits.ACTION_ELEMENTS) {
            List<BlockElement> elements = new ArrayList<>(row.getElements());
            elements.add(button);
            blocks.set(
                    blocks.size() - 1, ActionsBlock.builder().elements(elements).build());
        } else if (blocks.size() < BlockLimits.MESSAGE_BLOCKS) {
            blocks.add(Blocks.buttons(List.of(button)));
        }
        return new Message(message.text(), blocks);
    }
}
