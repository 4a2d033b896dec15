package dev.sideline.people;

import dev.sideline.chat.Blocks;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Message;
import dev.sideline.nudge.Preferences;
import java.util.List;

/** The button that opts in, for who looks for it without an invitation, and what pressing it answers. */
final class StartOffer {

    static final String WORDS = "Start coaching me";

    private StartOffer() {}

    /** @param before what was just done, in mrkdwn, with a space after it; may be empty */
    static Message draw(String before, Caller caller, Preferences preferences) {
        String words = before + new StateWords(caller, preferences).now();
        return new Message(
                words,
                List.of(Blocks.section(words), Blocks.buttons(List.of(Blocks.primary(WORDS, Buttons.START, "")))));
    }

    /** @param preferences those of somebody who is in */
    static Message accepted(Caller caller, Preferences preferences) {
        StateWords state = new StateWords(caller, preferences);
        return Message.of("You are in. " + (state.isPaused() ? state.now() : state.next())
                + "\n`/coach prefs` changes when it comes, `/coach pause` stops it at once.");
    }
}
