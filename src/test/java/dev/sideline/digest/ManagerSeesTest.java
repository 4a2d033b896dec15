package dev.sideline.digest;

import static dev.sideline.nudge.Samples.MONDAY;
import static dev.sideline.nudge.Samples.at;
import static dev.sideline.nudge.Samples.finding;
import static dev.sideline.nudge.Samples.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Company;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.account.Settings;
import dev.sideline.account.WorkDays;
import dev.sideline.chat.Departed;
import dev.sideline.digest.ManagerSees.Showing;
import dev.sideline.digest.ManagerSees.Topic;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.Nudge.Answer;
import dev.sideline.nudge.Nudge.State;
import dev.sideline.nudge.Preferences;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ManagerSeesTest {

    private static final Person REP = person(1, Role.REP, 2L, "UREP");

    /** By their place in the line of report; each is there once with every role. */
    private static final Map<String, Long> PLACES = Map.of(
            "the rep", 1L,
            "their manager", 2L,
            "the manager's manager", 3L,
            "a peer manager", 4L,
            "a colleague", 5L,
            "a colleague on the account's team", 6L,
            "somebody below", 7L,
            "a stranger", 8L);

    private static final Company COMPANY = company(Role.REP);
    private static final WorkDays WORK_DAYS = new WorkDays(Set.of());
    private static final Preferences COACHED = Preferences.of(REP.id()).optedIn(at(MONDAY.minusDays(60), 9));
    private static final Nudge CALM = waiting(1, finding("CH1", 1, 1));
    private static final Nudge URGENT = waiting(2, finding("CH6", 1, 2, 10, true, null));

    static Stream<Arguments> who_sees_what_of_a_rep() {
        return Stream.of(
                        row("the rep", true, true, Showing.HIDDEN),
                        row("their manager", true, false, Showing.SHOWN),
                        row("the manager's manager", true, false, Showing.SHOWN),
                        row("a peer manager", false, false, Showing.HIDDEN),
                        row("a colleague", false, false, Showing.HIDDEN),
                        row("a colleague on the account's team", false, false, Showing.HIDDEN),
                        row("somebody below", false, false, Showing.HIDDEN),
                        row("a stranger", false, false, Showing.HIDDEN))
                .flatMap(row -> Stream.of(Role.values())
                        .map(role -> Arguments.of(
                                Stream.concat(Stream.of(role), Stream.of(row)).toArray())));
    }

    private static Object[] row(String who, boolean facts, boolean answers, Showing topics) {
        return new Object[] {who, facts, answers, topics};
    }

    /** The line of report decides alone: no role adds to what somebody sees. */
    @ParameterizedTest(name = "{1} as {0}: facts {2}, answers {3}, topics {4}")
    @MethodSource
    void who_sees_what_of_a_rep(Role role, String who, boolean facts, boolean answers, Showing topics) {
        ManagerSees sees = new ManagerSees(company(role));
        Person.Id viewer = id(who);
        assertThat(sees.facts(viewer, REP.id())).isEqualTo(facts);
        assertThat(sees.answers(viewer, REP.id())).isEqualTo(answers);
        assertThat(sees.topic(viewer, new Topic(CALM, MONDAY.minusDays(7), true), COACHED, MONDAY, WORK_DAYS))
                .isEqualTo(topics);
        assertThat(sees.topic(viewer, new Topic(URGENT, null, true), COACHED, MONDAY, WORK_DAYS))
                .isEqualTo(topics == Showing.SHOWN ? Showing.SHOWN_AND_TOLD : Showing.HIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RC4", "RC7", "SE6"})
    void what_a_manager_or_leader_is_coached_in_themself_is_nobody_elses_topic(String play) {
        Topic own = new Topic(waiting(3, finding(play, 1, 1)), MONDAY.minusDays(7), true);
        assertThat(new ManagerSees(COMPANY).topic(id("their manager"), own, COACHED, MONDAY, WORK_DAYS))
                .isEqualTo(Showing.HIDDEN);
    }

    @Test
    void of_who_has_no_place_in_slack_there_is_no_topic() {
        Company without = new Company(
                Map.of(
                        REP.id(),
                        person(1, Role.REP, 2L, null),
                        new Person.Id(2),
                        person(2, Role.MANAGER, null, "UMAN")),
                List.of(),
                Settings.DEFAULTS,
                List.of());
        assertThat(new ManagerSees(without)
                        .topic(
                                id("their manager"),
                                new Topic(CALM, MONDAY.minusDays(7), true),
                                COACHED,
                                MONDAY,
                                WORK_DAYS))
                .isEqualTo(Showing.HIDDEN);
    }

    @Test
    void of_who_left_there_is_no_topic() {
        Topic topic = new Topic(CALM, MONDAY.minusDays(7), true);
        String slackId = Objects.requireNonNull(REP.slackId());
        assertThat(new ManagerSees(COMPANY, new Departed(Set.of(slackId)))
                        .topic(id("their manager"), topic, COACHED, MONDAY, WORK_DAYS))
                .isEqualTo(Showing.HIDDEN);
        assertThat(new ManagerSees(COMPANY, new Departed(Set.of("USOMEBODYELSE")))
                        .topic(id("their manager"), topic, COACHED, MONDAY, WORK_DAYS))
                .isEqualTo(Showing.SHOWN);
    }

    @Test
    void nobody_is_told_of_something_urgent_on_a_holiday_and_so_it_waits() {
        WorkDays holiday = new WorkDays(Set.of(MONDAY));
        assertThat(new ManagerSees(COMPANY)
                        .topic(id("their manager"), new Topic(URGENT, null, true), COACHED, MONDAY, holiday))
                .isEqualTo(Showing.HIDDEN);
    }

    @ParameterizedTest(name = "over {0} reps: {1}")
    @CsvSource({"0, false", "2, false", "3, true", "30, true"})
    void a_trend_is_over_three_reps_at_least(long reps, boolean shown) {
        assertThat(ManagerSees.trendOver(reps)).isEqualTo(shown);
    }

    static Stream<Arguments> a_topic_is_shown_to_the_manager_only_after_the_rep_saw_it() {
        LocalDate thursday = MONDAY.minusDays(4);
        LocalDate friday = MONDAY.minusDays(3);
        Answer answer = new Answer(at(MONDAY, 8), MONDAY.plusDays(2), null);
        Answer over = new Answer(at(MONDAY, 8), MONDAY, null);
        return Stream.of(
                Arguments.of("seen two working days before", CALM, thursday, Showing.SHOWN),
                Arguments.of("seen one working day before", CALM, friday, Showing.HIDDEN),
                Arguments.of("never seen", CALM, null, Showing.HIDDEN),
                Arguments.of("snoozed", CALM.answered(State.SNOOZED, answer), thursday, Showing.HIDDEN),
                Arguments.of("a snooze that is over", CALM.answered(State.SNOOZED, over), thursday, Showing.SHOWN),
                Arguments.of("contested", CALM.answered(State.CONTESTED, over), thursday, Showing.HIDDEN),
                Arguments.of("cleared", CALM.of(CALM.episode().closed(at(MONDAY, 1))), thursday, Showing.HIDDEN),
                Arguments.of("urgent and seen before", URGENT, thursday, Showing.SHOWN),
                Arguments.of("urgent and new", URGENT, null, Showing.SHOWN_AND_TOLD),
                Arguments.of("urgent and seen on Friday", URGENT, friday, Showing.SHOWN_AND_TOLD),
                Arguments.of("urgent and contested", URGENT.answered(State.CONTESTED, over), null, Showing.HIDDEN));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource
    void a_topic_is_shown_to_the_manager_only_after_the_rep_saw_it(
            String when, Nudge nudge, @Nullable LocalDate seen, Showing showing) {
        assertThat(new ManagerSees(COMPANY)
                        .topic(id("their manager"), new Topic(nudge, seen, true), COACHED, MONDAY, WORK_DAYS))
                .isEqualTo(showing);
    }

    static Stream<Arguments> what_the_rep_cannot_be_told_the_manager_is_not_told_either() {
        return Stream.of(
                Arguments.of("not opted in", Preferences.of(REP.id())),
                Arguments.of("paused", COACHED.paused(MONDAY, null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void what_the_rep_cannot_be_told_the_manager_is_not_told_either(String why, Preferences rep) {
        assertThat(new ManagerSees(COMPANY)
                        .topic(id("their manager"), new Topic(URGENT, null, true), rep, MONDAY, WORK_DAYS))
                .isEqualTo(Showing.HIDDEN);
    }

    private static Person.Id id(String who) {
        return new Person.Id(Objects.requireNonNull(PLACES.get(who)));
    }

    /** Everybody but the rep has that role. */
    private static Company company(Role role) {
        return new Company(
                Stream.of(
                                REP,
                                person(2, role, 3L, "UMAN"),
                                person(3, role, null, "UTOP"),
                                person(4, role, 3L, "UPEER"),
                                person(5, role, 2L, "UCOL"),
                                person(6, role, 2L, "UTEAM"),
                                person(7, role, 1L, "ULOW"),
                                person(8, role, null, "USTR"))
                        .collect(Collectors.toMap(Person::id, Function.identity())),
                List.of(),
                Settings.DEFAULTS,
                List.of());
    }

    private static Person person(long id, Role role, @Nullable Long manager, @Nullable String slackId) {
        return new Person(Row.empty(Kind.PERSON, id)
                .with(Person.NAME, "Person " + id)
                .with(Person.ROLES, List.of(role))
                .with(Person.SLACK_ID, slackId)
                .with(Person.MANAGER, manager));
    }
}
