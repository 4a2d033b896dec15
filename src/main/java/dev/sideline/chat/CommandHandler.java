package dev.sideline.chat;

import java.util.List;

/** Answers one word after {@code /coach}. */
public interface CommandHandler {

    Spec spec();

    /** @throws UserError when the person can do something about it */
    Reply handle(Command command);

    /**
     * Whether it may answer with a form to what follows the word; then something opens at once, even when the content
     * takes a moment. A form that was not announced comes too late when it takes longer.
     */
    default boolean opensForm(String rest) {
        return false;
    }

    /** What the second word may be, for help about this one; the words of these specs are second words. */
    default List<Spec> parts() {
        return List.of();
    }

    /**
     * @param word the first word, lower case; empty for {@code /coach} alone
     * @param example one line as somebody would type it, for help
     * @param does what it does, a short sentence without a full stop, for help
     */
    record Spec(String word, Audience audience, String example, String does) {}
}
