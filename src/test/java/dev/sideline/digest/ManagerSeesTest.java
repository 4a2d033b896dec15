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
import dev.sideline.digest.ManagerSees.Showing;
import dev.sideline.digest.ManagerSees.Topic;
import dev.sideline.nudge.Nudge;
import dev.sideline.nudge.Nudge.Answer;
import dev.sideline.nudge.Nudge.State;
import dev.sideline.nudge.Preferences;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ManagerSeesTest {

    private static final Person REP = person(1, Role.REP, 2L, "UREP");
    private static final Map<String, Person> PEOPLE = Map.of(
            "the rep", REP,
            "their manager", person(2, Role.MANAGER, 3L, "UMAN"),
            "the manager above", person(3, Role.MANAGER, null, "UTOP"),
            "another manager", person(4, Role.MANAGER, 3L, "UOTHER"),
            "a colleague", person(5, Role.REP, 2L, "UCOL"),
            "a leader", person(6, Role.LEADER, null, "ULEAD"),
            "an admin", person(7, Role.ADMIN, null, "UADM"));
    private static final Company COMPANY = new Company(
            PEOPLE.values().stream().collect(Collectors.toMap(Person::id, Function.identity())),
            List.of(),
            Settings.DEFAULTS,
            List.of());
    private static final WorkDays WORK_DAYS = new WorkDays(Set.of());
    private static final Preferences COACHED = Preferences.of(REP.id()).optedIn(at(MONDAY.minusDays(60), 9));
    private static final Nudge CALM = waiting(1, finding("CH1", 1, 1));
    private static final Nudge URGENT = waiting(2, finding("CH6", 1, 2, 10, true, null));

    @ParameterizedTest(name = "{0}: facts {1}, answers {2}, topics {3}")
    @CsvSource({
        "the rep,           true,  true,  HIDDEN",
        "their manager,     true,  false, SHOWN",
        "the manager above, true,  false, SHOWN",
        "another manager,   false, false, HIDDEN",
        "a colleague,       false, false, HIDDEN",
        "a leader,          false, false, HIDDEN",
        "an admin,          false, false, HIDDEN"
    })
    void who_sees_what_of_a_rep(String who, boolean facts, boolean answers, Showing topics) {
        ManagerSees sees = new ManagerSees(COMPANY);
        Person.Id viewer = id(who);
        assertThat(sees.facts(viewer, REP.id())).isEqualTo(facts);
        assertThat(sees.answers(viewer, REP.id())).isEqualTo(answers);
        assertThat(sees.topic(viewer, new Topic(CALM, MONDAY.minusDays(7), true), COACHED, MONDAY, WORK_DAYS))
                .isEqualTo(topics);
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
        Person person = PEOPLE.get(who);
        if (person == null) {
            throw new IllegalArgumentException(who);
        }
        return person.id();
    }

    private static Person person(long id, Role role, @Nullable Long manager, String slackId) {
        return new Person(Row.empty(Kind.PERSON, id)
                .with(Person.NAME, "Person " + id)
                .with(Person.ROLES, List.of(role))
                .with(Person.SLACK_ID, slackId)
                .with(Person.MANAGER, manager));
    }
}
