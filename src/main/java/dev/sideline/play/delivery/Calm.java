package dev.sideline.play.delivery;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Settings;
import dev.sideline.account.Today;
import dev.sideline.play.Rule;
import dev.sideline.play.Situation;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Whether nothing on an account that DA2, DA3 or DA5 could speak of stands in the way: none of it is open or unknown,
 * whoever is responsible for it, and none of these plays is muted. The client does not tell our deliveries apart.
 */
record Calm(Situation situation, Today today) {

    boolean holds() {
        return !isAnyMuted() && areDeliveriesReady() && arePromisesQuiet() && areMilestonesHeard();
    }

    private boolean isAnyMuted() {
        return Stream.of(Da2IsTheTeamReady.RULE, Da3KeepThePromise.RULE, Da5TheClientsWord.RULE)
                .anyMatch(this::isMuted);
    }

    private boolean isMuted(Rule rule) {
        return situation.isMuted(rule, today);
    }

    private boolean areDeliveriesReady() {
        return account().dealsInDelivery().stream()
                .flatMap(deal -> account().deliveries().stream()
                        .filter(delivery -> delivery.deal().equals(deal.id())))
                .allMatch(delivery ->
                        Readiness.of(account(), delivery).state(today, settings()) == Readiness.State.CLEAR);
    }

    private boolean arePromisesQuiet() {
        return account().promises().stream()
                .sorted(Comparator.comparing(promise -> promise.id().value()))
                .allMatch(promise ->
                        Da3KeepThePromise.state(promise, today, settings()) == Da3KeepThePromise.State.QUIET);
    }

    private boolean areMilestonesHeard() {
        return account().wonDeals().stream()
                .flatMap(deal -> Da5TheClientsWord.milestones(account(), deal).stream())
                .noneMatch(milestone -> Da5TheClientsWord.isUnheard(milestone, today, settings()));
    }

    private AccountSnapshot account() {
        return situation.account();
    }

    private Settings settings() {
        return situation.settings();
    }
}
