package dev.sideline.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Account;
import dev.sideline.account.DeliveryState.Light;
import dev.sideline.account.Person;
import dev.sideline.digest.Trend.Lights;
import dev.sideline.digest.Trend.Share;
import dev.sideline.digest.Trend.Week;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    @Test
    void over_three_reps_there_is_a_trend_and_over_two_there_is_none() {
        assertThat(Trend.of(team(2))).isEmpty();
        assertThat(Trend.of(team(3)))
                .contains(new Trend(List.of(new Week(MONDAY, new Share(1, 3), new Share(2, 3), null))));
    }

    @Test
    void a_number_that_too_few_reps_share_in_is_left_out() {
        List<WeekFact> facts = Stream.concat(team(3).stream(), Stream.of(fact(9, 9, false, Light.RED)))
                .toList();
        assertThat(Trend.of(facts)).hasValueSatisfying(trend -> assertThat(trend.weeks())
                .containsExactly(new Week(MONDAY, new Share(1, 3), new Share(2, 3), null)));
    }

    @Test
    void a_team_that_only_delivers_has_lights() {
        List<WeekFact> facts =
                List.of(fact(1, 1, false, Light.RED), fact(2, 2, false, Light.GREEN), fact(3, 3, false, Light.AMBER));
        assertThat(Trend.of(facts)).hasValueSatisfying(trend -> {
            assertThat(trend.weeks()).containsExactly(new Week(MONDAY, null, null, new Lights(1, 1, 1)));
            assertThat(trend.words()).containsExactly("Deliveries and promises: 1 on track, 1 to watch, 1 late");
        });
    }

    @Test
    void an_account_that_two_reps_sell_to_counts_once() {
        List<WeekFact> facts = Stream.concat(team(3).stream(), Stream.of(fact(1, 3, true, Light.NONE)))
                .toList();
        assertThat(Trend.of(facts))
                .hasValueSatisfying(
                        trend -> assertThat(trend.weeks().get(0).proven()).isEqualTo(new Share(1, 3)));
    }

    @Test
    void the_words_compare_with_the_week_before() {
        Week before = new Week(MONDAY.minusWeeks(1), new Share(3, 11), new Share(1, 11), null);
        assertThat(new Trend(List.of(before, new Week(MONDAY, new Share(5, 12), new Share(1, 11), null))).words())
                .containsExactly(
                        "Proven champion: 5 of 12 major accounts, a week before it was 3 of 11",
                        "Level to reach met: 1 of 11 major accounts, as a week before");
    }

    @Test
    void a_gap_of_weeks_is_not_compared_over() {
        Week longAgo = new Week(MONDAY.minusWeeks(3), new Share(3, 11), null, null);
        assertThat(new Trend(List.of(longAgo, new Week(MONDAY, new Share(1, 1), null, null))).words())
                .containsExactly("Proven champion: 1 of 1 major account");
    }

    /** One rep with one major account each; the first account's champion is proven, the last level is not reached. */
    private static List<WeekFact> team(int reps) {
        return IntStream.rangeClosed(1, reps)
                .mapToObj(one -> new WeekFact(
                        MONDAY,
                        new Account.Id(one),
                        new Person.Id(100 + one),
                        true,
                        one == 1,
                        one == reps ? 3 : 4,
                        4,
                        Light.NONE))
                .toList();
    }

    private static WeekFact fact(long account, long rep, boolean major, Light light) {
        return new WeekFact(
                MONDAY, new Account.Id(account), new Person.Id(100 + rep), major, account == 1, 4, 4, light);
    }
}
