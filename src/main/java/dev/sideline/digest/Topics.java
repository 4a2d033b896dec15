package dev.sideline.digest;

import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.chat.Outbox;
import dev.sideline.digest.ManagerSees.Showing;
import dev.sideline.digest.ManagerSees.Topic;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.Telling;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a manager may be shown of what stands for a rep. */
final class Topics {

    private final Ports ports;

    Topics(Ports ports) {
        this.ports = ports;
    }

    /** A finding that may be shown, of whom, and how. */
    record Shown(Person rep, Nudge nudge, Showing showing) {}

    /** The most important first. */
    List<Shown> of(Person rep, Person.Id manager, Company company, Instant now) {
        ZoneId zone = ports.zones().apply(rep);
        LocalDate today = LocalDate.ofInstant(now, zone);
        ManagerSees sees = new ManagerSees(company);
        return ports.nudges().of(rep.id(), now).stream()
                .map(nudge -> new Shown(
                        rep,
                        nudge,
                        sees.topic(
                                manager,
                                new Topic(nudge, seenOn(nudge, zone)),
                                ports.preferences().of(rep.id()),
                                today,
                                company.workDaysOf(rep))))
                .filter(shown -> shown.showing() != Showing.HIDDEN)
                .toList();
    }

    private @Nullable LocalDate seenOn(Nudge nudge, ZoneId zone) {
        Stream<Instant> told = ports.log().of(nudge.episode().id()).stream()
                .map(Nudge::telling)
                .filter(Objects::nonNull)
                .filter(telling -> ports.outbox().fate(telling.delivery()) == Outbox.Fate.DELIVERED)
                .map(Telling::at);
        Optional<Instant> first =
                Stream.concat(told, Stream.ofNullable(nudge.episode().seenAt())).min(Comparator.naturalOrder());
        return first.map(seen -> LocalDate.ofInstant(seen, zone)).orElse(null);
    }
}
