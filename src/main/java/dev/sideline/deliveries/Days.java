package dev.sideline.deliveries;

import dev.sideline.chat.Submission;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What a day that somebody entered may be. */
final class Days {

    private static final int YEARS = 5;

    private Days() {}

    /** Says so where the day is still to come: what was done was done by today. */
    public static void notAhead(Submission submission, String blockId, Map<String, String> problems) {
        Optional<LocalDate> day = submission.date(blockId);
        if (day.isPresent() && day.get().isAfter(submission.caller().today())) {
            problems.put(blockId, "This day is still to come.");
        }
    }

    /** Says so where the day is over. */
    public static void notPast(Submission submission, String blockId, Map<String, String> problems) {
        Optional<LocalDate> day = submission.date(blockId);
        if (day.isPresent() && day.get().isBefore(submission.caller().today())) {
            problems.put(blockId, "This day is over.");
        }
    }

    /** Says so where the year can only be a slip. */
    public static void notFarOff(Submission submission, String blockId, Map<String, String> problems) {
        LocalDate today = submission.caller().today();
        submission
                .date(blockId)
                .filter(day -> day.isBefore(today.minusYears(YEARS)) || day.isAfter(today.plusYears(YEARS)))
                .ifPresent(day -> problems.put(blockId, "Check the year."));
    }
}
