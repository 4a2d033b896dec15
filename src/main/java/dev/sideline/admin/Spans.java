package dev.sideline.admin;

import dev.sideline.nudge.Episode;
import dev.sideline.play.Answer;
import dev.sideline.play.Finding;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Counts the episodes of one play: what stands for a week is one, and what comes back soon after it cleared is the same. */
final class Spans {

    private final Map<Episode.Key, LocalDate> lastStanding = new HashMap<>();
    private int episodes;

    /** What was said on a day, and stays so up to and including another one; told in the order of the days. */
    void stand(Collection<Answer> answers, LocalDate from, LocalDate upTo) {
        Set<Episode.Key> told = new HashSet<>();
        for (Answer answer : answers) {
            if (answer instanceof Answer.Fires fires && told.add(key(fires.finding()))) {
                stand(key(fires.finding()), from, upTo);
            }
        }
    }

    private void stand(Episode.Key key, LocalDate from, LocalDate upTo) {
        LocalDate last = lastStanding.get(key);
        if (last == null || from.isAfter(last.plusDays(1L + Episode.FLAP_DAYS))) {
            episodes++;
        }
        lastStanding.merge(key, upTo, (one, other) -> Objects.requireNonNull(one.isAfter(other) ? one : other));
    }

    int episodes() {
        return episodes;
    }

    private static Episode.Key key(Finding finding) {
        return Episode.Key.of(finding);
    }
}
