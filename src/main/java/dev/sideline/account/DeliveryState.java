package dev.sideline.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the promises and open deliveries of an account stand, by the worst of what is there.
 *
 * @param on the day that it is about; null where it is about none
 * @param milestone the milestone that it is about; null where it is about none
 */
public record DeliveryState(Reason reason, @Nullable LocalDate on, @Nullable String milestone) {

    private static final int PROMISE_CLOSE = 5;
    private static final int GO_LIVE_CLOSE = 10;

    /** Red for what is broken already, amber for what is close and not settled. */
    public enum Light {
        NONE,
        GREEN,
        AMBER,
        RED
    }

    /** What decides, the worst first. */
    public enum Reason {
        PROMISE_BROKEN(Light.RED),
        GO_LIVE_MISSED(Light.RED),
        PROMISE_CLOSE(Light.AMBER),
        GO_LIVE_UNCONFIRMED(Light.AMBER),
        MILESTONE_MISSED(Light.AMBER),
        ON_TRACK(Light.GREEN),
        NOTHING_TO_DELIVER(Light.NONE);

        private final Light light;

        Reason(Light light) {
            this.light = light;
        }
    }

    public static DeliveryState of(AccountSnapshot account, Today today) {
        Set<Deal.Id> installing =
                account.dealsInDelivery().stream().map(Deal::id).collect(Collectors.toSet());
        List<Delivery> open = account.deliveries().stream()
                .filter(delivery -> delivery.closedOn() == null && installing.contains(delivery.deal()))
                .toList();
        List<Promise> promises = account.openPromises();
        return Stream.of(
                        promises.stream()
                                .map(Promise::due)
                                .filter(due -> due != null && today.isAfter(due))
                                .map(due -> new DeliveryState(Reason.PROMISE_BROKEN, due, null)),
                        open.stream()
                                .map(Delivery::goLive)
                                .filter(goLive -> goLive != null && today.isAfter(goLive))
                                .map(goLive -> new DeliveryState(Reason.GO_LIVE_MISSED, goLive, null)),
                        promises.stream()
                                .map(Promise::due)
                                .filter(due -> due != null && today.hasComeWithinWorkDays(due, PROMISE_CLOSE))
                                .map(due -> new DeliveryState(Reason.PROMISE_CLOSE, due, null)),
                        open.stream()
                                .filter(delivery -> !isConfirmed(delivery))
                                .map(Delivery::goLive)
                                .filter(goLive -> goLive != null && today.hasComeWithinWorkDays(goLive, GO_LIVE_CLOSE))
                                .map(goLive -> new DeliveryState(Reason.GO_LIVE_UNCONFIRMED, goLive, null)),
                        account.milestones().stream()
                                .filter(milestone ->
                                        milestone.reachedOn() == null && installing.contains(milestone.deal()))
                                .flatMap(milestone -> late(milestone, today).stream()))
                .flatMap(states -> states)
                .findFirst()
                .orElse(new DeliveryState(
                        installing.isEmpty() ? Reason.NOTHING_TO_DELIVER : Reason.ON_TRACK, null, null));
    }

    public Light light() {
        return reason.light;
    }

    private static Optional<DeliveryState> late(Milestone milestone, Today today) {
        LocalDate due = milestone.due();
        return due != null && today.isAfter(due)
                ? Optional.of(new DeliveryState(Reason.MILESTONE_MISSED, due, milestone.name()))
                : Optional.empty();
    }

    private static boolean isConfirmed(Delivery delivery) {
        return delivery.dateConfirmedOn() != null && delivery.teamConfirmedOn() != null;
    }
}
