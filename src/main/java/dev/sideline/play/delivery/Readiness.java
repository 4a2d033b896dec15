package dev.sideline.play.delivery;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Confirmation;
import dev.sideline.account.Delivery;
import dev.sideline.account.Dependency;
import dev.sideline.account.Field;
import dev.sideline.account.Party;
import dev.sideline.account.Settings;
import dev.sideline.account.Today;
import dev.sideline.play.Subject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the client is to confirm before a go-live: its date, the installation team, and everything it depends on. */
record Readiness(Delivery delivery, List<Item> items) {

    /**
     * One thing to be confirmed.
     *
     * @param called as it reads in a sentence
     * @param by the field that holds who confirmed it, in the row with that id
     */
    record Item(String called, Confirmation confirmation, Subject subject, Field<Party> by, long row) {

        /** The client's word is missing: nobody confirmed it, or only one of us. */
        boolean isOpen() {
            return confirmation.on() == null || confirmation.isOursAlone();
        }
    }

    /** How it stands on a day. */
    enum State {
        /** All is confirmed, or the go-live is not near. */
        CLEAR,
        /** The go-live is near and something is open. */
        OPEN,
        /** The go-live, or who confirmed something, was never recorded. */
        UNKNOWN
    }

    static Readiness of(AccountSnapshot account, Delivery delivery) {
        Subject deal = Subject.of(delivery.deal());
        long row = delivery.row().id();
        Stream<Item> own = Stream.of(
                new Item("the date", delivery.dateConfirmation(), deal, Delivery.DATE_CONFIRMED_BY, row),
                new Item("the installation team", delivery.teamConfirmation(), deal, Delivery.TEAM_CONFIRMED_BY, row));
        Stream<Item> needed = account.dependencies().stream()
                .filter(dependency -> dependency.deal().equals(delivery.deal()))
                .sorted(Comparator.comparing(dependency -> dependency.id().value()))
                .map(Readiness::item);
        return new Readiness(delivery, Stream.concat(own, needed).toList());
    }

    private static Item item(Dependency dependency) {
        return new Item(
                "“" + dependency.name() + "”",
                dependency.confirmation(),
                Subject.of(dependency.id()),
                Dependency.CONFIRMED_BY,
                dependency.id().value());
    }

    State state(Today today, Settings settings) {
        LocalDate goLive = delivery.goLive();
        if (items.stream().allMatch(item -> item.confirmation().isByClient())) {
            return State.CLEAR;
        }
        if (goLive == null) {
            return State.UNKNOWN;
        }
        if (!today.comesWithinWorkDays(goLive, Da2IsTheTeamReady.AHEAD.in(settings))) {
            return State.CLEAR;
        }
        return open().isEmpty() ? State.UNKNOWN : State.OPEN;
    }

    List<Item> open() {
        return items.stream().filter(Item::isOpen).toList();
    }

    /** What was confirmed by nobody knows whom. */
    List<Item> unattributed() {
        return items.stream()
                .filter(item -> item.confirmation().isByWhomUnknown())
                .toList();
    }
}
