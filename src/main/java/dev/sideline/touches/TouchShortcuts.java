package dev.sideline.touches;

import dev.sideline.chat.Reply;
import dev.sideline.chat.Shortcut;
import dev.sideline.chat.ShortcutHandler;
import java.util.List;
import java.util.function.Function;

/** The shortcuts that open the form of a touch: an empty one from anywhere, and one that keeps a message. */
final class TouchShortcuts {

    static final ShortcutHandler.Spec LOG = new ShortcutHandler.Spec("touch_log", "Log a touch", false);
    static final ShortcutHandler.Spec SAVE = new ShortcutHandler.Spec("touch_save", "Save to an account", true);

    private record One(Spec spec, Function<Shortcut, Reply> answer) implements ShortcutHandler {

        @Override
        public Reply handle(Shortcut shortcut) {
            return answer.apply(shortcut);
        }
    }

    private TouchShortcuts() {}

    static List<ShortcutHandler> of(TouchOpener touches, QuotedTouch quoted) {
        return List.of(
                new One(LOG, shortcut -> new Reply.Open(touches.blank(shortcut.caller()))),
                new One(SAVE, shortcut -> new Reply.Open(quoted.open(shortcut))));
    }
}
