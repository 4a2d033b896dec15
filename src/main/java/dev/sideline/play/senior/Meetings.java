package dev.sideline.play.senior;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Deal;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchStatus;
import java.util.Comparator;
import java.util.List;

/**
 * The meetings with the client that are recorded for a deal, in the order of their time; those at a time unknown come
 * first.
 */
final class Meetings {

    private Meetings() {}

    static List<Touch> held(AccountSnapshot account, Deal deal) {
        return heldOrPlanned(account, deal).stream().filter(Touch::isHeld).toList();
    }

    static List<Touch> heldOrPlanned(AccountSnapshot account, Deal deal) {
        return account.touches().stream()
                .filter(touch -> deal.id().equals(touch.deal())
                        && touch.isMeetingWithClient()
                        && (touch.isHeld() || touch.status() == TouchStatus.PLANNED))
                .sorted(Comparator.comparing(Touch::at, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(touch -> touch.id().value()))
                .toList();
    }
}
