package dev.sideline.accounts;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Milestone;
import dev.sideline.account.Promise;
import dev.sideline.account.Today;
import dev.sideline.chat.Mrkdwn;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the promises and open deliveries of an account stand, as a sign and words: red for what is broken already, amber
 * for what is close and not settled.
 *
 * @param words mrkdwn
 */
record DeliveryLight(String sign, String words) {

    static final String RED = "🔴";
    static final String AMBER = "🟡";
    static final String GREEN = "🟢";

    private static final int PROMISE_CLOSE = 5;
    private static final int GO_LIVE_CLOSE = 10;

    static DeliveryLight of(AccountSnapshot account, Today today) {
        Set<Deal.Id> installing =
                account.dealsInDelivery().stream().map(Deal::id).collect(Collectors.toSet());
        List<Promise> promises = OpenPromises.of(account);
        List<Delivery> deliveries = account.deliveries().stream()
                .filter(delivery -> delivery.closedOn() == null && installing.contains(delivery.deal()))
                .toList();
        for (Promise promise : promises) {
            LocalDate due = promise.due();
            if (due != null && today.isAfter(due)) {
                return red("a promise was due on " + Mrkdwn.day(due));
            }
        }
        for (Delivery delivery : deliveries) {
            LocalDate goLive = delivery.goLive();
            if (goLive != null && today.isAfter(goLive)) {
                return red("go-live was due on " + Mrkdwn.day(goLive));
            }
        }
        for (Promise promise : promises) {
            LocalDate due = promise.due();
            if (due != null && today.hasComeWithinWorkDays(due, PROMISE_CLOSE)) {
                return amber("a promise is due on " + Mrkdwn.day(due));
            }
        }
        for (Delivery delivery : deliveries) {
            LocalDate goLive = delivery.goLive();
            if (goLive != null && !isConfirmed(delivery) && today.hasComeWithinWorkDays(goLive, GO_LIVE_CLOSE)) {
                return amber("go-live on " + Mrkdwn.day(goLive) + " is not confirmed yet");
            }
        }
        for (Milestone milestone : account.milestones()) {
            LocalDate due = milestone.due();
            if (due != null
                    && milestone.reachedOn() == null
                    && installing.contains(milestone.deal())
                    && today.isAfter(due)) {
                return amber("“" + Mrkdwn.escape(milestone.name(), 60) + "” was due on " + Mrkdwn.day(due));
            }
        }
        return installing.isEmpty()
                ? new DeliveryLight("⚪", "nothing to deliver")
                : new DeliveryLight(GREEN, "delivery on track");
    }

    boolean is(String one) {
        return sign.equals(one);
    }

    String mrkdwn() {
        return sign + " " + words;
    }

    private static boolean isConfirmed(Delivery delivery) {
        return delivery.dateConfirmedOn() != null && delivery.teamConfirmedOn() != null;
    }

    private static DeliveryLight red(String words) {
        return new DeliveryLight(RED, words);
    }

    private static DeliveryLight amber(String words) {
        return new DeliveryLight(AMBER, words);
    }
}
