package dev.sideline.teams;

import dev.sideline.account.Account;
import dev.sideline.account.CoachingPlan;
import dev.sideline.account.Kind;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.account.Row;
import dev.sideline.account.Seniority;
import dev.sideline.account.TeamMember;
import dev.sideline.chat.Command;
import dev.sideline.chat.Feature;
import dev.sideline.chat.Office;
import dev.sideline.chat.Reply;
import dev.sideline.chat.Task;
import dev.sideline.chat.TaskForms.About;
import dev.sideline.chat.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The states of a manager's forms that no other test comes upon. */
@ExtendWith(Office.Opened.class)
class TeamsStatesTest {

    private final Office office;
    private final Feature feature;

    TeamsStatesTest(Office office) {
        this.office = office;
        this.feature = new TeamsRoom(office.visible, office.facts, office, List.of()).feature();
    }

    @ParameterizedTest
    @EnumSource(
            value = ViewState.class,
            names = {"MANY", "OVER", "HOSTILE"})
    void a_coaching_plan(ViewState state) {
        office.set(Kind.ACCOUNT, office.acme, Account.NAME, state.called("Acme"));
        for (long junior : juniors(state)) {
            office.add(Row.empty(Kind.ACCOUNT_TEAM, 0)
                    .with(TeamMember.ACCOUNT, office.acme)
                    .with(TeamMember.PERSON, junior));
        }
        office.add(Row.empty(Kind.COACHING_PLAN, 0)
                .with(CoachingPlan.MANAGER, office.bo)
                .with(CoachingPlan.ACCOUNT, office.acme)
                .with(CoachingPlan.WRITTEN_ON, Office.TODAY.minusDays(9))
                .with(CoachingPlan.TEXT, state.words("Ana takes the case to the board")));
        office.golden(
                state.file("teams/coach"),
                new Reply.Open(feature.taskForms()
                        .get(0)
                        .open(office.caller(office.bo), Task.COACH_ON_ACCOUNT, About.account(office.acme))));
    }

    @ParameterizedTest
    @EnumSource(value = ViewState.class, names = "EMPTY", mode = EnumSource.Mode.EXCLUDE)
    void who_is_to_lead(ViewState state) {
        juniors(state);
        office.golden(state.file("teams/who"), command("graduate"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ViewState.class,
            names = {"OVER", "HOSTILE"})
    void let_them_lead(ViewState state) {
        long junior = juniors(state).get(0);
        office.golden(state.file("teams/lead"), command("graduate <@" + slackId(junior) + ">"));
    }

    @Test
    void which_account_a_plan_is_for() {
        office.golden("teams/which", command("plan"));
    }

    private List<Long> juniors(ViewState state) {
        List<Long> all = new ArrayList<>();
        for (int one = 0; one < state.count(3, 120); one++) {
            boolean several = state == ViewState.MANY || state == ViewState.OVER;
            long junior = office.person(
                    (several ? String.format("%03d ", one) : "") + state.called("Jo Junior"), "UJ" + one, Role.REP);
            office.set(Kind.PERSON, junior, Person.MANAGER, office.bo);
            office.set(Kind.PERSON, junior, Person.SENIORITY, Seniority.JUNIOR);
            all.add(junior);
        }
        return all;
    }

    private String slackId(long person) {
        return String.valueOf(
                Objects.requireNonNull(office.facts.find(Kind.PERSON, person)).get(Person.SLACK_ID));
    }

    private Reply command(String rest) {
        return feature.commands().get(0).handle(new Command(office.caller(office.bo), "team", rest));
    }
}
