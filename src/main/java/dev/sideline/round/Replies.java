package dev.sideline.round;

import com.slack.api.model.block.LayoutBlock;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Message;
import dev.sideline.chat.Reply;
import java.util.ArrayList;
import java.util.List;

/** Adds a remark to what a form answers. */
final class Replies {

    private Replies() {}

    /** The same reply with the remark after its words; said by itself where the reply has no words. */
    static Reply with(Reply reply, String mrkdwn) {
        if (reply instanceof Reply.Say say) {
            return new Reply.Say(with(say.message(), mrkdwn));
        }
        if (reply instanceof Reply.Nothing) {
            return Reply.say(mrkdwn);
        }
        if (reply instanceof Reply.All all) {
            List<Reply> parts = new ArrayList<>(all.replies());
            for (int at = 0; at < parts.size(); at++) {
                if (parts.get(at) instanceof Reply.Say) {
                    parts.set(at, with(parts.get(at), mrkdwn));
                    return new Reply.All(List.copyOf(parts));
                }
            }
        }
        return new Reply.All(List.of(reply, Reply.say(mrkdwn)));
    }

    private static Message with(Message message, String mrkdwn) {
        if (message.blocks().isEmpty()) {
            return Message.of(message.text() + "\n" + mrkdwn);
        }
        List<LayoutBlock> blocks = new ArrayList<>(message.blocks());
        blocks.add(Blocks.section(mrkdwn));
        return new Message(message.text(), blocks);
    }
}
