package dev.sideline.play.campaign;

import static dev.sideline.account.Mode.CAMPAIGN;
import static dev.sideline.account.Mode.STRATEGIC;
import static dev.sideline.account.TouchKind.CALL;
import static dev.sideline.account.TouchStatus.HELD;
import static dev.sideline.account.TouchStatus.PLANNED;
import static dev.sideline.play.Acme.RITA;
import static dev.sideline.play.Acme.TODAY;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.sideline.account.Campaign;
import dev.sideline.account.CohortMember;
import dev.sideline.account.Mute;
import dev.sideline.account.Purpose;
import dev.sideline.account.Touch;
import dev.sideline.play.Acme;
import dev.sideline.play.Acme.Fill;
import dev.sideline.play.Cases;
import dev.sideline.play.Evidence;
import dev.sideline.play.Finding;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Ca7CampaignOrListTest {

    private static final Cases CA7 = new Cases("CA7");

    @TestFactory
    Stream<DynamicTest> over_half_of_the_touches() {
        return Stream.of(
                CA7.fires("two of three outside", touches(1, 2), RITA),
                CA7.silent("half of them", touches(2, 2)),
                CA7.silent("no touch at all", touches(0, 0)),
                CA7.fires(
                        "on the 30th day it still counts",
                        touches(1, 1).touch(CALL, HELD, ago(30), "Rita, Hana"),
                        RITA),
                CA7.silent("after it, it does not", touches(1, 1).touch(CALL, HELD, ago(31), "Rita, Hana")),
                CA7.silent("what is planned is none", touches(1, 1).touch(CALL, PLANNED, in(1), "Rita, Hana")),
                CA7.silent("internal ones are left out", also(with(Touch.PURPOSE, Purpose.INTERNAL))),
                CA7.silent("without a client contact it is none", touches(1, 1).touch(CALL, HELD, ago(1), "Rita")),
                CA7.silent("a colleague's is theirs", touches(1, 1).touch(CALL, HELD, ago(1), "Otto, Hana")),
                CA7.silent("linked to the campaign it is within", also(named(Touch.CAMPAIGN, "Drive"))),
                CA7.fires("another share was set", touches(2, 2).setting("CA7.percent", "49"), RITA),
                CA7.silent("another span was set", touches(1, 2).setting("CA7.days", "1")));
    }

    @TestFactory
    Stream<DynamicTest> mostly_in_campaign_mode() {
        return Stream.of(
                CA7.fires("two of three accounts", touches(1, 2), RITA),
                CA7.silent("two of four", touches(1, 2).at("Fourth").mode(STRATEGIC)),
                CA7.silent("before the campaign runs", touches(1, 2).change("Drive", with(Campaign.STARTS_ON, in(1)))),
                CA7.silent("after it", touches(1, 2).change("Drive", with(Campaign.ENDS_ON, ago(1)))),
                CA7.silent(
                        "in campaign mode by hand, while none runs",
                        touches(1, 2)
                                .at("K1")
                                .mode(CAMPAIGN)
                                .at("K2")
                                .mode(CAMPAIGN)
                                .change("Drive", with(Campaign.ENDS_ON, ago(1)))),
                CA7.silent(
                        "accounts that are not eligible are not in campaign mode",
                        touches(1, 2, with(CohortMember.INELIGIBLE_REASON, "rents"))));
    }

    @TestFactory
    Stream<DynamicTest> clears_when_confirmed_or_switched() {
        return Stream.of(
                CA7.silent("confirmed", touches(1, 2).mute("CA7", TODAY, named(Mute.PERSON, RITA))),
                CA7.fires(
                        "confirmed until yesterday", touches(1, 2).mute("CA7", ago(1), named(Mute.PERSON, RITA)), RITA),
                CA7.silent("switched to the campaign", touches(2, 2)),
                CA7.silent("switched to the list", touches(1, 2).at("K1").mode(STRATEGIC)));
    }

    @TestFactory
    Stream<DynamicTest> must_not_let_a_relationship_score_drive_the_work() {
        return Stream.of(
                CA7.fires(
                        "champions outside change nothing",
                        touches(1, 2).at("Umbra").proven("Hana"),
                        RITA),
                CA7.silent("nor do champions within", touches(2, 2).at("K1").proven("C1")));
    }

    @Test
    void asks_to_choose_and_names_the_latest_touches_outside() {
        Finding finding = CA7.findings(touches(1, 3)).get(0);

        assertThat(finding.account()).isNull();
        assertThat(finding.headline()).isEqualTo("3 of 4 touches in the last 30 days were outside the campaign");
        assertThat(finding.question()).isEqualTo("Which is it for now: the campaign, or the customer list?");
        assertThat(finding.evidence())
                .extracting(Evidence::text, Evidence::on)
                .containsExactly(tuple("Outside the campaign: Umbra, on", ago(2)));
        assertThat(CA7.findings(touches(0, 1)).get(0).headline())
                .isEqualTo("The only touch in the last 30 days was outside the campaign");
    }

    /** Rita owns K1 and K2, which are in the cohort, and Umbra, which is not; calls on K1, and on Umbra. */
    private static Acme touches(int within, int outside, Fill... cohort) {
        Acme acme = Drive.started(10).owner("Otto");
        acme.at("K1").cohort("Drive", cohort).contact("C1");
        acme.at("K2").cohort("Drive", cohort);
        for (int i = 0; i < within; i++) {
            acme.at("K1").touch(CALL, HELD, ago(2 + i), "Rita, C1");
        }
        acme.at("Umbra").contact("Hana");
        for (int i = 0; i < outside; i++) {
            acme.touch(CALL, HELD, ago(2 + i), "Rita, Hana");
        }
        return acme;
    }

    private static Acme also(Fill fill) {
        return touches(1, 1).touch(CALL, HELD, ago(1), "Rita, Hana", fill);
    }
}
