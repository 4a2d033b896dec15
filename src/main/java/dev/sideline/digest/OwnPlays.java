package dev.sideline.digest;

import dev.sideline.account.Person;
import dev.sideline.nudge.DigestDay;
import dev.sideline.nudge.Dosage;
import dev.sideline.nudge.Lane;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.Open;
import dev.sideline.nudge.Telling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a manager is coached in themself: with the digest on its day, and then not with the message of that day; on other
 * days as anybody is. Showing one in a digest counts as telling it, so that it is not told again within a week, and no
 * more often than any other.
 */
final class OwnPlays {

    private final Ports ports;

    OwnPlays(Ports ports) {
        this.ports = ports;
    }

    /**
     * What stands for them, and is not quiet by their own wish.
     *
     * @param paused plays that paused themselves
     */
    static List<Open> of(Person manager, Standing standing, Set<String> paused, LocalDate today) {
        return standing.of(manager)
                .filter(open -> DigestDay.OWN_PLAYS.contains(play(open)))
                .filter(open -> !paused.contains(play(open)))
                .filter(open -> !open.nudge().isQuietOn(today))
                .sorted(Comparator.comparing((Open open) -> play(open))
                        .thenComparing(open -> open.nudge().id().value()))
                .toList();
    }

    /** Those of them that may be told today: not told today already, and not often enough before. */
    static List<Open> toTell(List<Open> own, LocalDate today) {
        return own.stream()
                .filter(open ->
                        open.tellings().size() < Dosage.TELLINGS || open.nudge().isAwaitedOn(today))
                .filter(open -> open.tellings().stream()
                        .noneMatch(telling -> telling.on().equals(today)))
                .limit(Dosage.PLAYS_A_MESSAGE)
                .toList();
    }

    /** Those that were not told yet keep their nudge, the others get a new one. */
    List<Nudge> tell(List<Open> own, UUID delivery, LocalDate today, Instant now) {
        return ports.log().tell(own, new Telling(delivery, Lane.DIGEST, now, today, 0, false));
    }

    private static String play(Open open) {
        return open.nudge().episode().finding().play();
    }
}
