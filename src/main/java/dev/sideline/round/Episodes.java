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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
        begin(person, standing, now, zone);
        return closed;
    }

    /** The episodes of old are asked for once, however much is new; only one that goes on is read in full. */
    private void begin(Person.Id person, Map<Episode.Key, Answer.Fires> begun, Instant now, ZoneId zone) {
        if (begun.isEmpty()) {
            return;
        }
        Map<Episode.Key, Episode.Last> lasts =
                log.lasts(person).stream().collect(Collectors.toMap(Episode.Last::key, Function.identity()));
        begun.forEach((key, fire) -> {
            Episode.Last last = lasts.get(key);
            Optional<Episode> goesOn = last != null && last.continuesAt(now, zone) ? log.last(key) : Optional.empty();
            goesOn.ifPresentOrElse(
                    episode -> stand(episode, fire),
                    () -> log.open(fire.finding(), fire.nextChange(), last == null ? 1 : last.number() + 1, now));
        });
    }

    private void stand(Episode episode, Answer.Fires fire) {
        Episode now = episode.standing(fire.finding(), fire.nextChange());
        if (!now.equals(episode)) {
            log.keep(now);
        }
    }
}
