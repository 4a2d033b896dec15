package dev.sideline.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.chat.Blocks;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.nudge.Preferences;
import java.util.List;
import java.util.UUID;

/** The one message before somebody opted in. Its id is made of the person alone, so that it cannot be sent twice. */
final class Invitation {

    static final String PURPOSE = "invitation";

    private Invitation() {}

    static UUID deliveryTo(Person.Id person) {
        return UUID.nameUUIDFromBytes((PURPOSE + ":" + person.value()).getBytes(UTF_8));
    }

    /** @param by the Slack id of the admin who starts the roll-out */
    static Message draw(Person to, Preferences preferences, String by) {
        String words = "Hello " + Mrkdwn.escape(to.name(), 60) + ". " + Mrkdwn.user(by)
                + " asked me to coach the sales team. If you like, I send you at most one short message a working day,"
                + " at " + preferences.hour() + ": what the facts on your accounts say should come next."
                + (to.is(Role.MANAGER) ? " As a manager you also get a digest once a week." : "");
        return new Message(
                words,
                List.of(
                        Blocks.section(words),
                        Blocks.section("I stay silent until you press the button. What you answer me stays with you."),
                        Blocks.buttons(List.of(Blocks.primary(StartOffer.WORDS, Buttons.START, ""))),
                        Blocks.context("`/coach prefs` sets the hour, `/coach pause` stops me at once.")));
    }
}
