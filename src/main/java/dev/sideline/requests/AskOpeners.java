package dev.sideline.requests;

import dev.sideline.chat.Action;
import dev.sideline.chat.ActionHandler;
import dev.sideline.chat.AskButtons;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Form;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms.About;
import java.util.Set;

/** The buttons that open a form in which a colleague is asked, and the one to what was agreed without it. */
record AskOpeners(AskForms forms) implements ActionHandler {

    @Override
    public Set<String> actionIds() {
        return Set.of(AskButtons.TO_COME, AskButtons.SIGN_OFF, AskButtons.APPROVAL, AskForm.ALREADY);
    }

    @Override
    public boolean opensForm(String actionId, Action.Surface surface) {
        return true;
    }

    @Override
    public Reply handle(Action action) {
        return new Reply.Open(form(action.caller(), action));
    }

    private Form form(Caller caller, Action action) {
        if (action.actionId().equals(AskForm.ALREADY)) {
            Metadata metadata = Metadata.read(action.value());
            return forms.elsewhere(caller, AskForm.task(metadata), AskForm.about(metadata));
        }
        long id = Long.parseLong(action.value());
        return switch (action.actionId()) {
            case AskButtons.TO_COME -> forms.open(caller, Task.ASK_TO_COME, About.NOTHING.touch(id));
            case AskButtons.SIGN_OFF -> forms.open(caller, Task.ASK_SIGN_OFF, About.NOTHING.deal(id));
            default -> forms.open(caller, Task.ASK_APPROVAL, About.NOTHING.proposition(id));
        };
    }
}
