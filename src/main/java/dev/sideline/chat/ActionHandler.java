package dev.sideline.chat;

import java.util.Set;

/** Answers buttons and menus. */
public interface ActionHandler {

    /** The action ids that it answers, without what follows a colon. */
    Set<String> actionIds();

    /** Has one effect however often it is called with the same action. */
    Reply handle(Action action);

    /**
     * Whether it may answer with a form where the element is; then something opens at once, even when the content takes a
     * moment. A form that was not announced comes too late when it takes longer.
     */
    default boolean opensForm(String actionId, Action.Surface surface) {
        return false;
    }
}
