package dev.sideline.touches;

import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Submission;
import java.util.Set;

/** "Check and save" under what was understood, and the account's picker inside the form. */
final class TouchActions implements ActionHandler {

    private final TouchOpener touches;
    private final Sentences sentences;

    TouchActions(TouchOpener touches, Sentences sentences) {
        this.touches = touches;
        this.sentences = sentences;
    }

    @Override
    public Set<String> actionIds() {
        return Set.of(UnderstoodMessage.CHECK, TouchForm.PICK_ACCOUNT);
    }

    @Override
    public boolean opensForm(String actionId, Action.Surface surface) {
        return actionId.equals(UnderstoodMessage.CHECK);
    }

    @Override
    public Reply handle(Action action) {
        if (action.actionId().equals(UnderstoodMessage.CHECK)) {
            return sentences.open(action.caller(), action.value());
        }
        Submission form = action.view();
        if (form == null || action.value().isEmpty()) {
            return new Reply.Nothing();
        }
        long chosen = Long.parseLong(action.value());
        Long before = Metadata.read(form.metadata()).id(Metadata.ACCOUNT);
        return before != null && before == chosen ? new Reply.Nothing() : new Reply.Turn(touches.moved(form, chosen));
    }
}
