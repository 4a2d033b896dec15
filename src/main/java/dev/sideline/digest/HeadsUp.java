package dev.sideline.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sideline.account.Company;
import dev.sideline.account.Person;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Outbox.Fate;
import dev.sideline.digest.ManagerSees.Showing;
import dev.sideline.digest.Topics.Shown;
import dev.sideline.nudge.Episode;
import dev.sideline.nudge.Open;
import dev.sideline.nudge.QuietHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells a rep that something urgent about their account is put before a manager: in the transaction in which that
 * happens, and once a day for each topic, however many managers read it and however they do.
 */
record HeadsUp(Ports ports) {

    private static final String PURPOSE = "heads-up";

    /** Of what stands, the messages whose fate {@link #mayShow} must know. */
    Stream<UUID> asked(List<Open> open, Company company, Instant now) {
        return open.stream()
                .map(one -> one.nudge().episode())
                .filter(episode -> episode.finding().urgent())
                .flatMap(episode -> Stream.ofNullable(
                                company.person(episode.key().to()))
                        .filter(rep -> !isWorking(rep, company, now))
                        .map(rep -> delivery(rep, episode, now)));
    }

    /**
     * Those that may be put before a manager now: what a rep did not see waits for their working hours, or was told.
     *
     * @param fates of all that were {@link #asked}
     */
    List<Shown> mayShow(List<Shown> all, Map<UUID, Fate> fates, Company company, Instant now) {
        return all.stream()
                .filter(one -> one.showing() == Showing.SHOWN
                        || isWorking(one.rep(), company, now)
                        || fates.containsKey(delivery(one, now)))
                .toList();
    }

    private boolean isWorking(Person rep, Company company, Instant now) {
        return new QuietHours(company.workDaysOf(rep), ports.zones().apply(rep)).isWorkingHour(now);
    }

    /** Of what a manager is shown, the reps who must be told. */
    Stream<Person.Id> reps(List<Shown> talks) {
        return untold(talks).map(one -> one.rep().id());
    }

    /** The messages by which they must be. */
    Stream<UUID> deliveries(List<Shown> talks, Instant now) {
        return untold(talks).map(one -> delivery(one, now));
    }

    /** Tells who was not told. */
    void tell(List<Shown> talks, Instant now) {
        Set<UUID> asked = deliveries(talks, now).collect(Collectors.toSet());
        if (!asked.isEmpty()) {
            ports.log().lock(reps(talks).toList());
            tell(talks, ports.outbox().fates(asked), now);
        }
    }

    /**
     * The same for whoever asked already; one statement, however many are told, besides those of the outbox.
     *
     * @param fates of {@link #deliveries}, as read in the turn of all {@link #reps}
     */
    void tell(List<Shown> talks, Map<UUID, Fate> fates, Instant now) {
        List<Shown> news = untold(talks)
                .filter(one -> !fates.containsKey(delivery(one, now)))
                .sorted(Comparator.comparing(one -> one.rep().id().value()))
                .toList();
        ports.seen()
                .sawInTurn(news.stream().map(one -> one.nudge().episode().id()).toList(), now);
        news.forEach(one -> ports.outbox().putNew(delivery(one, now), one.rep().id(), PURPOSE, message(one), now));
    }

    private static Stream<Shown> untold(List<Shown> talks) {
        return talks.stream().filter(one -> one.showing() == Showing.SHOWN_AND_TOLD);
    }

    private static Message message(Shown one) {
        return Message.of(
                "This is urgent, so your managers see it today too: " + Mrkdwn.bold(Mrkdwn.escape(one.account())) + ": "
                        + Mrkdwn.escape(one.finding().headline()) + ". `/coach` shows the evidence.");
    }

    private UUID delivery(Shown one, Instant now) {
        return delivery(one.rep(), one.nudge().episode(), now);
    }

    private UUID delivery(Person rep, Episode episode, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ports.zones().apply(rep));
        return UUID.nameUUIDFromBytes((PURPOSE + ":" + episode.id().value() + ":" + today).getBytes(UTF_8));
    }
}
