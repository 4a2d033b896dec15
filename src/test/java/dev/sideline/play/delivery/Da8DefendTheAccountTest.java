package dev.sideline.play.delivery;

import static dev.sideline.account.SightingKind.MENTION;
import static dev.sideline.account.SightingKind.TENDER;
import static dev.sideline.account.TouchKind.CALL;
import static dev.sideline.account.TouchStatus.HELD;
import static dev.sideline.account.TouchStatus.PLANNED;
import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Deal;
import dev.sideline.account.Phase;
import dev.sideline.account.Purpose;
import dev.sideline.account.Touch;
import dev.sideline.account.TouchStatus;
import dev.sideline.play.Acme;
import dev.sideline.play.Cases;
import dev.sideline.play.Evidence;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Da8DefendTheAccountTest {

    private final Cases da8 = new Cases("DA8");

    private static Acme won() {
        return acme().contact("Dana Lee").deal("Rollout", Phase.WON, 70_000, with(Deal.CLOSED_ON, ago(400)));
    }

    private static Acme seen(int daysAgo) {
        return won().sighting("Initech", MENTION, ago(daysAgo));
    }

    private static Acme defended(Acme acme, TouchStatus status, LocalDate day, Purpose purpose) {
        return acme.touch(CALL, status, day, "Rita, Dana Lee", with(Touch.PURPOSE, purpose));
    }

    @TestFactory
    Stream<DynamicTest> defend_the_account() {
        return Stream.of(
                da8.fires("a competitor was seen", seen(9), "Acme"),
                da8.fires("a tender was issued", won().sighting("Initech", TENDER, ago(9)), "Acme"),
                da8.fires("on the 180th day it still stands", seen(180), "Acme"),
                da8.silent("after it, it has expired", seen(181)),
                da8.silent("seen tomorrow", seen(-1)),
                da8.silent("no day on record", won().sighting("Initech", MENTION, null)),
                da8.silent(
                        "nothing was won",
                        acme().deal("Rollout", Phase.PROPOSAL, 1).sighting("Initech", MENTION, ago(9))),
                da8.silent("seen before the first signature, in the sale", seen(401)),
                da8.fires("on the day of the signature", seen(400).setting("DA8.days", "999"), "Acme"),
                da8.fires("several make one finding", seen(9).sighting("Hooli", TENDER, ago(5)), "Acme"));
    }

    @TestFactory
    Stream<DynamicTest> an_act_of_defence_clears_it() {
        return Stream.of(
                da8.silent("logged on the same day", defended(seen(9), HELD, ago(9), Purpose.DEFENCE)),
                da8.fires("logged the day before", defended(seen(9), HELD, ago(10), Purpose.DEFENCE), "Acme"),
                da8.fires("only planned", defended(seen(9), PLANNED, in(1), Purpose.DEFENCE), "Acme"),
                da8.fires("another purpose", defended(seen(9), HELD, ago(1), Purpose.VALUE), "Acme"),
                da8.silent(
                        "by a colleague",
                        seen(9).touch(CALL, HELD, ago(1), "Otto, Dana Lee", with(Touch.PURPOSE, Purpose.DEFENCE))),
                da8.fires(
                        "until the next one is seen",
                        defended(seen(9), HELD, ago(8), Purpose.DEFENCE).sighting("Hooli", MENTION, ago(2)),
                        "Acme"));
    }

    @TestFactory
    Stream<DynamicTest> who_is_asked() {
        return Stream.of(
                da8.firesFor("who won it, when the account has moved on", seen(9).owner("Olaf"), "Rita"),
                da8.firesFor(
                        "everybody who won something there",
                        seen(9).deal("Training", Phase.WON, 1, named(Deal.OWNER, "Olaf")),
                        "Rita",
                        "Olaf"));
    }

    @Test
    void must_not_suggest_a_discount() {
        assertThat(da8.findings(seen(9))).singleElement().satisfies(finding -> {
            assertThat(Stream.of(finding.headline(), finding.question(), finding.clears(), finding.principle()))
                    .noneMatch(text -> text.toLowerCase(Locale.ROOT).matches(".*(discount|price|cheap|concession).*"));
            assertThat(finding.headline()).isEqualTo("Initech was seen, and no act of defence is on record since");
            assertThat(finding.question()).contains("proof of delivery").contains("sponsor");
        });
    }

    @Test
    void the_latest_is_named_first() {
        Acme acme = seen(9).sighting("Hooli", TENDER, ago(5));
        assertThat(da8.findings(acme)).singleElement().satisfies(finding -> {
            assertThat(finding.headline())
                    .isEqualTo(
                            "2 sightings of competitors or tenders are open, and no act of defence is on record since");
            assertThat(finding.evidence())
                    .extracting(Evidence::text)
                    .containsExactly("A tender with Hooli in it was issued on", "Initech was seen on");
        });
    }
}
