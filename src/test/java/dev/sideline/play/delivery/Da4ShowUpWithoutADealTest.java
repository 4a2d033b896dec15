package dev.sideline.play.delivery;

import static dev.sideline.account.Purpose.CHECK_IN;
import static dev.sideline.account.Purpose.DEAL;
import static dev.sideline.account.Purpose.DELIVERY;
import static dev.sideline.account.Purpose.RENEWAL;
import static dev.sideline.account.Purpose.VALUE;
import static dev.sideline.account.TouchKind.CALL;
import static dev.sideline.account.TouchStatus.HELD;
import static dev.sideline.account.TouchStatus.PLANNED;
import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sideline.account.Deal;
import dev.sideline.account.Phase;
import dev.sideline.account.Purpose;
import dev.sideline.account.Touch;
import dev.sideline.play.Acme;
import dev.sideline.play.Cases;
import dev.sideline.play.Evidence;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Da4ShowUpWithoutADealTest {

    private final Cases da4 = new Cases("DA4");

    private static Acme won(int daysAgo) {
        return acme().contact("Dana Lee").deal("Rollout", Phase.WON, 70_000, with(Deal.CLOSED_ON, ago(daysAgo)));
    }

    /** Won long ago; then a touch every ten days, the last of them ten days ago. */
    private static Acme after(@Nullable Purpose... purposes) {
        Acme acme = won(400);
        for (int i = 0; i < purposes.length; i++) {
            touch(acme, 10 * (purposes.length - i), purposes[i]);
        }
        return acme;
    }

    private static Acme touch(Acme acme, int daysAgo, @Nullable Purpose purpose) {
        return acme.touch(CALL, HELD, ago(daysAgo), "Rita, Dana Lee", with(Touch.PURPOSE, purpose));
    }

    @TestFactory
    Stream<DynamicTest> show_up_without_a_deal() {
        return Stream.of(
                da4.fires("three about a deal", after(DEAL, DEAL, DEAL), "Acme"),
                da4.fires("a renewal is a deal too", after(RENEWAL, DEAL, RENEWAL), "Acme"),
                da4.silent("only two touches", after(DEAL, DEAL)),
                da4.fires("what came before the last three does not count", after(VALUE, DEAL, DEAL, DEAL), "Acme"),
                da4.silent("one of the three was about the delivery", after(DEAL, DELIVERY, DEAL)),
                da4.silent("a purpose never recorded accuses nobody", after(DEAL, null, DEAL)),
                da4.fires("another number was set", after(DEAL, DEAL).setting("DA4.touches", "2"), "Acme"),
                da4.silent(
                        "nothing was won",
                        touch(
                                touch(
                                        touch(acme().contact("Dana Lee").deal("Rollout", Phase.PROPOSAL, 9), 3, DEAL),
                                        2,
                                        DEAL),
                                1,
                                DEAL)),
                da4.silent(
                        "what was about the deal until it was signed",
                        touch(touch(touch(won(5), 7, DEAL), 6, DEAL), 5, DEAL)),
                da4.silent("nor on the day of the signature", touch(touch(touch(won(5), 5, DEAL), 5, DEAL), 5, DEAL)),
                da4.fires(
                        "what was about a deal after it was signed",
                        touch(touch(touch(won(5), 4, DEAL), 3, DEAL), 2, DEAL),
                        "Acme"));
    }

    @TestFactory
    Stream<DynamicTest> what_counts_is_held_by_the_rep_with_the_client() {
        return Stream.of(
                da4.fires(
                        "what is only planned does not clear it",
                        after(DEAL, DEAL, DEAL)
                                .touch(CALL, PLANNED, in(1), "Rita, Dana Lee", with(Touch.PURPOSE, VALUE)),
                        "Acme"),
                da4.fires(
                        "what a colleague did does not",
                        after(DEAL, DEAL, DEAL).touch(CALL, HELD, ago(1), "Otto, Dana Lee", with(Touch.PURPOSE, VALUE)),
                        "Acme"),
                da4.fires(
                        "a talk among ourselves does not",
                        after(DEAL, DEAL, DEAL).touch(CALL, HELD, ago(1), "Rita, Otto", with(Touch.PURPOSE, VALUE)),
                        "Acme"),
                da4.fires(
                        "what is held tomorrow does not",
                        after(DEAL, DEAL, DEAL).touch(CALL, HELD, in(1), "Rita, Dana Lee", with(Touch.PURPOSE, VALUE)),
                        "Acme"),
                da4.silent("a value touch clears it", after(DEAL, DEAL, DEAL, VALUE)),
                da4.silent("a check-in is not about a deal, though it is not asked for", after(DEAL, DEAL, CHECK_IN)));
    }

    @TestFactory
    Stream<DynamicTest> who_is_asked() {
        return Stream.of(
                da4.firesFor(
                        "who won it, when the account has moved on",
                        after(DEAL, DEAL, DEAL).owner("Olaf"),
                        "Rita"),
                da4.firesFor(
                        "not who won something else and had no such touches",
                        after(DEAL, DEAL, DEAL).deal("Training", Phase.WON, 1, named(Deal.OWNER, "Olaf")),
                        "Rita"));
    }

    @Test
    void must_not_offer_checking_in_as_the_act() {
        assertThat(da4.findings(after(DEAL, RENEWAL, DEAL))).singleElement().satisfies(finding -> {
            assertThat(Stream.of(finding.headline(), finding.question(), finding.clears(), finding.askInstead()))
                    .noneMatch(text -> text.toLowerCase(Locale.ROOT).contains("check"));
            assertThat(finding.clears()).contains("of value to them");
            assertThat(finding.evidence())
                    .extracting(Evidence::text, Evidence::on)
                    .containsExactly(
                            tuple("The touch with Dana Lee about a deal was on", ago(10)),
                            tuple("The touch with Dana Lee about a renewal was on", ago(20)),
                            tuple("The touch with Dana Lee about a deal was on", ago(30)));
            assertThat(finding.atStake()).isNotNull();
            assertThat(finding.atStake().amount()).isEqualByComparingTo("70000");
        });
    }
}
