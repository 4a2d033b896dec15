package dev.sideline.digest;

import static dev.sideline.play.Acme.TODAY;
import static dev.sideline.play.Acme.able;
import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.willing;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Fit;
import dev.sideline.account.Person;
import dev.sideline.account.Phase;
import dev.sideline.account.Promise;
import dev.sideline.account.Seniority;
import dev.sideline.account.Today;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.account.WorkDays;
import dev.sideline.play.Acme;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StrengthsTest {

    static Stream<Arguments> what_got_better_in_seven_days_is_said() {
        return Stream.of(
                Arguments.of(
                        "a champion was proven",
                        acme().proven("Dana", willing(30), able(3)),
                        "Dana is a proven champion"),
                Arguments.of("a champion was proven long ago", acme().proven("Dana", willing(30), able(8)), ""),
                Arguments.of("half a proof", acme().nominee("Dana", ago(9), able(3)), ""),
                Arguments.of(
                        "a promise was confirmed",
                        acme().promise("Send the plan", in(3), with(Promise.CLIENT_CONFIRMED_ON, ago(2))),
                        "Send the plan"),
                Arguments.of("a promise is open", acme().promise("Send the plan", in(3)), ""),
                Arguments.of(
                        "a rep walked away",
                        acme().deal(
                                        "Rollout",
                                        Phase.DISCOVERY,
                                        1_000,
                                        with(Deal.FIT, Fit.NO_GO),
                                        with(Deal.FIT_ON, ago(1)),
                                        named(Deal.FIT_BY, Acme.RITA)),
                        "said no to what does not fit: Rollout"),
                Arguments.of(
                        "met higher than before",
                        met(2, 20)
                                .contact("Vera", with(Contact.LEVEL, 4))
                                .touch(TouchKind.MEETING, TouchStatus.HELD, ago(2), "Rita, Vera"),
                        "met Vera, higher than anybody before"),
                Arguments.of(
                        "met the same level again",
                        met(2, 20).touch(TouchKind.MEETING, TouchStatus.HELD, ago(2), "Rita, Carl"),
                        ""),
                Arguments.of(
                        "brought a senior early",
                        acme().deal("Rollout", Phase.DISCOVERY, 1_000)
                                .person("Sam", with(Person.SENIORITY, Seniority.SENIOR))
                                .contact("Vera")
                                .touch(
                                        TouchKind.MEETING,
                                        TouchStatus.HELD,
                                        ago(2),
                                        "Rita, Sam, Vera",
                                        named(Touch.DEAL, "Rollout")),
                        "brought Sam to an early meeting"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource
    void what_got_better_in_seven_days_is_said(String when, Acme acme, String text) {
        assertThat(best(acme)).contains(text);
        if (text.isEmpty()) {
            assertThat(best(acme)).isEmpty();
        }
    }

    @Test
    void a_proven_champion_comes_before_all_else() {
        assertThat(best(acme().proven("Dana", willing(30), able(5))
                        .promise("Send the plan", in(3), with(Promise.CLIENT_CONFIRMED_ON, ago(0)))))
                .startsWith("Dana is a proven champion");
    }

    @Test
    void what_happened_on_somebody_elses_account_is_not_theirs() {
        assertThat(best(acme().owner("Otto").proven("Dana", willing(30), able(3))))
                .isEmpty();
    }

    private static Acme met(int level, int daysAgo) {
        return acme().contact("Carl", with(Contact.LEVEL, level))
                .touch(TouchKind.MEETING, TouchStatus.HELD, ago(daysAgo), "Rita, Carl");
    }

    private static String best(Acme acme) {
        Person rita = Objects.requireNonNull(acme.company().person(new Person.Id(acme.id(Acme.RITA))));
        return new Strengths(rita, acme.company(), today())
                .best(List.of(acme.snapshot()))
                .map(Strength::text)
                .orElse("");
    }

    private static Today today() {
        return new Today(TODAY, ZoneOffset.UTC, new WorkDays(Set.of()));
    }
}
