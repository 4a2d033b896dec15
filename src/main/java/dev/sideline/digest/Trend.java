package dev.sideline.digest;

import dev.sideline.account.Account;
import dev.sideline.account.DeliveryState.Light;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a whole team stood week by week, without a name.
 *
 * @param weeks the oldest first
 */
public record Trend(List<Week> weeks) {

    /**
     * One week; a number that too few reps share in is null, for it would point at somebody.
     *
     * @param proven the major accounts with a proven champion
     * @param reached the major accounts whose rep has met somebody as high as is to be reached
     */
    public record Week(LocalDate monday, @Nullable Share proven, @Nullable Share reached, @Nullable Lights lights) {

        boolean isBlank() {
            return proven == null && reached == null && lights == null;
        }
    }

    /** So many of all; of none there is no share. */
    public record Share(int some, int all) {}

    /** How many accounts with something to deliver are on track, need a look, and are late. */
    public record Lights(int green, int amber, int red) {}

    /** Empty where no week has a number that may be shown. */
    static Optional<Trend> of(Collection<WeekFact> facts) {
        Map<LocalDate, List<WeekFact>> byWeek =
                facts.stream().collect(Collectors.groupingBy(WeekFact::monday, TreeMap::new, Collectors.toList()));
        List<Week> weeks = byWeek.entrySet().stream()
                .map(entry -> week(entry.getKey(), entry.getValue()))
                .toList();
        return weeks.stream().allMatch(Week::isBlank) ? Optional.empty() : Optional.of(new Trend(weeks));
    }

    /** Whether there is more than one week to draw. */
    boolean hasCourse() {
        return weeks.size() > 1;
    }

    /** The last week, and the one before it where there is one; one line for each number. */
    List<String> words() {
        return Stream.of(share(Week::proven, "Proven champion"), share(Week::reached, "Level to reach met"), lights())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> share(Function<Week, @Nullable Share> of, String what) {
        Share now = of.apply(last());
        return now == null
                ? Optional.empty()
                : Optional.of("%s: %d of %d major %s%s"
                        .formatted(
                                what, now.some(), now.all(), now.all() == 1 ? "account" : "accounts", before(of, now)));
    }

    private String before(Function<Week, @Nullable Share> of, Share now) {
        return weekBefore()
                .map(of)
                .map(share -> share.equals(now)
                        ? ", as a week before"
                        : ", a week before it was " + share.some() + " of " + share.all())
                .orElse("");
    }

    private Optional<String> lights() {
        Lights now = last().lights();
        if (now == null) {
            return Optional.empty();
        }
        return Optional.of("Deliveries and promises: "
                + Stream.of(now.green() + " on track", now.amber() + " to watch", now.red() + " late")
                        .filter(part -> !part.startsWith("0 "))
                        .collect(Collectors.joining(", ")));
    }

    private Week last() {
        return weeks.get(weeks.size() - 1);
    }

    private Optional<Week> weekBefore() {
        LocalDate monday = last().monday().minusWeeks(1);
        return weeks.stream().filter(week -> week.monday().equals(monday)).findFirst();
    }

    private static Week week(LocalDate monday, List<WeekFact> facts) {
        List<WeekFact> major = facts.stream().filter(WeekFact::major).toList();
        List<WeekFact> delivering =
                facts.stream().filter(fact -> fact.light() != Light.NONE).toList();
        return new Week(
                monday,
                ManagerSees.trendOver(reps(major)) ? shareOf(major, WeekFact::proven) : null,
                ManagerSees.trendOver(reps(major)) ? shareOf(major, WeekFact::isReached) : null,
                ManagerSees.trendOver(reps(delivering)) ? lightsOf(delivering) : null);
    }

    private static long reps(List<WeekFact> facts) {
        return facts.stream().map(WeekFact::rep).distinct().count();
    }

    /** Of accounts, not of reps: one that several sell to counts once. */
    private static Share shareOf(List<WeekFact> facts, Predicate<WeekFact> is) {
        Map<Account.Id, Boolean> accounts =
                facts.stream().collect(Collectors.toMap(WeekFact::account, is::test, Boolean::logicalOr));
        return new Share((int) accounts.values().stream().filter(each -> each).count(), accounts.size());
    }

    private static Lights lightsOf(List<WeekFact> facts) {
        Map<Account.Id, Light> accounts =
                facts.stream().collect(Collectors.toMap(WeekFact::account, WeekFact::light, (one, same) -> one));
        return new Lights(count(accounts, Light.GREEN), count(accounts, Light.AMBER), count(accounts, Light.RED));
    }

    private static int count(Map<Account.Id, Light> accounts, Light light) {
        return (int) accounts.values().stream().filter(light::equals).count();
    }
}
