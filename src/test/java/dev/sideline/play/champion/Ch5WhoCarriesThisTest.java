package dev.sideline.play.champion;

import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;

import dev.sideline.account.Champion;
import dev.sideline.account.Contact;
import dev.sideline.account.Phase;
import dev.sideline.play.Acme;
import dev.sideline.play.Acme.Fill;
import dev.sideline.play.Cases;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class Ch5WhoCarriesThisTest {

    private final Cases ch5 = new Cases("CH5");

    private static Acme in(Phase phase) {
        return acme().deal("Rollout", phase, 10);
    }

    /** Everything that CH5 asks about, as given. */
    private static Fill brings(boolean expertise, boolean access, boolean credibility, boolean relationship) {
        return (row, acme) -> row.with(Champion.EXPERTISE, expertise)
                .with(Champion.ACCESS, access)
                .with(Champion.CREDIBILITY, credibility)
                .with(Champion.RELATIONSHIP, relationship);
    }

    @TestFactory
    Stream<DynamicTest> the_coming_phase_needs() {
        return Stream.of(
                ch5.fires(
                        "discovery: expertise",
                        in(Phase.PROSPECTING).proven("Dana Lee", brings(false, true, true, true)),
                        "Rollout"),
                ch5.silent(
                        "expertise is there",
                        in(Phase.PROSPECTING).proven("Dana Lee", brings(true, false, false, false))),
                ch5.fires(
                        "qualification: access",
                        in(Phase.DISCOVERY).proven("Dana Lee", brings(true, false, true, true))),
                ch5.silent(
                        "access is there", in(Phase.DISCOVERY).proven("Dana Lee", brings(false, true, false, false))),
                ch5.fires(
                        "proposal: credibility",
                        in(Phase.QUALIFIED).proven("Dana Lee", brings(true, true, false, true))),
                ch5.silent(
                        "credibility is there",
                        in(Phase.QUALIFIED).proven("Dana Lee", brings(false, false, true, false))),
                ch5.fires(
                        "negotiation: relationship",
                        in(Phase.PROPOSAL).proven("Dana Lee", brings(true, true, true, false))),
                ch5.silent(
                        "relationship is there",
                        in(Phase.PROPOSAL).proven("Dana Lee", brings(false, false, false, true))),
                ch5.fires(
                        "in negotiation still relationship",
                        in(Phase.NEGOTIATION).proven("Dana Lee", brings(true, true, true, false))),
                ch5.silent("a deal that is won", in(Phase.WON).proven("Dana Lee", brings(false, false, false, false))),
                ch5.fires(
                        "the setting decides",
                        in(Phase.DISCOVERY)
                                .setting("CH5.QUALIFIED", "expertise")
                                .proven("Dana Lee", brings(false, true, true, true))));
    }

    @TestFactory
    Stream<DynamicTest> only_proven_champions_count() {
        return Stream.of(
                ch5.silent(
                        "without a proven champion",
                        in(Phase.DISCOVERY).nominee("Dana Lee", ago(9), brings(false, false, false, false))),
                ch5.fires(
                        "a nominee has it, but is not proven",
                        in(Phase.DISCOVERY)
                                .proven("Dana Lee", brings(false, false, false, false))
                                .nominee("Raj", ago(9), with(Champion.ACCESS, true))),
                ch5.silent(
                        "any of several has it",
                        in(Phase.DISCOVERY)
                                .proven("Dana Lee", brings(false, false, false, false))
                                .proven("Raj", with(Champion.ACCESS, true))));
    }

    @TestFactory
    Stream<DynamicTest> must_not_count_a_subordinate_as_independent_reach() {
        return Stream.of(
                ch5.fires(
                        "directly below",
                        in(Phase.DISCOVERY)
                                .proven("Dana Lee", brings(true, false, true, true))
                                .contact("Raj", named(Contact.REPORTS_TO, "Dana Lee"))
                                .proven("Raj", with(Champion.ACCESS, true))),
                ch5.fires(
                        "two steps below",
                        in(Phase.DISCOVERY)
                                .proven("Dana Lee", brings(true, false, true, true))
                                .contact("Middle", named(Contact.REPORTS_TO, "Dana Lee"))
                                .contact("Raj", named(Contact.REPORTS_TO, "Middle"))
                                .proven("Raj", with(Champion.ACCESS, true))),
                ch5.silent(
                        "the one above counts",
                        in(Phase.DISCOVERY)
                                .proven("Dana Lee", with(Champion.ACCESS, true))
                                .contact("Raj", named(Contact.REPORTS_TO, "Dana Lee"))
                                .proven("Raj", brings(false, false, false, false))));
    }

    @TestFactory
    Stream<DynamicTest> an_attribute_never_recorded_is_asked_for() {
        return Stream.of(
                ch5.unknown(
                        "of the only one",
                        in(Phase.DISCOVERY).proven("Dana Lee"),
                        Champion.ACCESS,
                        "champion Dana Lee"),
                ch5.unknown(
                        "of the other one",
                        in(Phase.DISCOVERY)
                                .proven("Dana Lee", with(Champion.ACCESS, false))
                                .proven("Raj"),
                        Champion.ACCESS,
                        "champion Raj"),
                ch5.silent(
                        "not where another has it",
                        in(Phase.DISCOVERY).proven("Dana Lee").proven("Raj", with(Champion.ACCESS, true))));
    }
}
