package dev.sideline.accounts;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Promise;
import java.util.Comparator;
import java.util.List;

/** The promises that are neither delivered nor confirmed by the client, the soonest due first. */
final class OpenPromises {

    private OpenPromises() {}

    static List<Promise> of(AccountSnapshot account) {
        return account.promises().stream()
                .filter(promise -> promise.deliveredOn() == null && promise.clientConfirmedOn() == null)
                .sorted(Comparator.comparing(Promise::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(promise -> promise.id().value()))
                .toList();
    }
}
