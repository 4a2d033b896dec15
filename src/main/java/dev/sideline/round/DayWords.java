package dev.sideline.round;

import dev.sideline.chat.Mrkdwn;
import dev.sideline.nudge.Decision.Reason;
import dev.sideline.nudge.Dosage;
import dev.sideline.nudge.QuietHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Says in a sentence or two why today's message comes or does not, whatever it would tell, and when the next one can
 * come.
 *
 * @param isDue whether something is to be sent now
 */
record DayWords(Dosage dosage, boolean isDue, Instant now) {

    /** So long after their hour the last of thousands who share it are told. */
    private static final Duration HOUR_OF_ALL = Duration.ofHours(1);

    static DayWords of(Desk desk) {
        return new DayWords(desk.dosage(), !desk.daily().send().isEmpty(), desk.now());
    }

    String mrkdwn() {
        Reason silence = dosage.silence(now);
        if (silence == Reason.NOT_OPTED_IN) {
            return "I send you nothing of my own accord: you have not said yet that I should.";
        }
        if (silence == Reason.PAUSED) {
            return paused();
        }
        if (isDue && isTheirHour()) {
            return "Today's message is about to come.";
        }
        return because(silence) + next();
    }

    /** Their round comes with their hour alone, also where something comes up, or they say yes, later that day. */
    private boolean isTheirHour() {
        Instant hour = dosage.hours().nextAfter(dosage.preferences().hour(), now.minus(HOUR_OF_ALL));
        Instant optedIn = dosage.preferences().optedInAt();
        return !hour.isAfter(now) && optedIn != null && !optedIn.isAfter(hour);
    }

    private String because(@Nullable Reason silence) {
        LocalDate today = dosage.hours().dayOf(now);
        if (silence == Reason.NO_WORKING_DAY) {
            return "Today is " + dayOff(today) + ", so no message comes. ";
        }
        if (silence == Reason.TODAY_WAS_SENT) {
            return "Today's message was sent. ";
        }
        if (dosage.inTheWeekOf(today) >= Dosage.PLAYS_A_WEEK) {
            return Dosage.PLAYS_A_WEEK + " plays came in the last seven days, and that is enough for a week. ";
        }
        return silence == Reason.TOO_LATE_TODAY || isDue ? "Today's hour has passed. " : "";
    }

    private static String dayOff(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) : "a holiday";
    }

    private String paused() {
        LocalDate until = dosage.preferences().pausedUntil();
        return until == null
                ? "You paused me, so no message comes until `/coach resume`."
                : "You paused me up to and including " + Mrkdwn.day(until) + ". " + next();
    }

    private String next() {
        QuietHours hours = dosage.hours();
        ZonedDateTime next = dosage.next(now).atZone(hours.zone());
        String day = next.toLocalDate().equals(hours.dayOf(now)) ? "today" : "on " + Mrkdwn.day(next.toLocalDate());
        return "The next message can come " + day + " at " + next.toLocalTime() + ".";
    }
}
