package dev.sideline.app;

import dev.sideline.nudge.Episode;
import dev.sideline.nudge.NudgeLog;
import dev.sideline.play.Finding;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Which episode of its key a finding belongs to at a moment, as far as the log knows; the first where it knows none. */
record EpisodeNumbers(Map<Episode.Key, Episode.Last> lasts, Instant now, ZoneId zone)
        implements ToIntFunction<Finding> {

    /** Reads the log once, whoever is asked about. */
    EpisodeNumbers(NudgeLog log, Instant now, ZoneId zone) {
        this(log.lasts().stream().collect(Collectors.toMap(Episode.Last::key, Function.identity())), now, zone);
    }

    @Override
    public int applyAsInt(Finding finding) {
        Episode.Last last = lasts.get(Episode.Key.of(finding));
        return last == null ? 1 : last.continuesAt(now, zone) ? last.number() : last.number() + 1;
    }
}
