package dev.sideline.play.campaign;

import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.with;
import static dev.sideline.play.campaign.Drive.cohort;
import static dev.sideline.play.campaign.Drive.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.sideline.account.Campaign;
import dev.sideline.account.Mute;
import dev.sideline.account.Objection;
import dev.sideline.account.PersonOrName;
import dev.sideline.account.Proposition;
import dev.sideline.play.Acme;
import dev.sideline.play.Acme.Fill;
import dev.sideline.play.Cases;
import dev.sideline.play.Evidence;
import dev.sideline.play.Finding;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Ca5WhoWillResistTest {

    private static final Cases CA5 = new Cases("CA5");
    private static final Fill OWNED = with(Objection.OWNER, PersonOrName.named("Mr Lund"));

    @TestFactory
    Stream<DynamicTest> no_objection_with_an_owner() {
        return Stream.of(
                CA5.fires("none at all", started(1), "Stock"),
                CA5.fires("one that nobody stands for", started(1).objection("Stock", "finance"), "Stock"),
                CA5.fires(
                        "one with a blank name",
                        started(1).objection("Stock", "IT", with(Objection.OWNER, PersonOrName.named(" "))),
                        "Stock"),
                CA5.fires("one of marketing", started(1).objection("Stock", "Marketing", OWNED), "Stock"),
                CA5.fires("one of legal", started(1).objection("Stock", "Legal", OWNED), "Stock"),
                CA5.fires("one of no department", started(1).objection("Stock", " ", OWNED), "Stock"),
                CA5.fires(
                        "one that is dated tomorrow",
                        started(1).objection("Stock", "IT", OWNED, with(Objection.RAISED_ON, in(1))),
                        "Stock"),
                CA5.fires(
                        "one against another proposition",
                        started(1).proposition("Other").objection("Other", "IT", OWNED),
                        "Stock"),
                CA5.silent(
                        "without a campaign, and without a sponsor", Acme.acme().proposition("Stock")),
                CA5.fires(
                        "without a campaign yet",
                        Acme.acme().proposition("Stock", named(Proposition.SPONSOR, Drive.SPONSOR)),
                        "Stock"),
                CA5.silent("all its campaigns are over", started(60, with(Campaign.ENDS_ON, ago(1)))),
                CA5.fires("on the last day of the last", started(60, with(Campaign.ENDS_ON, ago(0))), "Stock"),
                CA5.silent("a reason", started(1).mute("CA5", null, named(Mute.PERSON, Drive.SPONSOR))));
    }

    @TestFactory
    Stream<DynamicTest> clears_when_one_of_the_four_objects_and_somebody_stands_for_it() {
        return Stream.of("finance", "IT", "Logistics", "production", "Information technology", "supply chain")
                .map(department -> CA5.silent(department, started(1).objection("Stock", department, OWNED)));
    }

    @TestFactory
    Stream<DynamicTest> must_not_treat_resistance_as_a_stop_sign() {
        Cases ca2 = new Cases("CA2");
        return Stream.of(
                CA5.silent(
                        "an open one clears it",
                        started(1).objection("Stock", "IT", OWNED, with(Objection.RAISED_ON, ago(9)))),
                CA5.silent(
                        "one that was resolved clears it too",
                        started(1)
                                .objection(
                                        "Stock",
                                        "IT",
                                        OWNED,
                                        with(Objection.RAISED_ON, ago(9)),
                                        with(Objection.RESOLVED_ON, ago(1)))),
                ca2.fires("the pitching goes on", cohort(started(40).objection("Stock", "IT", OWNED), 1, 5), "Drive"));
    }

    @TestFactory
    Stream<DynamicTest> goes_to_the_sponsor() {
        return Stream.of(CA5.firesFor("nobody else", started(1), Drive.SPONSOR));
    }

    @Test
    void asks_whether_it_is_radical_enough() {
        Finding finding = CA5.findings(started(1).objection("Stock", "IT", with(Objection.RAISED_ON, ago(4))))
                .get(0);

        assertThat(finding.account()).isNull();
        assertThat(finding.headline())
                .isEqualTo("Stock: no objection that somebody stands for, from finance, IT, logistics or production");
        assertThat(finding.question()).isEqualTo("Is it radical enough, and who will have to change?");
        assertThat(finding.clears()).endsWith("It is a good sign, not a stop.");
        assertThat(finding.evidence())
                .extracting(Evidence::text, Evidence::on)
                .containsExactly(
                        tuple(
                                "No objection of finance, IT, logistics or production on record that somebody stands for",
                                null),
                        tuple("IT objects, and nobody stands for it yet; raised on", ago(4)));
    }
}
