package dev.sideline.admin;

import dev.sideline.nudge.Episode;
import dev.sideline.play.Finding;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** Counts the episodes of one play: what stands for a week is one, and what comes back soon after it cleared is the same. */
final class Spans {

    private final Map<Episode.Key, LocalDate> lastStanding = new HashMap<>();
    private int episodes;
    private long days;

    /** A finding stands from a day up to and including another; told in the order of the days. */
    void stand(Finding finding, LocalDate from, LocalDate upTo) {
        Episode.Key key = Episode.Key.of(finding);
        LocalDate last = lastStanding.get(key);
        if (last != null && !last.isBefore(from)) {
            // Two reps of one account may both bring the same finding to the same leader.
            return;
        }
        if (last == null || from.isAfter(last.plusDays(1L + Episode.FLAP_DAYS))) {
            episodes++;
        }
        days += ChronoUnit.DAYS.between(from, upTo) + 1;
        lastStanding.put(key, upTo);
    }

    int episodes() {
        return episodes;
    }

    /** On how many days they stood, all added up. */
    long days() {
        return days;
    }
}
