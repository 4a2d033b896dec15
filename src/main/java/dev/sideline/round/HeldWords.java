package dev.sideline.round;

import dev.sideline.chat.Mrkdwn;
import dev.sideline.nudge.Decision.Held;
import dev.sideline.nudge.Dosage;
import dev.sideline.nudge.Preferences;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says what holds a nudge back. */
record HeldWords(Preferences preferences) {

    String of(Held held) {
        return switch (held.reason()) {
            case NOT_OPTED_IN -> "you have not opted in, so nothing is sent";
            case PAUSED -> "you paused the coach";
            case NO_WORKING_DAY -> "today is not a working day";
            case HOUR_TO_COME -> "your hour is " + preferences.hour();
            case TOO_LATE_TODAY -> "today's hour has passed";
            case TODAY_WAS_SENT -> "today's message was sent";
            case MESSAGE_IS_FULL -> Dosage.PLAYS_A_MESSAGE + " fill a message";
            case WEEK_IS_FULL -> Dosage.PLAYS_A_WEEK + " fill a week";
            case ACCOUNT_HAS_ANOTHER -> "one for each account in a message";
            case TOLD_LATELY -> "told lately" + until(", again on ", held.until(), " at the earliest");
            case TOLD_OFTEN_ENOUGH -> "told " + Dosage.TELLINGS + " times, so it stays here and on Home";
            case SNOOZED -> "snoozed" + until(" until ", held.until(), "");
            case CONTESTED -> "you said that it is not true";
            case NOT_USEFUL -> "you called it not useful";
            case PLAY_PAUSED -> "this play is paused for everybody";
            case COMES_WITH_DIGEST -> "it comes with today's digest";
            case NOT_URGENT -> "it is not urgent";
        };
    }

    private static String until(String before, @Nullable LocalDate day, String after) {
        return day == null ? "" : before + Mrkdwn.day(day) + after;
    }
}
