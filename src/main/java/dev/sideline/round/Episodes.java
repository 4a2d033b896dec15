package dev.sideline.round;

import dev.sideline.account.Person;
import dev.sideline.nudge.Episode;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.NudgeLog;
import dev.sideline.play.Answer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Brings the log in line with what was judged: episodes open, stand, close and come back. */
final class Episodes {

    private final NudgeLog log;

    Episodes(NudgeLog log) {
        this.log = log;
    }

    /**
     * @param fires what stands for the person now
     * @param looked which of their open episodes that judgement could have confirmed
     * @return the nudges whose episode closed by it
     */
    List<Nudge> reconcile(
            Person.Id person, List<Answer.Fires> fires, Predicate<Episode> looked, Instant now, ZoneId zone) {
        Map<Episode.Key, Answer.Fires> standing = new LinkedHashMap<>();
        fires.forEach(fire -> standing.putIfAbsent(Episode.Key.of(fire.finding()), fire));
        List<Nudge> closed = new ArrayList<>();
        for (Nudge nudge : log.open(person)) {
            Episode episode = nudge.episode();
            Answer.Fires fire = standing.remove(episode.key());
            if (fire != null) {
                stand(episode, fire);
            } else if (looked.test(episode)) {
                log.keep(episode.closed(now));
                closed.add(nudge.of(episode.closed(now)));
            }
        }
        standing.forEach((key, fire) -> begin(key, fire, now, zone));
        return closed;
    }

    private void begin(Episode.Key key, Answer.Fires fire, Instant now, ZoneId zone) {
        Optional<Episode> last = log.last(key);
        if (last.isPresent() && last.get().continuesAt(now, zone)) {
            stand(last.get(), fire);
        } else {
            log.open(
                    fire.finding(), fire.nextChange(), last.map(Episode::number).orElse(0) + 1, now);
        }
    }

    private void stand(Episode episode, Answer.Fires fire) {
        Episode now = episode.standing(fire.finding(), fire.nextChange());
        if (!now.equals(episode)) {
            log.keep(now);
        }
    }
}
