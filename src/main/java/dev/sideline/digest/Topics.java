package dev.sideline.digest;

import dev.sideline.account.Account;
import dev.sideline.account.AccountSnapshot;
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
import java.util.Set;
import java.util.stream.Collectors;
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
        List<Nudge> nudges = ports.nudges().of(rep.id(), now);
        Set<Account.Id> own = own(rep, nudges);
        return nudges.stream()
                .map(nudge -> new Shown(
                        rep,
                        nudge,
                        sees.topic(
                                manager,
                                new Topic(nudge, seenOn(nudge, zone), isOwn(nudge, own)),
                                ports.preferences().of(rep.id()),
                                today,
                                company.workDaysOf(rep))))
                .filter(shown -> shown.showing() != Showing.HIDDEN)
                .toList();
    }

    private Set<Account.Id> own(Person rep, List<Nudge> nudges) {
        List<Account.Id> ids = nudges.stream()
                .flatMap(nudge -> Stream.ofNullable(nudge.episode().finding().account()))
                .distinct()
                .toList();
        return ports.accounts().snapshots(ids).stream()
                .filter(account -> account.sellers().contains(rep.id()))
                .map(AccountSnapshot::id)
                .collect(Collectors.toSet());
    }

    private static boolean isOwn(Nudge nudge, Set<Account.Id> own) {
        Account.Id account = nudge.episode().finding().account();
        return account != null && own.contains(account);
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
