package dev.sideline.digest;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Act;
import dev.sideline.account.AsOf;
import dev.sideline.account.Champions;
import dev.sideline.account.Company;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Fit;
import dev.sideline.account.Nominee;
import dev.sideline.account.Person;
import dev.sideline.account.Promise;
import dev.sideline.account.Today;
import dev.sideline.account.Touch;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What got better for one rep lately, from facts alone.
 *
 * @param days how far back to look
 */
record Strengths(Person rep, Company company, Today today, int days) {

    static final int A_WEEK = 7;

    /** Those of the last seven days. */
    Strengths(Person rep, Company company, Today today) {
        this(rep, company, today, A_WEEK);
    }

    /** One of them: a proven champion before all else, and the latest of its kind. */
    Optional<Strength> best(List<AccountSnapshot> accounts) {
        List<AccountSnapshot> known = accounts.stream()
                .map(account -> AsOf.of(account, today))
                .sorted(Comparator.comparing(account -> account.id().value()))
                .toList();
        return Stream.<Function<AccountSnapshot, Stream<Strength>>>of(
                        this::proven, this::higher, this::seniors, this::confirmed, this::walkedAway)
                .flatMap(kind -> known.stream().flatMap(kind).max(Comparator.comparing(Strength::on)).stream())
                .findFirst();
    }

    /** The account's owner; where it has none, each owner of an open deal on it. */
    private boolean isOwn(AccountSnapshot account) {
        return account.account().owner() == null
                ? account.openDeals().stream().anyMatch(deal -> rep.id().equals(deal.owner()))
                : rep.id().equals(account.account().owner());
    }

    /** Of whoever nominated the champion. */
    private boolean isOwn(AccountSnapshot account, Nominee nominee) {
        Person.Id by = nominee.champion().nominatedBy();
        return by == null ? isOwn(account) : rep.id().equals(by);
    }

    /** Of the owner of the promise's deal. */
    private boolean isOwn(AccountSnapshot account, Promise promise) {
        return promise.deal() == null
                ? isOwn(account)
                : account.deals().stream()
                        .anyMatch(deal ->
                                deal.id().equals(promise.deal()) && rep.id().equals(deal.owner()));
    }

    private Stream<Strength> proven(AccountSnapshot account) {
        Champions champions = Champions.of(account, company.settings());
        return champions.proven(today).stream()
                .filter(nominee -> isOwn(account, nominee))
                .flatMap(nominee -> latest(nominee).stream()
                        .filter(act -> isRecent(act.on()))
                        .map(act ->
                                strength(account, nominee.name() + " is a proven champion: " + act.words(), act.on())));
    }

    private static Optional<Act> latest(Nominee nominee) {
        return Stream.of(nominee.willing(), nominee.able())
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Act::on));
    }

    private Stream<Strength> higher(AccountSnapshot account) {
        return meetings(account).filter(met -> isRecent(met.on())).flatMap(met -> {
            int before = meetings(account)
                    .filter(other -> other.on().isBefore(met.on()))
                    .mapToInt(Met::level)
                    .max()
                    .orElse(0);
            return met.level() > before && before > 0
                    ? Stream.of(strength(account, "met " + met.name() + ", higher than anybody before", met.on()))
                    : Stream.empty();
        });
    }

    private Stream<Strength> seniors(AccountSnapshot account) {
        return account.touches().stream().filter(Touch::isMeetingWithClient).flatMap(touch -> {
            LocalDate on = touch.heldOn(today);
            boolean early = account.deals().stream()
                    .filter(deal -> deal.id().equals(touch.deal()))
                    .map(Deal::stage)
                    .anyMatch(stage -> stage != null && stage.isEarly());
            return on == null || !isRecent(on) || !early || !touch.attendees().contains(rep.id())
                    ? Stream.empty()
                    : touch.attendees().stream()
                            .filter(person -> !person.equals(rep.id()))
                            .map(company::person)
                            .filter(person -> person != null && Boolean.TRUE.equals(person.isSenior(today)))
                            .limit(1)
                            .map(senior -> strength(account, "brought " + senior.name() + " to an early meeting", on));
        });
    }

    private Stream<Strength> confirmed(AccountSnapshot account) {
        return account.promises().stream()
                .filter(promise -> isOwn(account, promise) && isRecent(promise.clientConfirmedOn()))
                .map(promise ->
                        strength(account, "kept a promise, and the client said so: " + promise.words(), day(promise)));
    }

    private static LocalDate day(Promise promise) {
        return Objects.requireNonNull(promise.clientConfirmedOn());
    }

    /** A no-go counts as success. */
    private Stream<Strength> walkedAway(AccountSnapshot account) {
        return account.deals().stream()
                .filter(deal -> deal.fit() == Fit.NO_GO && rep.id().equals(deal.fitBy()) && isRecent(deal.fitOn()))
                .map(deal -> strength(
                        account,
                        "said no to what does not fit: " + deal.called(),
                        Objects.requireNonNull(deal.fitOn())));
    }

    /** The highest level that the rep met in one meeting. */
    private record Met(String name, int level, LocalDate on) {}

    private Stream<Met> meetings(AccountSnapshot account) {
        return account.touches().stream()
                .filter(touch -> touch.isMeetingWithClient() && touch.isHeldBy(rep.id()))
                .flatMap(touch -> {
                    LocalDate on = touch.heldOn(today);
                    return on == null
                            ? Stream.empty()
                            : account.contacts().stream()
                                    .filter(contact -> touch.contacts().contains(contact.id()))
                                    .filter(contact -> contact.level() != null)
                                    .max(Comparator.comparing(Strengths::level))
                                    .map(contact -> new Met(contact.name(), level(contact), on))
                                    .stream();
                });
    }

    private static int level(Contact contact) {
        return Objects.requireNonNull(contact.level());
    }

    private boolean isRecent(@Nullable LocalDate day) {
        return day != null && today.within(day, days);
    }

    private static Strength strength(AccountSnapshot account, String text, LocalDate on) {
        return new Strength(account.id(), account.account().name(), text, on);
    }
}
