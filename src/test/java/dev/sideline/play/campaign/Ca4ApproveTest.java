package dev.sideline.play.campaign;

import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;
import static dev.sideline.play.campaign.Drive.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.sideline.account.Campaign;
import dev.sideline.account.Mute;
import dev.sideline.account.Person;
import dev.sideline.account.Proposition;
import dev.sideline.account.Role;
import dev.sideline.play.Acme;
import dev.sideline.play.Cases;
import dev.sideline.play.Evidence;
import dev.sideline.play.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Ca4ApproveTest {

    private static final Cases CA4 = new Cases("CA4");

    @TestFactory
    Stream<DynamicTest> from_14_days_before_the_launch() {
        return Stream.of(
                CA4.fires("14 days before it", launching(14), "Stock"),
                CA4.silent("15 days before it", launching(15)),
                CA4.fires("on the day", launching(0), "Stock"),
                CA4.fires("after it, until it is approved", launching(-20), "Stock"),
                CA4.silent("no launch was named", started(1)),
                CA4.silent(
                        "the campaign is over",
                        started(60, with(Campaign.LAUNCH_ON, ago(20)), with(Campaign.ENDS_ON, ago(1)))),
                CA4.fires(
                        "another campaign launches it",
                        launching(60).campaign("Other", "Stock", with(Campaign.LAUNCH_ON, in(3))),
                        "Stock"),
                CA4.fires("another span was set", launching(20).setting("CA4.days", "20"), "Stock"),
                CA4.silent("nobody owns it", launching(3).change("Stock", with(Proposition.OWNER, null))),
                CA4.silent("a reason", launching(3).mute("CA4", null, named(Mute.PERSON, Drive.AUTHOR))));
    }

    @TestFactory
    Stream<DynamicTest> approved_by_executives_of_two_departments() {
        return Stream.of(
                CA4.silent("two departments", Drive.approved(launching(3))),
                CA4.fires("one department", launching(3).approval("Stock", "Finance", "Finn", ago(9)), "Stock"),
                CA4.fires(
                        "two executives of one department, however it is written",
                        launching(3)
                                .approval("Stock", "Finance", "Finn", ago(9))
                                .approval("Stock", " finance ", "Ilse", ago(9)),
                        "Stock"),
                CA4.fires(
                        "the second is dated tomorrow",
                        launching(3)
                                .approval("Stock", "Finance", "Finn", ago(9))
                                .approval("Stock", "IT", "Ilse", in(1)),
                        "Stock"),
                CA4.fires(
                        "the second was never given",
                        launching(3)
                                .approval("Stock", "Finance", "Finn", ago(9))
                                .approval("Stock", "IT", "Ilse", null),
                        "Stock"),
                CA4.fires(
                        "for another proposition",
                        launching(3)
                                .proposition("Other")
                                .approval("Other", "Finance", "Finn", ago(9))
                                .approval("Other", "IT", "Ilse", ago(9)),
                        "Stock"),
                CA4.fires(
                        "another number was set",
                        Drive.approved(launching(3)).setting("CA4.departments", "3"),
                        "Stock"));
    }

    @TestFactory
    Stream<DynamicTest> must_not_let_reps_or_marketing_alone_approve() {
        return Stream.of(
                CA4.fires("marketing", alsoApproved("Marketing", "Ilse"), "Stock"),
                CA4.fires("sales", alsoApproved("sales", "Ilse"), "Stock"),
                CA4.fires("both together", alsoApproved("Sales & Marketing", "Ilse"), "Stock"),
                CA4.fires("a rep", alsoApproved("IT", "Rita"), "Stock"),
                CA4.fires(
                        "a manager",
                        alsoApproved("IT", "Mona").person("Mona", with(Person.ROLES, List.of(Role.MANAGER))),
                        "Stock"),
                CA4.fires("for no department", alsoApproved(" ", "Ilse"), "Stock"),
                CA4.silent(
                        "sales on top of two that count",
                        Drive.approved(launching(3)).approval("Stock", "Sales", "Ilse", ago(2))));
    }

    @TestFactory
    Stream<DynamicTest> goes_to_the_owner_of_the_proposition() {
        return Stream.of(CA4.firesFor("nobody else", launching(3), Drive.AUTHOR));
    }

    @Test
    void says_that_the_launch_is_held_and_whose_approval_is_there() {
        Finding none = CA4.findings(launching(3)).get(0);
        assertThat(none.headline()).isEqualTo("Stock is not approved yet; its launch is held");
        assertThat(none.evidence())
                .extracting(Evidence::text, Evidence::on)
                .containsExactly(tuple("Drive launches on", in(3)), tuple("No approval on record that counts", null));

        Finding one = CA4.findings(launching(3).approval("Stock", "Finance", "Finn", ago(9)))
                .get(0);
        assertThat(one.headline()).isEqualTo("Stock is approved by Finance alone; its launch is held");
        assertThat(one.evidence())
                .extracting(Evidence::text, Evidence::on)
                .containsExactly(tuple("Drive launches on", in(3)), tuple("Finn approved it for Finance on", ago(9)));
    }

    @Test
    void speaks_of_a_launch_that_is_past_as_past() {
        Finding onTheDay = CA4.findings(launching(0)).get(0);
        assertThat(onTheDay.question()).isEqualTo("Which executives could approve it before the launch?");
        assertThat(onTheDay.evidence().get(0).text()).isEqualTo("Drive launches on");

        Finding after = CA4.findings(launching(-1)).get(0);
        assertThat(after.question()).isEqualTo("Which executives could approve it?");
        assertThat(after.evidence().get(0).text()).isEqualTo("Drive was to launch on");
    }

    private static Acme launching(int inDays) {
        return started(1, with(Campaign.LAUNCH_ON, in(inDays)));
    }

    private static Acme alsoApproved(String department, String executive) {
        return launching(3)
                .approval("Stock", "Finance", "Finn", ago(9))
                .approval("Stock", department, executive, ago(9));
    }
}
