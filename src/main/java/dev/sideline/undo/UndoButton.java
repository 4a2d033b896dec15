package dev.sideline.undo;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Form;
import dev.sideline.chat.Message;
import dev.sideline.chat.Reply;
import java.util.List;
import java.util.Set;

/** "Undo" under a confirmation; its value names the change. */
record UndoButton(TakeBack takeBack) implements ActionHandler {

    private static final String ACTION = "undo.take-back";

    static ButtonElement of(String change) {
        return Blocks.button("Undo", ACTION, change);
    }

    @Override
    public Set<String> actionIds() {
        return Set.of(ACTION);
    }

    @Override
    public Reply handle(Action action) {
        Reply said = takeBack.change(action.caller(), action.value());
        return said instanceof Reply.Say say ? instead(action.surface(), say.message()) : said;
    }

    /** The confirmation no longer holds, so the words stand in its place. */
    private static Reply instead(Action.Surface surface, Message message) {
        return switch (surface) {
            case MESSAGE, EPHEMERAL -> new Reply.Replace(message);
            case FORM -> new Reply.Turn(Form.toRead("Taken back", blocks(message)));
            case HOME -> new Reply.Say(message);
        };
    }

    private static List<LayoutBlock> blocks(Message message) {
        return message.blocks().isEmpty() ? List.of(Blocks.section(message.text())) : message.blocks();
    }
}
