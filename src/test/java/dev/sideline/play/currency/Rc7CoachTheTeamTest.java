package dev.sideline.play.currency;

import static dev.sideline.account.TouchKind.CALL;
import static dev.sideline.account.TouchKind.JOINT_CALL;
import static dev.sideline.account.TouchStatus.HELD;
import static dev.sideline.account.TouchStatus.PLANNED;
import static dev.sideline.play.Acme.TODAY;
import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Mode;
import dev.sideline.account.Mute;
import dev.sideline.account.Person;
import dev.sideline.account.Role;
import dev.sideline.play.Acme;
import dev.sideline.play.Acme.Fill;
import dev.sideline.play.Cases;
import dev.sideline.play.Evidence;
import dev.sideline.play.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Rc7CoachTheTeamTest {

    private static final Cases RC7 = new Cases("RC7");
    private static final List<String> ACCOUNTS = List.of("Acme", "Umbra", "Vanta", "Wonka");
    private static final Fill MANAGER = with(Person.ROLES, List.of(Role.MANAGER));

    @TestFactory
    Stream<DynamicTest> rc7() {
        return Stream.of(
                RC7.silent("three plans and a joint call", called(planned(4, 3), 10)),
                RC7.fires("two plans of four accounts", called(planned(4, 2), 10), "Bo"),
                RC7.firesFor("it is the manager who is told, not the rep", called(planned(4, 0), 10), "Bo"),
                RC7.silent("both accounts, where there are two", called(planned(2, 2), 10)),
                RC7.fires("one of two accounts", called(planned(2, 1), 10), "Bo"),
                RC7.silent("a plan is good for 180 days", called(planned(1, 0).coachingPlan("Bo", ago(180)), 10)),
                RC7.fires("after them it is not", called(planned(1, 0).coachingPlan("Bo", ago(181)), 10), "Bo"),
                RC7.fires(
                        "two plans for one account are one account",
                        called(planned(2, 1).at("Acme").coachingPlan("Bo", ago(9)), 10),
                        "Bo"),
                RC7.fires("another manager's plan", called(planned(1, 0).coachingPlan("Top", ago(9)), 10), "Bo"),
                RC7.fires("a plan without a day", called(planned(1, 0).coachingPlan("Bo", null), 10), "Bo"),
                RC7.fires("a plan of tomorrow", called(planned(1, 0).coachingPlan("Bo", in(1)), 10), "Bo"),
                RC7.silent("the last joint call was 59 days ago", called(planned(4, 3), 59)),
                RC7.fires("it was 60 days ago", called(planned(4, 3), 60), "Bo"),
                RC7.fires("there was never one", planned(4, 3), "Bo"),
                RC7.silent("they have been here for less than that", started(59)),
                RC7.fires("they have been here for longer", started(60), "Bo"),
                RC7.fires(
                        "a call of two is no joint call",
                        planned(4, 3).touch(CALL, HELD, ago(3), "Rep, Bo, Cleo"),
                        "Bo"),
                RC7.fires(
                        "one that is still ahead",
                        planned(4, 3).touch(JOINT_CALL, PLANNED, in(3), "Rep, Bo, Cleo"),
                        "Bo"),
                RC7.fires(
                        "one that others joined",
                        planned(4, 3).touch(JOINT_CALL, HELD, ago(3), "Rep, Top, Cleo"),
                        "Bo"),
                RC7.fires(
                        "one without anybody of the client",
                        planned(4, 3).touch(JOINT_CALL, HELD, ago(3), "Rep, Bo"),
                        "Bo"),
                RC7.silent(
                        "one at a campaign's account counts as any other",
                        called(planned(4, 3).mode(Mode.CAMPAIGN), 10)),
                RC7.fires(
                        "accounts in campaign mode want coaching too",
                        called(planned(1, 0).mode(Mode.CAMPAIGN), 10),
                        "Bo"),
                RC7.silent("who manages nobody's account", team().owner(null)),
                RC7.silent("their own account is nothing to coach on", team().owner("Bo")),
                RC7.silent(
                        "who is no manager",
                        acme().person("Bo")
                                .person("Rep", named(Person.MANAGER, "Bo"))
                                .owner("Rep")),
                RC7.silent("a reason", planned(4, 0).mute("RC7", TODAY, named(Mute.PERSON, "Bo"))),
                RC7.fires("the reason is over", planned(4, 0).mute("RC7", ago(1), named(Mute.PERSON, "Bo")), "Bo"),
                RC7.silent(
                        "other numbers were set",
                        called(planned(4, 1), 80).setting("RC7.accounts", "1").setting("RC7.call-days", "90")));
    }

    @Test
    void what_is_missing_is_put_in_words_that_blame_no_rep() {
        Finding finding = RC7.findings(planned(4, 2)).get(0);

        assertThat(finding.account()).isNull();
        assertThat(finding.headline())
                .isEqualTo(
                        "You have a current coaching plan for 2 of 3 accounts, and no joint call that you joined is on record");
        assertThat(finding.question()).isEqualTo("Which account will you coach on, and which next call will you join?");
        assertThat(finding.clears()).isEqualTo("Write a coaching plan for one more account, and join a joint call.");
        assertThat(finding.evidence())
                .extracting(Evidence::text)
                .containsExactly(
                        "Your coaching plan for Acme was written on",
                        "Your coaching plan for Umbra was written on",
                        "No joint call that you joined is on record");
        assertThat(finding.toString()).doesNotContain("Rep");
    }

    @Test
    void only_what_is_missing_is_asked_for() {
        Finding call = RC7.findings(called(planned(4, 3), 70)).get(0);
        assertThat(call.headline()).isEqualTo("No joint call that you joined is recent");
        assertThat(call.evidence().get(0))
                .extracting(Evidence::text, Evidence::on)
                .containsExactly("The last joint call that you joined, at Acme, was on", ago(70));
        assertThat(call.clears()).isEqualTo("Join a joint call.");

        Finding plan = RC7.findings(called(planned(4, 0), 10)).get(0);
        assertThat(plan.headline()).isEqualTo("You have no current coaching plan");
        assertThat(plan.clears()).isEqualTo("Write a coaching plan for 3 accounts.");
    }

    @Test
    void it_looks_again_when_a_plan_ends() {
        assertThat(RC7.nextChange(called(planned(1, 0).coachingPlan("Bo", ago(170)), 1)))
                .isEqualTo(in(11));
        assertThat(RC7.nextChange(called(planned(1, 1), 58))).isEqualTo(in(2));
    }

    private static Acme team(Fill... more) {
        Fill[] fills = Stream.concat(Stream.of(MANAGER), Stream.of(more)).toArray(Fill[]::new);
        return acme().person("Top")
                .person("Bo", fills)
                .person("Rep", named(Person.MANAGER, "Bo"))
                .owner("Rep");
    }

    /** So many accounts of Rep's, whom Bo manages, of which the first so many have a plan written lately. */
    private static Acme planned(int accounts, int plans, Fill... manager) {
        Acme acme = team(manager);
        for (int i = 0; i < accounts; i++) {
            acme.at(ACCOUNTS.get(i)).owner("Rep");
            if (i < plans) {
                acme.coachingPlan("Bo", ago(20 + i));
            }
        }
        return acme.at("Acme").contact("Cleo");
    }

    private static Acme called(Acme acme, int daysAgo) {
        return acme.touch(JOINT_CALL, HELD, ago(daysAgo), "Rep, Bo, Cleo");
    }

    private static Acme started(int daysAgo) {
        return planned(4, 3, with(Person.STARTED_ON, ago(daysAgo)));
    }
}
