package dev.sideline.play.delivery;

import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.named;
import static dev.sideline.play.Acme.party;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Dependency;
import dev.sideline.account.Phase;
import dev.sideline.play.Acme;
import dev.sideline.play.Acme.Fill;
import dev.sideline.play.Cases;
import dev.sideline.play.Evidence;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class Da2IsTheTeamReadyTest {

    private static final Fill DATE =
            join(with(Delivery.DATE_CONFIRMED_ON, ago(2)), party(Delivery.DATE_CONFIRMED_BY, "Dana Lee"));
    private static final Fill TEAM =
            join(with(Delivery.TEAM_CONFIRMED_ON, ago(2)), party(Delivery.TEAM_CONFIRMED_BY, "Dana Lee"));
    private static final Fill DEPENDENCY =
            join(with(Dependency.CONFIRMED_ON, ago(2)), party(Dependency.CONFIRMED_BY, "Dana Lee"));

    private final Cases da2 = new Cases("DA2");

    private static Fill join(Fill... fills) {
        return (row, acme) ->
                Arrays.stream(fills).reduce(row, (filled, fill) -> fill.apply(filled, acme), (one, other) -> other);
    }

    private static Acme won() {
        return acme().contact("Dana Lee").deal("Rollout", Phase.WON, 70_000);
    }

    private static Acme live(int days, Fill... fills) {
        return won().delivery("Rollout", join(with(Delivery.GO_LIVE, in(days)), join(fills)));
    }

    @TestFactory
    Stream<DynamicTest> is_the_team_ready() {
        return Stream.of(
                da2.fires("ten working days before", live(14), "Rollout"),
                da2.silent("eleven working days before", live(15)),
                da2.fires("a holiday is no working day", live(15).holiday(in(5), null), "Rollout"),
                da2.fires("on the day itself", live(0), "Rollout"),
                da2.silent("the day has passed", live(-1)),
                da2.fires("only the date is not confirmed", live(5, TEAM), "Rollout"),
                da2.fires("only the installation team is not confirmed", live(5, DATE), "Rollout"),
                da2.silent("both are", live(5, DATE, TEAM)),
                da2.fires(
                        "something that it depends on is not",
                        live(5, DATE, TEAM).dependency("Rollout", "firewall rules"),
                        "Rollout"),
                da2.silent(
                        "what another delivery depends on is another matter",
                        live(5, DATE, TEAM)
                                .deal("Training", Phase.WON, 1)
                                .delivery("Training", with(Delivery.GO_LIVE, in(90)))
                                .dependency("Training", "a room")),
                da2.fires("confirmed tomorrow is not confirmed", live(5, TEAM, confirmedOn(-1)), "Rollout"),
                da2.silent("delivery closed", live(5, with(Delivery.CLOSED_ON, ago(1)))),
                da2.silent("nothing is delivered", won()),
                da2.silent(
                        "not won",
                        acme().deal("Rollout", Phase.NEGOTIATION, 1)
                                .delivery("Rollout", with(Delivery.GO_LIVE, in(5)))));
    }

    @TestFactory
    Stream<DynamicTest> what_clears_it() {
        return Stream.of(
                da2.silent(
                        "the client confirmed each",
                        live(5, DATE, TEAM)
                                .dependency("Rollout", "firewall rules", DEPENDENCY)
                                .dependency("Rollout", "a test user", DEPENDENCY)),
                da2.silent("a later go-live", live(60)));
    }

    @TestFactory
    Stream<DynamicTest> must_not_take_an_internal_done_for_the_clients_word() {
        return Stream.of(
                da2.fires(
                        "the date, confirmed by one of us",
                        live(5, TEAM, confirmedOn(2), party(Delivery.DATE_CONFIRMED_BY, "Ingo")),
                        "Rollout"),
                da2.fires(
                        "the team, confirmed by one of us",
                        live(
                                5,
                                DATE,
                                with(Delivery.TEAM_CONFIRMED_ON, ago(2)),
                                party(Delivery.TEAM_CONFIRMED_BY, "Ingo")),
                        "Rollout"),
                da2.fires(
                        "a dependency, confirmed by one of us",
                        live(5, DATE, TEAM)
                                .dependency(
                                        "Rollout",
                                        "firewall rules",
                                        with(Dependency.CONFIRMED_ON, ago(2)),
                                        party(Dependency.CONFIRMED_BY, "Ingo")),
                        "Rollout"),
                da2.fires(
                        "somebody named, but no day: nobody confirmed it yet",
                        live(5, TEAM, party(Delivery.DATE_CONFIRMED_BY, "Dana Lee")),
                        "Rollout"));
    }

    @TestFactory
    Stream<DynamicTest> what_was_never_recorded_is_asked() {
        return Stream.of(
                da2.unknown("the go-live", won().delivery("Rollout"), Delivery.GO_LIVE, "delivery Rollout"),
                da2.silent("not the go-live, where all is confirmed", won().delivery("Rollout", DATE, TEAM)),
                da2.unknown(
                        "who confirmed the date",
                        live(5, TEAM, confirmedOn(2)),
                        Delivery.DATE_CONFIRMED_BY,
                        "delivery Rollout"),
                da2.unknown(
                        "who confirmed a dependency",
                        live(5, DATE, TEAM)
                                .dependency("Rollout", "firewall rules", with(Dependency.CONFIRMED_ON, ago(1))),
                        Dependency.CONFIRMED_BY,
                        "firewall rules"),
                da2.silent("not who, long before the go-live", live(60, TEAM, confirmedOn(2))));
    }

    @TestFactory
    Stream<DynamicTest> who_is_asked() {
        return Stream.of(
                da2.firesFor("the deal's owner, when the account has moved on", live(5).owner("Olaf"), "Rita"),
                da2.firesFor(
                        "each deal's owner for their own",
                        live(5).deal("Training", Phase.WON, 1, named(Deal.OWNER, "Olaf"))
                                .delivery("Training", with(Delivery.GO_LIVE, in(5))),
                        "Rita",
                        "Olaf"),
                da2.silent(
                        "nobody, where nobody owns the deal",
                        acme().deal("Rollout", Phase.WON, 1, with(Deal.OWNER, null))
                                .delivery("Rollout", with(Delivery.GO_LIVE, in(5)))));
    }

    @Test
    void it_names_what_is_open_and_who_of_ours_said_so() {
        Acme acme = live(5, confirmedOn(2), party(Delivery.DATE_CONFIRMED_BY, "Ingo"))
                .dependency("Rollout", "firewall rules");
        assertThat(da2.findings(acme)).singleElement().satisfies(finding -> {
            assertThat(finding.headline())
                    .isEqualTo("Rollout goes live soon, and the client has yet to confirm the date, "
                            + "the installation team and “firewall rules”");
            assertThat(finding.evidence())
                    .extracting(Evidence::text, Evidence::on)
                    .containsExactly(
                            tuple("Go-live of Rollout is set for", in(5)),
                            tuple("The date was confirmed only by Ingo of ours on", ago(2)),
                            tuple("No confirmation of the installation team is on record", null),
                            tuple("No confirmation of “firewall rules” is on record", null));
            assertThat(finding.atStake()).isNotNull();
            assertThat(finding.atStake().amount()).isEqualByComparingTo("70000");
        });
    }

    @Test
    void many_open_things_are_named_by_a_few() {
        Acme acme = live(5);
        for (int i = 0; i < 4; i++) {
            acme.dependency("Rollout", "thing " + i);
        }
        assertThat(da2.findings(acme).get(0).headline())
                .endsWith("confirm the date, the installation team, “thing 0” and 3 more");
    }

    private static Fill confirmedOn(int daysAgo) {
        return with(Delivery.DATE_CONFIRMED_ON, ago(daysAgo));
    }
}
