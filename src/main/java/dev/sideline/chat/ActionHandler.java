package dev.sideline.chat;

import java.util.Set;

/** Answers buttons and menus. */
public interface ActionHandler {

    /** The action ids that it answers, without what follows a colon. */
    Set<String> actionIds();

    /** Has one effect however often it is called with the same action. */
    Reply handle(Action action);

    /** Whether it usually answers with a form; then something opens at once, even when the content takes a moment. */
    default boolean opensForm(String actionId) {
        return false;
    }
}
