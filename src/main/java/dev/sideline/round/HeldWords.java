package dev.sideline.round;

import dev.sideline.chat.Mrkdwn;
import dev.sideline.nudge.Decision.Held;
import dev.sideline.nudge.Dosage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says what holds one nudge back; what holds all of them back is said once, by {@link DayWords}. */
final class HeldWords {

    private HeldWords() {}

    static String of(Held held) {
        return switch (held.reason()) {
            case NOT_OPTED_IN, PAUSED, NO_WORKING_DAY, HOUR_TO_COME, TOO_LATE_TODAY, TODAY_WAS_SENT, WEEK_IS_FULL ->
                "waits for the next message";
            case MESSAGE_IS_FULL -> "a message holds " + Dosage.PLAYS_A_MESSAGE + ", this one comes after them";
            case ACCOUNT_HAS_ANOTHER -> "another one about this account comes first";
            case TOLD_LATELY ->
                "told in the last " + Dosage.DAYS_BETWEEN + " days" + until(", again from ", held.until(), "");
            case TOLD_OFTEN_ENOUGH -> "told " + Dosage.TELLINGS + " times, I do not repeat it";
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
