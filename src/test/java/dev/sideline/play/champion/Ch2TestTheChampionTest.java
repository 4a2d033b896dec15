package dev.sideline.play.champion;

import static dev.sideline.play.Acme.able;
import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.willing;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.account.Champion;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Phase;
import dev.sideline.account.TouchKind;
import dev.sideline.account.TouchStatus;
import dev.sideline.play.Acme;
import dev.sideline.play.Acme.Fill;
import dev.sideline.play.Cases;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Ch2TestTheChampionTest {

    private final Cases ch2 = new Cases("CH2");

    private static Acme rollout() {
        return acme().deal("Rollout", Phase.PROSPECTING, 10)
                .contact("Dana Lee", with(Contact.TITLE, "Chief Executive"));
    }

    @TestFactory
    Stream<DynamicTest> test_it() {
        return Stream.of(
                ch2.fires("nominated today, nothing shown", rollout().nominee("Dana Lee", ago(0)), "Dana Lee"),
                ch2.fires("only willing shown", rollout().nominee("Dana Lee", ago(9), willing(1))),
                ch2.fires("only able shown", rollout().nominee("Dana Lee", ago(9), able(1))),
                ch2.silent("both shown 59 days ago", rollout().nominee("Dana Lee", ago(90), willing(59), able(59))),
                ch2.fires("willing shown 60 days ago", rollout().nominee("Dana Lee", ago(90), willing(60), able(1))),
                ch2.fires("able shown 61 days ago", rollout().nominee("Dana Lee", ago(90), willing(1), able(61))),
                ch2.fires("an act of tomorrow", rollout().nominee("Dana Lee", ago(9), willing(1), able(-1))),
                ch2.silent(
                        "a friend need not prove anything",
                        rollout().nominee("Dana Lee", ago(9), with(Champion.FRIEND_ON, ago(0)))),
                ch2.silent("not nominated", rollout().nominee("Dana Lee", null, willing(1))),
                ch2.silent(
                        "nobody tests who is gone",
                        rollout()
                                .contact("Raj", with(Contact.BOUNCED_ON, ago(1)))
                                .nominee("Raj", ago(9))),
                ch2.silent(
                        "nothing is open", acme().deal("Rollout", Phase.WON, 10).nominee("Dana Lee", ago(9))),
                ch2.fires(
                        "the setting decides",
                        rollout()
                                .setting("champion.proven-days", "30")
                                .nominee("Dana Lee", ago(90), willing(30), able(1))));
    }

    @TestFactory
    Stream<DynamicTest> must_not_accept_as_proof() {
        return Stream.of(
                ch2.fires(
                        "a checkbox",
                        rollout().nominee("Dana Lee", ago(9), willing(1), able(1), with(Champion.ABLE_ACT, "true"))),
                ch2.fires(
                        "a date without an act",
                        rollout().nominee("Dana Lee", ago(9), willing(1), with(Champion.ABLE_ON, ago(1)))),
                ch2.fires(
                        "an act without a date",
                        rollout().nominee("Dana Lee", ago(9), willing(1), with(Champion.ABLE_ACT, "moved a budget"))),
                ch2.fires(
                        "a title and attributes",
                        rollout()
                                .nominee(
                                        "Dana Lee",
                                        ago(9),
                                        with(Champion.ACCESS, true),
                                        with(Champion.CREDIBILITY, true))),
                ch2.fires(
                        "e-mail volume",
                        IntStream.range(1, 40)
                                .boxed()
                                .reduce(
                                        rollout().nominee("Dana Lee", ago(40)),
                                        (acme, day) -> acme.touch(
                                                TouchKind.EMAIL, TouchStatus.HELD, ago(day), "Rita, Dana Lee"),
                                        (one, other) -> one)));
    }

    @TestFactory
    Stream<DynamicTest> the_owner_of_the_account_is_asked() {
        return Stream.of(
                ch2.firesFor(
                        "not the owner of the deal",
                        acme().deal("Rollout", Phase.DISCOVERY, 1, named(Deal.OWNER, "Olaf"))
                                .nominee("Dana Lee", ago(9)),
                        "Rita"),
                ch2.firesFor(
                        "each owner of an open deal, where the account has none",
                        acme().owner(null)
                                .deal("Rollout", Phase.DISCOVERY, 1)
                                .deal("Training", Phase.DISCOVERY, 1, named(Deal.OWNER, "Olaf"))
                                .deal("Support", Phase.DISCOVERY, 1, named(Deal.OWNER, "Olaf"))
                                .deal("Old", Phase.WON, 1, named(Deal.OWNER, "Wim"))
                                .nominee("Dana Lee", ago(9)),
                        "Rita",
                        "Olaf"),
                ch2.silent(
                        "nobody, where nobody owns anything",
                        acme().owner(null)
                                .deal("Rollout", Phase.DISCOVERY, 1, with(Deal.OWNER, null))
                                .nominee("Dana Lee", ago(9))));
    }

    @Test
    void the_evidence_says_what_was_never_shown() {
        assertThat(ch2.findings(rollout().nominee("Dana Lee", ago(9), willing(1))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence())
                        .extracting(line -> line.text())
                        .containsExactly("Dana Lee, willing: introduced us,", "Dana Lee, able: never shown"));
    }

    @Test
    void the_headline_tells_never_from_not_lately() {
        assertThat(headline(willing(1))).isEqualTo("Nothing shows yet that Dana Lee, nominated as a champion, is able");
        assertThat(headline(able(1), willing(70)))
                .isEqualTo("Nothing recent shows that Dana Lee, nominated as a champion, is willing");
        assertThat(headline())
                .isEqualTo("Nothing shows yet that Dana Lee, nominated as a champion, is willing or able");
        assertThat(headline(willing(70)))
                .isEqualTo("Nothing recent shows that Dana Lee, nominated as a champion, is willing or able");
    }

    private String headline(Fill... shown) {
        return ch2.findings(rollout().nominee("Dana Lee", ago(90), shown))
                .get(0)
                .headline();
    }
}
