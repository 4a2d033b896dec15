package dev.sideline.round;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sideline.account.Account;
import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.nudge.Asked;
import dev.sideline.nudge.Decision;
import dev.sideline.nudge.DigestDay;
import dev.sideline.nudge.Dosage;
import dev.sideline.nudge.Episode;
import dev.sideline.nudge.Lane;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.OpenNudges;
import dev.sideline.nudge.Preferences;
import dev.sideline.nudge.QuietHours;
import dev.sideline.nudge.Telling;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Looks at everything that concerns one person, and tells them what they can take. Deciding, recording and handing over
 * to the outbox is one transaction; a message's delivery id is made of person, day and lane, so that a round that is
 * repeated cannot tell anything twice.
 */
public final class Round implements OpenNudges {

    private final Ports ports;
    private final Judge judge;
    private final Episodes episodes;
    private final Posts posts;

    public Round(Ports ports) {
        this.ports = ports;
        this.judge = new Judge(ports.accounts(), ports.playbook(), ports.zones());
        this.episodes = new Episodes(ports.log());
        this.posts = new Posts(
                ports.log(),
                ports.questions(),
                ports.facts(),
                new Cards(ports.facts(), ports.playbook()),
                ports.outbox());
    }

    /** The message of the day, when its hour has come and there is something to say. */
    public void daily(Person.Id person, Instant now) {
        tell(person, Desk::daily, now);
    }

    /** Something urgent, in working hours, outside the message of the day. */
    public void urgent(Person.Id person, Instant now) {
        tell(person, Desk::urgent, now);
    }

    @Override
    public List<Nudge> of(Person.Id person, Instant now) {
        return look(person, now).map(Desk::open).orElse(List.of());
    }

    /** Judges everything that concerns somebody afresh; empty when there is no such person. */
    Optional<Desk> look(Person.Id person, Instant now) {
        return ports.transactions().run(() -> {
            Company company = ports.accounts().company();
            return Optional.ofNullable(company.person(person)).map(known -> {
                ports.log().lock(person);
                Judge.Verdict verdict = judge.everything(known, company, now);
                ZoneId zone = ports.zones().apply(known);
                reconcile(person, verdict, episode -> true, now, zone);
                return desk(known, company, zone, verdict, now);
            });
        });
    }

    /**
     * Judges one account afresh for somebody, and what stands for them beyond single accounts; returns the nudges that it
     * cleared.
     */
    List<Nudge> lookAt(Account.Id account, Person person, Instant now) {
        return ports.transactions().run(() -> {
            ports.log().lock(person.id());
            boolean beyond = ports.log().open(person.id()).stream()
                    .anyMatch(nudge -> nudge.episode().finding().account() == null);
            Company company = ports.accounts().company();
            return reconcile(
                    person.id(),
                    beyond
                            ? judge.everything(person, company, now)
                            : judge.about(List.of(account), person, company, now),
                    episode -> beyond || account.equals(episode.finding().account()),
                    now,
                    ports.zones().apply(person));
        });
    }

    /** Judges everything afresh for somebody; returns the nudges that it cleared. */
    List<Nudge> lookAtEverything(Person person, Instant now) {
        return ports.transactions().run(() -> {
            ports.log().lock(person.id());
            return reconcile(
                    person.id(),
                    judge.everything(person, ports.accounts().company(), now),
                    episode -> true,
                    now,
                    ports.zones().apply(person));
        });
    }

    Posts posts() {
        return posts;
    }

    private void tell(Person.Id person, Function<Desk, Decision> decide, Instant now) {
        ports.transactions().run(() -> look(person, now)
                .map(desk -> tell(desk, decide.apply(desk)))
                .isPresent());
    }

    private Decision tell(Desk desk, Decision decision) {
        UUID delivery = delivery(desk.person().id(), decision.day(), decision.lane());
        boolean canBeReached = desk.person().slackId() != null;
        if (decision.send().isEmpty() || !canBeReached || ports.outbox().fate(delivery) != null) {
            return decision;
        }
        int place = 0;
        for (Decision.Pick pick : decision.send()) {
            Telling telling =
                    new Telling(delivery, decision.lane(), desk.now(), decision.day(), place++, pick.asQuestion());
            Nudge nudge = pick.nudge().state() == Nudge.State.WAITING
                    ? pick.nudge()
                    : ports.log().again(pick.nudge().episode());
            ports.log().keep(nudge.told(telling));
        }
        if (decision.ask() != null) {
            ports.questions().keep(new Asked(decision.ask(), delivery, decision.day()));
        }
        ports.outbox().put(delivery, desk.person().id(), Posts.PURPOSE, posts.draw(delivery, desk.zone()), desk.now());
        return decision;
    }

    private List<Nudge> reconcile(
            Person.Id person, Judge.Verdict verdict, Predicate<Episode> looked, Instant now, ZoneId zone) {
        posts.noteWithdrawn(ports.log().open(person));
        List<Nudge> closed = episodes.reconcile(person, verdict.fires(), looked, now, zone);
        Set<UUID> changed = closed.stream()
                .flatMap(nudge -> ports.log().of(nudge.episode().id()).stream())
                .flatMap(nudge -> nudge.delivery().stream())
                .collect(Collectors.toSet());
        changed.forEach(delivery -> posts.refresh(delivery, zone, now));
        return closed;
    }

    private Desk desk(Person person, Company company, ZoneId zone, Judge.Verdict verdict, Instant now) {
        Preferences preferences = ports.preferences().of(person.id());
        QuietHours hours = new QuietHours(company.workDaysOf(person), zone);
        boolean isDigestDay = person.is(Role.MANAGER)
                && !company.below(person.id()).isEmpty()
                && new DigestDay(preferences, hours).is(hours.dayOf(now));
        Dosage dosage = new Dosage(
                preferences,
                hours,
                ports.plays().paused().keySet(),
                ports.log().told(person.id()),
                ports.questions().asked(person.id()),
                isDigestDay ? DigestDay.OWN_PLAYS : Set.of());
        return new Desk(
                person, company, zone, dosage.ranked(ports.log().open(person.id())), verdict.questions(), dosage, now);
    }

    private static UUID delivery(Person.Id person, LocalDate day, Lane lane) {
        return UUID.nameUUIDFromBytes(("nudge:" + person.value() + ":" + day + ":" + lane).getBytes(UTF_8));
    }
}
