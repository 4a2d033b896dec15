package dev.sideline.chat;

/** Answers one shortcut of the app. */
public interface ShortcutHandler {

    Spec spec();

    /** @throws UserError when the person can do something about it */
    Reply handle(Shortcut shortcut);

    /**
     * What the manifest says of it. Every shortcut opens a form.
     *
     * @param callbackId tells it apart
     * @param name what people choose it by, at most 24 characters
     * @param onMessage whether it is used on a message; otherwise anywhere
     */
    record Spec(String callbackId, String name, boolean onMessage) {}
}
