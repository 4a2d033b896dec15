package dev.sideline.store;

import dev.sideline.nudge.Episode;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.Open;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Open episodes from their nudges, which come by episode and each time the oldest first. */
final class StandingNudges {

    private final Map<Episode.Id, List<Nudge>> episodes = new LinkedHashMap<>();

    /** What is said is read once for each episode, however often it was told. */
    Nudge add(NudgeEntity nudge, EpisodeEntity episode) {
        List<Nudge> told = episodes.computeIfAbsent(new Episode.Id(episode.id()), none -> new ArrayList<>());
        Nudge added = nudge.value(told.isEmpty() ? episode.value() : told.get(0).episode());
        told.add(added);
        return added;
    }

    List<Open> open() {
        return episodes.values().stream().map(StandingNudges::open).toList();
    }

    private static Open open(List<Nudge> nudges) {
        return new Open(
                nudges.get(nudges.size() - 1),
                nudges.stream()
                        .filter(nudge -> nudge.state() != Nudge.State.WITHDRAWN)
                        .map(Nudge::telling)
                        .flatMap(Stream::ofNullable)
                        .toList(),
                nudges.size());
    }
}
