package dev.sideline.play.delivery;

import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Phase;
import dev.sideline.account.Purpose;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.play.Acme;
import dev.sideline.play.Cases;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Da1CheckOnDeliveryTest {

    private final Cases da1 = new Cases("DA1");

    private static Acme signed(int daysAgo) {
        return acme().deal("Rollout", Phase.WON, 10, with(Deal.CLOSED_ON, ago(daysAgo)))
                .delivery("Rollout")
                .contact("Dana Lee");
    }

    private static Acme touched(int daysAgo, @Nullable Purpose purpose, String who) {
        return signed(100).touch(TouchKind.EMAIL, TouchStatus.HELD, ago(daysAgo), who, with(Touch.PURPOSE, purpose));
    }

    @Test
    void others_read_the_reps_name_where_the_rep_reads_your() {
        assertThat(da1.findings(touched(20, Purpose.DELIVERY, "Rita, Dana Lee")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.evidence().get(0).text())
                            .isEqualTo("Your last conversation of substance with the client was on");
                    assertThat(finding.forOthers().evidence().get(0).text())
                            .isEqualTo("Rita's last conversation of substance with the client was on");
                });
    }

    @TestFactory
    Stream<DynamicTest> check_on_delivery() {
        return Stream.of(
                da1.fires("signed 14 days ago, no touch", signed(14), "Rollout"),
                da1.silent("signed 13 days ago, no touch", signed(13)),
                da1.fires("last touch 14 days ago", touched(14, Purpose.DELIVERY, "Rita, Dana Lee")),
                da1.silent("last touch 13 days ago", touched(13, Purpose.DELIVERY, "Rita, Dana Lee")),
                da1.silent("a purpose never recorded accuses nobody", touched(1, null, "Rita, Dana Lee")),
                da1.silent(
                        "signed last week, last touch long before",
                        signed(7)
                                .touch(
                                        TouchKind.MEETING,
                                        TouchStatus.HELD,
                                        ago(40),
                                        "Rita, Dana Lee",
                                        with(Touch.PURPOSE, Purpose.DEAL))),
                da1.fires(
                        "signature known from the stage alone",
                        acme().deal("Rollout", Phase.WON, 10, with(Deal.STAGE_SINCE, ago(14)))
                                .delivery("Rollout")),
                da1.silent(
                        "no day to count from",
                        acme().deal("Rollout", Phase.WON, 10).delivery("Rollout")),
                da1.silent("nothing to deliver", acme().deal("Rollout", Phase.WON, 10, with(Deal.CLOSED_ON, ago(50)))),
                da1.silent(
                        "delivery closed today",
                        acme().deal("Rollout", Phase.WON, 10, with(Deal.CLOSED_ON, ago(50)))
                                .delivery("Rollout", with(Delivery.CLOSED_ON, ago(0)))),
                da1.fires(
                        "delivery closes tomorrow",
                        acme().deal("Rollout", Phase.WON, 10, with(Deal.CLOSED_ON, ago(50)))
                                .delivery("Rollout", with(Delivery.CLOSED_ON, in(1)))),
                da1.silent(
                        "not won", acme().deal("Rollout", Phase.NEGOTIATION, 10).delivery("Rollout")));
    }

    @TestFactory
    Stream<DynamicTest> must_not_be_cleared_by() {
        return Stream.of(
                da1.fires("the delivery team's own activity", touched(1, Purpose.DELIVERY, "Ingo, Dana Lee")),
                da1.firesFor("a hand-over of the account", signed(50).owner("Olaf"), "Rita"),
                da1.fires(
                        "what the new owner does",
                        touched(1, Purpose.DELIVERY, "Olaf, Dana Lee").owner("Olaf")),
                da1.fires("checking in", touched(1, Purpose.CHECK_IN, "Rita, Dana Lee")),
                da1.fires("talk among ourselves", touched(1, Purpose.INTERNAL, "Rita, Dana Lee")),
                da1.fires("a touch without the client", touched(1, Purpose.DELIVERY, "Rita")),
                da1.fires(
                        "what is only planned",
                        signed(50).touch(TouchKind.VISIT, TouchStatus.PLANNED, in(1), "Rita, Dana Lee")));
    }
}
