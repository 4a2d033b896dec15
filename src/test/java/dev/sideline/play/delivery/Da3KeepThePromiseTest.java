package dev.sideline.play.delivery;

import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Deal;
import dev.sideline.account.Phase;
import dev.sideline.account.Promise;
import dev.sideline.play.Acme;
import dev.sideline.play.Acme.Fill;
import dev.sideline.play.Cases;
import dev.sideline.play.Finding;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Da3KeepThePromiseTest {

    private final Cases da3 = new Cases("DA3");

    private static Acme due(int days, Fill... fills) {
        return acme().promise("send the test plan", Acme.in(days), fills);
    }

    @TestFactory
    Stream<DynamicTest> deliver_or_agree_a_new_date() {
        return Stream.of(
                da3.fires("due today", due(0), "send the test plan"),
                da3.fires("due in five working days", due(7)),
                da3.silent("due in six", due(8)),
                da3.fires("a holiday is no working day", due(8).holiday(in(5), null)),
                da3.fires(
                        "due on Saturday after five working days",
                        due(10).holiday(in(5), null).holiday(in(6), null)),
                da3.firesUrgently("overdue since today", due(-1)),
                da3.firesUrgently("overdue for long", due(-200)),
                da3.silent("no day on record", acme().promise("send the test plan", null)),
                da3.fires("must not know only what the contract says: spoken", due(1, with(Promise.SPOKEN, true))));
    }

    @Test
    void due_today_is_not_overdue() {
        assertThat(da3.findings(due(0))).noneMatch(Finding::urgent);
        assertThat(da3.findings(due(0)).get(0).headline()).isEqualTo("A promise is due soon: “send the test plan”");
    }

    @TestFactory
    Stream<DynamicTest> what_clears_it() {
        return Stream.of(
                da3.silent("the client confirmed", due(-3, with(Promise.CLIENT_CONFIRMED_ON, ago(0)))),
                da3.firesUrgently("the client confirms tomorrow", due(-3, with(Promise.CLIENT_CONFIRMED_ON, in(1)))),
                da3.silent("a new date far ahead", due(60, with(Promise.RENEGOTIATED_ON, ago(1)))),
                da3.firesUrgently("the new date has passed too", due(-3, with(Promise.RENEGOTIATED_ON, ago(20)))),
                da3.silent("agreed anew after the day on record", due(-3, with(Promise.RENEGOTIATED_ON, ago(1)))),
                da3.silent("delivered 4 working days ago", due(0, with(Promise.DELIVERED_ON, ago(6)))),
                da3.fires(
                        "delivered 5 working days ago, and no word from the client",
                        due(-6, with(Promise.DELIVERED_ON, ago(7)))),
                da3.silent("delivered early, due far ahead", due(60, with(Promise.DELIVERED_ON, ago(30)))));
    }

    @Test
    void what_was_delivered_is_not_overdue() {
        assertThat(da3.findings(due(-30, with(Promise.DELIVERED_ON, ago(20)))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.urgent()).isFalse();
                    assertThat(finding.headline()).startsWith("Delivered, but the client has not confirmed it yet");
                });
    }

    @TestFactory
    Stream<DynamicTest> who_is_asked() {
        return Stream.of(
                da3.firesFor(
                        "the deal's owner",
                        acme().deal("Rollout", Phase.WON, 10, named(Deal.OWNER, "Olaf"))
                                .promise("send the test plan", in(1), named(Promise.DEAL, "Rollout")),
                        "Olaf"),
                da3.firesFor("the account's owner for one about no deal", due(1), "Rita"),
                da3.firesFor(
                        "each owner of an open deal, where the account has none",
                        due(1).owner(null)
                                .deal("Rollout", Phase.DISCOVERY, 10, named(Deal.OWNER, "Olaf"))
                                .deal("Training", Phase.PROPOSAL, 10),
                        "Olaf",
                        "Rita"),
                da3.silent("nobody, where nobody owns anything", due(1).owner(null)));
    }
}
