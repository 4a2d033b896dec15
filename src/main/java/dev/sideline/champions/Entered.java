package dev.sideline.champions;

import dev.sideline.chat.Submission;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Checks that the forms about champions have in common. */
final class Entered {

    /** Fewer words say nothing that somebody could check. */
    private static final int FEWEST_WORDS = 3;

    private Entered() {}

    static void words(Submission form, String block, String ask, Map<String, String> problems) {
        String typed = form.text(block).orElse("");
        if (typed.split("\\s+", -1).length < FEWEST_WORDS) {
            problems.put(block, ask);
        }
    }

    /** A day up to today, and not years ago by a slip. */
    static void pastDay(Submission form, String block, Map<String, String> problems) {
        Optional<LocalDate> day = form.date(block);
        LocalDate today = form.caller().today();
        if (day.isEmpty()) {
            problems.put(block, "Choose the day.");
        } else if (day.get().isAfter(today)) {
            problems.put(block, "That day is still ahead: choose one up to today.");
        } else if (day.get().isBefore(today.minusYears(10))) {
            problems.put(block, "Check the year.");
        }
    }
}
