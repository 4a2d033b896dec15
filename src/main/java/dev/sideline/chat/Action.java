package dev.sideline.chat;

import org.jspecify.annotations.Nullable;

/**
 * A button pressed or a menu used.
 *
 * @param actionId the constant that the view gave to the element; what follows a colon in Slack's action id (needed
 *     where an element repeats within one message) is cut off
 * @param value the button's value, or the value of the chosen option; empty when there is none
 * @param view the form it was pressed in, with what was typed so far; null when it was pressed elsewhere
 */
public record Action(Caller caller, String actionId, String value, Surface surface, @Nullable Submission view) {

    /** Where the element was. */
    public enum Surface {
        MESSAGE,
        EPHEMERAL,
        FORM,
        HOME
    }
}
