package dev.sideline.digest;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Act;
import dev.sideline.account.AsOf;
import dev.sideline.account.Champions;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Person;
import dev.sideline.account.Settings;
import dev.sideline.account.Today;
import dev.sideline.digest.Agenda.Change;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is new on a rep's accounts since a day, that day included, from facts alone. */
record WhatChanged(Person.Id rep, Settings settings, Today today, LocalDate since) {

    private static final Comparator<Change> NEWEST_FIRST = Comparator.comparing(Change::on)
            .reversed()
            .thenComparing(Change::account)
            .thenComparing(Change::text);

    /** The newest of each kind first, so that much of one kind does not push the others out of a short list. */
    List<Change> on(List<AccountSnapshot> accounts) {
        List<AccountSnapshot> known = accounts.stream()
                .map(account -> AsOf.of(account, today.branch()))
                .toList();
        List<List<Change>> kinds = Stream.<Function<AccountSnapshot, Stream<Change>>>of(
                        this::proven, this::kept, this::firstMeetings, this::goLives, this::stages)
                .map(kind -> known.stream().flatMap(kind).sorted(NEWEST_FIRST).toList())
                .toList();
        int most = kinds.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, most)
                .boxed()
                .flatMap(place ->
                        kinds.stream().filter(kind -> place < kind.size()).map(kind -> kind.get(place)))
                .toList();
    }

    /** The step with which a history begins is no move. */
    private Stream<Change> stages(AccountSnapshot account) {
        return account.stages().stream()
                .filter(step -> isNew(step.since()) && new Own(rep, account).is(step.deal()))
                .filter(step -> account.stages().stream()
                        .anyMatch(other -> other.deal().equals(step.deal())
                                && other.since() != null
                                && other.since().isBefore(day(step.since()))))
                .map(step -> change(
                        account,
                        deal(account, step.deal())
                                + (step.stage().isOpen()
                                        ? " moved to " + step.stage().word()
                                        : " was " + step.stage().word()),
                        step.since()));
    }

    private Stream<Change> proven(AccountSnapshot account) {
        return Champions.of(account, settings).proven(today.branch()).stream()
                .filter(nominee -> new Own(rep, account).is(nominee))
                .flatMap(nominee -> Stream.of(nominee.willing(), nominee.able())
                        .filter(Objects::nonNull)
                        .max(Comparator.comparing(Act::on))
                        .filter(act -> isNew(act.on()))
                        .map(act -> change(account, nominee.name() + " is a proven champion: " + act.words(), act.on()))
                        .stream());
    }

    private Stream<Change> firstMeetings(AccountSnapshot account) {
        return account.contacts().stream()
                .flatMap(contact -> account.touches().stream()
                        .filter(touch -> touch.isMeetingHeld()
                                && touch.isHeldBy(rep)
                                && touch.contacts().contains(contact.id()))
                        .flatMap(touch -> Stream.ofNullable(touch.heldOn(today.branch())))
                        .min(Comparator.naturalOrder())
                        .filter(this::isNew)
                        .map(day -> change(account, "first met " + titled(contact), day))
                        .stream());
    }

    private Stream<Change> kept(AccountSnapshot account) {
        return account.promises().stream()
                .filter(promise -> isNew(promise.clientConfirmedOn()) && new Own(rep, account).is(promise))
                .map(promise -> change(
                        account, "promise kept, the client says so: " + promise.words(), promise.clientConfirmedOn()));
    }

    private Stream<Change> goLives(AccountSnapshot account) {
        return account.deliveries().stream()
                .filter(delivery -> isNew(delivery.goLive()) && new Own(rep, account).is(delivery.deal()))
                .map(delivery -> change(account, "go-live of " + deal(account, delivery.deal()), delivery.goLive()));
    }

    static String titled(Contact contact) {
        return contact.title() == null ? contact.name() : contact.name() + " (" + contact.title() + ")";
    }

    private static String deal(AccountSnapshot account, Deal.Id id) {
        return account.deals().stream()
                .filter(deal -> deal.id().equals(id))
                .map(Deal::called)
                .findFirst()
                .orElse("a deal");
    }

    private boolean isNew(@Nullable LocalDate day) {
        return day != null && !day.isBefore(since) && !day.isAfter(today.date());
    }

    private static LocalDate day(@Nullable LocalDate day) {
        return Objects.requireNonNull(day);
    }

    private static Change change(AccountSnapshot account, String text, @Nullable LocalDate on) {
        return new Change(account.account().name(), text, day(on));
    }
}
