package dev.sideline.people;

import dev.sideline.account.Role;
import dev.sideline.chat.Caller;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.nudge.Preferences;
import dev.sideline.nudge.QuietHours;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** Says how somebody is coached. All words are mrkdwn. */
record StateWords(Caller caller, Preferences preferences) {

    /** One or two sentences. */
    String now() {
        if (!isIn()) {
            return "I send you nothing of my own accord: you have not said yet that I should.";
        }
        return isPaused() ? paused() : times();
    }

    boolean isIn() {
        return preferences.optedInAt() != null;
    }

    boolean isPaused() {
        return preferences.isPausedOn(caller.today());
    }

    /** When what comes next comes. */
    String next() {
        QuietHours hours = new QuietHours(
                caller.viewer().company().workDaysOf(caller.viewer().person()), caller.zone());
        ZonedDateTime next = hours.nextAfter(preferences.hour(), caller.at()).atZone(caller.zone());
        String day = next.toLocalDate().equals(caller.today()) ? "today" : "on " + Mrkdwn.day(next.toLocalDate());
        return "The next message can come " + day + " at " + next.toLocalTime() + ", if something is worth saying."
                + digest();
    }

    private String times() {
        return "Your daily message comes at " + preferences.hour() + " ("
                + Labels.zone(caller.zone()) + ") on working days, when something is worth saying."
                + digest();
    }

    private String digest() {
        return caller.viewer().is(Role.MANAGER)
                ? " Your digest comes on " + Labels.capital(preferences.digestDay()) + "s at "
                        + preferences.digestHour() + "."
                : "";
    }

    private String paused() {
        LocalDate until = preferences.pausedUntil();
        return until == null
                ? "You paused me. I send you nothing of my own accord until you resume."
                : "You paused me up to and including " + Mrkdwn.day(until)
                        + ". Until then I send you nothing of my own accord.";
    }
}
