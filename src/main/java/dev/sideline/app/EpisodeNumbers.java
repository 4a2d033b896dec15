package dev.sideline.app;

import dev.sideline.nudge.Episode;
import dev.sideline.nudge.NudgeLog;
import dev.sideline.play.Finding;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.ToIntFunction;

/** Which episode of its key a finding belongs to at a moment, as far as the log knows; the first where it knows none. */
record EpisodeNumbers(NudgeLog log, Instant now, ZoneId zone) implements ToIntFunction<Finding> {

    @Override
    public int applyAsInt(Finding finding) {
        return log.last(Episode.Key.of(finding))
                .map(last -> last.continuesAt(now, zone) ? last.number() : last.number() + 1)
                .orElse(1);
    }
}
