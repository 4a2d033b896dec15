package dev.sideline.nudge;

import static dev.sideline.nudge.Samples.HOURS;
import static dev.sideline.nudge.Samples.MONDAY;
import static dev.sideline.nudge.Samples.at;
import static dev.sideline.nudge.Samples.finding;
import static dev.sideline.nudge.Samples.optedIn;
import static dev.sideline.nudge.Samples.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DosagePropertiesTest {

    private static final int DAYS = 40;

    @Provide
    Arbitrary<List<Nudge>> open() {
        Arbitrary<Nudge> nudge = Combinators.combine(
                        Arbitraries.of("CH0", "CH1", "CH2", "CH6", "DA1", "DA3"),
                        Arbitraries.longs().between(1, 6),
                        Arbitraries.longs().between(1, 40),
                        Arbitraries.integers().between(0, 3).map(thousands -> thousands * 1000),
                        Arbitraries.of(true, false))
                .as((play, account, contact, amount, urgent) ->
                        waiting(contact, finding(play, account, contact, amount, urgent, null)));
        return nudge.list().ofMaxSize(30).uniqueElements(one -> one.id().value());
    }

    @Property(tries = 100)
    void forty_days_never_go_over_the_limits(@ForAll("open") List<Nudge> open) {
        List<Told> history = new ArrayList<>();
        for (LocalDate day = MONDAY; day.isBefore(MONDAY.plusDays(DAYS)); day = day.plusDays(1)) {
            tell(history, dosage(history).daily(open, List.of(), at(day, 9)));
            tell(history, dosage(history).urgent(open, at(day, 11)));
            tell(history, dosage(history).daily(open, List.of(), at(day, 12)));
            tell(history, dosage(history).urgent(open, at(day, 15)));
        }
        assertThat(history)
                .noneMatch(told -> told.on().getDayOfWeek() == DayOfWeek.SATURDAY
                        || told.on().getDayOfWeek() == DayOfWeek.SUNDAY
                        || told.on().equals(Samples.HOLIDAY));
        for (LocalDate day = MONDAY; day.isBefore(MONDAY.plusDays(DAYS)); day = day.plusDays(1)) {
            LocalDate today = day;
            List<Told> daily = history.stream()
                    .filter(told -> told.on().equals(today) && told.lane() == Lane.DAILY)
                    .toList();
            assertThat(daily).hasSizeLessThanOrEqualTo(3);
            assertThat(daily).extracting(Told::account).doesNotHaveDuplicates();
            assertThat(history.stream().filter(told -> told.on().equals(today) && told.lane() == Lane.URGENT))
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(history.stream()
                            .filter(told -> told.lane() == Lane.DAILY)
                            .filter(told ->
                                    !told.on().isAfter(today) && told.on().isAfter(today.minusDays(7))))
                    .hasSizeLessThanOrEqualTo(8);
        }
        Map<Object, List<LocalDate>> byPlayAndAccount = history.stream()
                .collect(Collectors.groupingBy(
                        told -> Map.entry(told.play(), String.valueOf(told.account())),
                        Collectors.mapping(Told::on, Collectors.toList())));
        assertThat(byPlayAndAccount.values()).allSatisfy(days -> {
            for (int at = 1; at < days.size(); at++) {
                assertThat(days.get(at)).isAfterOrEqualTo(days.get(at - 1).plusDays(7));
            }
        });
        assertThat(history.stream().collect(Collectors.groupingBy(Told::episode, Collectors.counting())))
                .allSatisfy((episode, times) -> assertThat(times).isLessThanOrEqualTo(3));
    }

    @Property(tries = 200)
    void the_order_of_what_comes_in_never_matters(@ForAll("open") List<Nudge> open, @ForAll long seed) {
        List<Nudge> shuffled = new ArrayList<>(open);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(dosage(List.of()).daily(shuffled, List.of(), at(MONDAY, 9)))
                .isEqualTo(dosage(List.of()).daily(open, List.of(), at(MONDAY, 9)));
    }

    @Property(tries = 100)
    void everything_is_either_told_or_held_back_with_a_reason(@ForAll("open") List<Nudge> open) {
        Decision decision = dosage(List.of()).daily(open, List.of(), at(MONDAY, 9));
        List<Nudge> all = new ArrayList<>();
        decision.send().forEach(pick -> all.add(pick.nudge()));
        decision.held().forEach(held -> all.add(held.nudge()));
        assertThat(all).containsExactlyInAnyOrderElementsOf(open);
    }

    private static void tell(List<Told> history, Decision decision) {
        decision.send()
                .forEach(pick -> history.add(new Told(
                        pick.nudge().episode().id(),
                        pick.nudge().episode().finding().play(),
                        pick.nudge().episode().finding().account(),
                        decision.lane(),
                        decision.day(),
                        false)));
    }

    private static Dosage dosage(List<Told> history) {
        return new Dosage(optedIn(), HOURS, Set.of(), List.copyOf(history), List.of());
    }
}
