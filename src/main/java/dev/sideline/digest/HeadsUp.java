package dev.sideline.digest;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.sideline.account.Company;
import dev.sideline.chat.Message;
import dev.sideline.chat.Mrkdwn;
import dev.sideline.chat.Outbox.Fate;
import dev.sideline.digest.ManagerSees.Showing;
import dev.sideline.digest.Topics.Shown;
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

    /** Those that may be put before a manager now: what a rep did not see waits for their working hours, or was told. */
    List<Shown> mayShow(List<Shown> all, Company company, Instant now) {
        Set<UUID> asked = all.stream()
                .filter(one -> !isSeenOrWorking(one, company, now))
                .map(one -> delivery(one, now))
                .collect(Collectors.toSet());
        Set<UUID> told =
                asked.isEmpty() ? Set.of() : ports.outbox().fates(asked).keySet();
        return all.stream()
                .filter(one -> isSeenOrWorking(one, company, now) || told.contains(delivery(one, now)))
                .toList();
    }

    private boolean isSeenOrWorking(Shown one, Company company, Instant now) {
        return one.showing() == Showing.SHOWN
                || new QuietHours(company.workDaysOf(one.rep()), ports.zones().apply(one.rep())).isWorkingHour(now);
    }

    /** Of what a manager is shown, the messages by which reps must be told. */
    Stream<UUID> deliveries(List<Shown> talks, Instant now) {
        return untold(talks).map(one -> delivery(one, now));
    }

    /** Tells who was not told. */
    void tell(List<Shown> talks, Instant now) {
        Set<UUID> asked = deliveries(talks, now).collect(Collectors.toSet());
        if (!asked.isEmpty()) {
            tell(talks, ports.outbox().fates(asked), now);
        }
    }

    /**
     * The same for whoever asked already.
     *
     *
     * @param fates of {@link #deliveries}
     */
    void tell(List<Shown> talks, Map<UUID, Fate> fates, Instant now) {
        List<Shown> news = untold(talks)
                .filter(one -> !fates.containsKey(delivery(one, now)))
                .sorted(Comparator.comparing(one -> one.rep().id().value()))
                .toList();
        news.forEach(one ->
                ports.seen().saw(one.rep().id(), List.of(one.nudge().episode().id()), now));
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
        LocalDate today = LocalDate.ofInstant(now, ports.zones().apply(one.rep()));
        return UUID.nameUUIDFromBytes(
                (PURPOSE + ":" + one.nudge().episode().id().value() + ":" + today).getBytes(UTF_8));
    }
}
