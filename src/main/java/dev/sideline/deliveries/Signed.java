package dev.sideline.deliveries;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Phase;
import dev.sideline.chat.Metadata;
import dev.sideline.chat.UserError;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The deals of an account that were won, those with an open delivery first. */
final class Signed {

    private Signed() {}

    /** @throws UserError when there is none */
    static List<Deal> deals(AccountSnapshot account) {
        List<Deal> won = account.deals().stream()
                .filter(deal -> deal.stage() == Phase.WON)
                .sorted(Comparator.<Deal, Boolean>comparing(deal -> !isInDelivery(account, deal))
                        .thenComparing(deal -> -deal.id().value()))
                .toList();
        if (won.isEmpty()) {
            throw new UserError("Nothing was won here yet. `/coach edit deal` records a deal as won.");
        }
        return won;
    }

    /** The deal that the metadata names, else the only one there is, or the only one in delivery; else null. */
    static @Nullable Deal about(AccountSnapshot account, Metadata metadata) {
        List<Deal> won = deals(account);
        Long id = metadata.id(Metadata.DEAL);
        if (id != null) {
            return deal(account, id);
        }
        List<Deal> running =
                won.stream().filter(deal -> isInDelivery(account, deal)).toList();
        List<Deal> likely = running.isEmpty() ? won : running;
        return likely.size() == 1 ? likely.get(0) : null;
    }

    /** @throws UserError when the account has no such deal */
    static Deal deal(AccountSnapshot account, long id) {
        return account.deals().stream()
                .filter(deal -> deal.id().value() == id)
                .findFirst()
                .orElseThrow(() -> new UserError("This deal is no longer there: somebody removed it."));
    }

    static @Nullable Delivery delivery(AccountSnapshot account, Deal deal) {
        return account.deliveries().stream()
                .filter(delivery -> delivery.deal().equals(deal.id()))
                .findFirst()
                .orElse(null);
    }

    static boolean isInDelivery(AccountSnapshot account, Deal deal) {
        Delivery delivery = delivery(account, deal);
        return delivery != null && delivery.closedOn() == null;
    }
}
