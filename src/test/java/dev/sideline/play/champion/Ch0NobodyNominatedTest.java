package dev.sideline.play.champion;

import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;

import dev.sideline.account.Champion;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Phase;
import dev.sideline.play.Acme;
import dev.sideline.play.Cases;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class Ch0NobodyNominatedTest {

    private final Cases ch0 = new Cases("CH0");

    private static Acme rollout(Phase stage) {
        return acme().major().deal("Rollout", stage, 1_000).contact("Dana Lee");
    }

    @TestFactory
    Stream<DynamicTest> who_sells_for_you() {
        return Stream.of(
                ch0.fires("nobody is nominated in discovery", rollout(Phase.DISCOVERY), "Rollout"),
                ch0.fires("nobody is nominated in negotiation", rollout(Phase.NEGOTIATION)),
                ch0.silent("prospecting is too early", rollout(Phase.PROSPECTING)),
                ch0.silent(
                        "somebody is nominated today", rollout(Phase.DISCOVERY).nominee("Dana Lee", ago(0))),
                ch0.fires(
                        "the nomination comes tomorrow",
                        rollout(Phase.DISCOVERY).nominee("Dana Lee", in(1))),
                ch0.fires(
                        "a friend is not a champion",
                        rollout(Phase.DISCOVERY).nominee("Dana Lee", ago(40), with(Champion.FRIEND_ON, ago(0)))),
                ch0.fires(
                        "words about a contact are no nomination",
                        rollout(Phase.DISCOVERY).nominee("Dana Lee", null, with(Champion.ACCESS, true))),
                ch0.silent(
                        "a nominee who left is spoken of by CH6",
                        rollout(Phase.DISCOVERY)
                                .contact("Raj Patel", with(Contact.LEFT_ON, ago(3)))
                                .nominee("Raj Patel", ago(30))),
                ch0.silent("must not fire without an open opportunity", rollout(Phase.LOST)),
                ch0.silent(
                        "a stage never recorded is not open",
                        acme().major().deal("Rollout", Phase.DISCOVERY, 1, with(Deal.STAGE, null))));
    }

    @TestFactory
    Stream<DynamicTest> only_major_accounts() {
        return Stream.of(
                ch0.fires("50,000 open makes it major", acme().deal("Rollout", Phase.DISCOVERY, 50_000)),
                ch0.silent("49,999 do not", acme().deal("Rollout", Phase.DISCOVERY, 49_999)),
                ch0.silent(
                        "what is lost does not count",
                        acme().deal("Rollout", Phase.DISCOVERY, 1_000).deal("Old", Phase.LOST, 90_000)),
                ch0.fires(
                        "several deals count together, and each is spoken of",
                        acme().deal("Rollout", Phase.DISCOVERY, 25_000).deal("Training", Phase.QUALIFIED, 25_000),
                        "Rollout",
                        "Training"),
                ch0.fires(
                        "another currency by its rate",
                        acme().setting("rate.EUR", "1.25")
                                .deal("Rollout", Phase.DISCOVERY, 40_000, with(Deal.CURRENCY, "EUR"))),
                ch0.silent(
                        "an amount without a rate adds nothing",
                        acme().deal("Rollout", Phase.DISCOVERY, 90_000, with(Deal.CURRENCY, "EUR"))),
                ch0.silent(
                        "the setting decides",
                        acme().setting("major-amount", "60000").deal("Rollout", Phase.DISCOVERY, 50_000)));
    }

    @TestFactory
    Stream<DynamicTest> the_owner_of_the_deal_is_asked() {
        return Stream.of(
                ch0.firesFor(
                        "whoever owns the account",
                        acme().major().deal("Rollout", Phase.DISCOVERY, 1, named(Deal.OWNER, "Olaf")),
                        "Olaf"),
                ch0.silent(
                        "nobody stands in for a missing owner",
                        acme().major().deal("Rollout", Phase.DISCOVERY, 1, with(Deal.OWNER, null))));
    }
}
