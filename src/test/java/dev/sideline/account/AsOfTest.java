package dev.sideline.account;

import static dev.sideline.play.Acme.TODAY;
import static dev.sideline.play.Acme.acme;
import static dev.sideline.play.Acme.ago;
import static dev.sideline.play.Acme.in;
import static dev.sideline.play.Acme.willing;
import static dev.sideline.play.Acme.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.play.Acme;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AsOfTest {

    private final Today today = new Today(TODAY, ZoneOffset.UTC, new WorkDays(Set.of()));

    private AccountSnapshot known(Acme acme) {
        return AsOf.of(acme.snapshot(), today);
    }

    private Deal deal(Acme acme) {
        return known(acme).deals().get(0);
    }

    @Test
    void what_is_dated_later_is_left_out_with_all_that_belongs_to_it() {
        Acme acme = acme().contact("Dana Lee", with(Contact.LEFT_ON, in(2)), with(Contact.BOUNCED_ON, ago(0)))
                .nominee(
                        "Dana Lee",
                        ago(5),
                        willing(-3),
                        with(Champion.ENOUGH_REASON, "she decides"),
                        with(Champion.ENOUGH_ON, in(9)))
                .deal(
                        "Rollout",
                        Phase.PROPOSAL,
                        1,
                        with(Deal.FIT, Fit.GO),
                        with(Deal.FIT_ON, in(4)),
                        with(Deal.RERATED_ON, in(1)))
                .promise(
                        "a plan",
                        ago(1),
                        with(Promise.DELIVERED_ON, in(1)),
                        with(Promise.CLIENT_CONFIRMED_ON, in(1)),
                        with(Promise.RENEGOTIATED_ON, in(1)))
                .delivery(
                        "Rollout",
                        with(Delivery.CLOSED_ON, in(1)),
                        with(Delivery.TEAM_CONFIRMED_ON, in(1)),
                        with(Delivery.TEAM_CONFIRMED_BY, new Party(Kind.CONTACT, 2)))
                .milestone(
                        "Rollout",
                        "Pilot",
                        with(Milestone.REACHED_ON, ago(0)),
                        with(Milestone.CLIENT_CONFIRMED_ON, in(1)),
                        with(Milestone.CLIENT_WORDS, "well done"));
        AccountSnapshot known = known(acme);
        assertThat(known.contacts().get(0).leftOn()).isNull();
        assertThat(known.contacts().get(0).bouncedOn()).isEqualTo(TODAY);
        assertThat(known.champions()).singleElement().satisfies(champion -> {
            assertThat(champion.nominatedOn()).isEqualTo(ago(5));
            assertThat(champion.willingOn()).isNull();
            assertThat(champion.willingAct()).isNull();
            assertThat(champion.enoughReason()).isNull();
        });
        assertThat(known.deals()).singleElement().satisfies(deal -> {
            assertThat(deal.fit()).isNull();
            assertThat(deal.reratedOn()).isNull();
        });
        assertThat(known.promises()).singleElement().satisfies(promise -> {
            assertThat(promise.due()).isEqualTo(ago(1));
            assertThat(promise.deliveredOn()).isNull();
            assertThat(promise.clientConfirmedOn()).isNull();
            assertThat(promise.renegotiatedOn()).isNull();
        });
        assertThat(known.deliveries()).singleElement().satisfies(delivery -> {
            assertThat(delivery.closedOn()).isNull();
            assertThat(delivery.teamConfirmedBy()).isNull();
        });
        assertThat(known.milestones()).singleElement().satisfies(milestone -> {
            assertThat(milestone.reachedOn()).isEqualTo(TODAY);
            assertThat(milestone.clientWords()).isNull();
        });
    }

    @Test
    void rows_that_are_dated_later_as_a_whole_are_left_out() {
        Acme later = everything(in(1));
        AccountSnapshot known = known(later);
        assertThat(known.judgements()).isEmpty();
        assertThat(known.pitches()).isEmpty();
        assertThat(known.plans()).isEmpty();
        assertThat(known.planContacts()).isEmpty();
        assertThat(known.coachingPlans()).isEmpty();
        assertThat(known.addons()).isEmpty();
        assertThat(known.sightings()).isEmpty();
        assertThat(known.dependencies()).singleElement().satisfies(dependency -> {
            assertThat(dependency.confirmedOn()).isNull();
            assertThat(dependency.confirmedBy()).isNull();
        });
        assertThat(today.nextChange()).isEqualTo(in(1));
        Acme now = everything(TODAY);
        assertThat(known(now)).isEqualTo(now.snapshot());
    }

    @Test
    void the_library_is_known_as_of_the_day_too() {
        Library known = AsOf.of(everything(in(1)).library(), today);
        assertThat(known.propositions()).singleElement().satisfies(proposition -> {
            assertThat(proposition.reviewedOn()).isNull();
            assertThat(proposition.keptReason()).isNull();
        });
        assertThat(known.approvals()).isEmpty();
        assertThat(known.objections()).isEmpty();
        assertThat(known.ideas()).isEmpty();
        assertThat(known.pitches()).isEmpty();
        assertThat(known.judgements()).isEmpty();
        assertThat(known.coachingPlans()).isEmpty();
        assertThat(known.campaigns()).hasSize(1);
        assertThat(known.cohort()).hasSize(1);
        Library now = everything(TODAY).library();
        assertThat(AsOf.of(now, today)).isEqualTo(now);
    }

    private static Acme everything(LocalDate day) {
        return acme().contact("Dana Lee")
                .deal("Rollout", Phase.WON, 1)
                .judgement("Rollout", "Jo", Fit.GO, "Sue", Fit.GO, day)
                .dependency(
                        "Rollout",
                        "Network",
                        with(Dependency.CONFIRMED_ON, day),
                        with(Dependency.CONFIRMED_BY, new Party(Kind.CONTACT, 2)))
                .addon("Rollout", "training", day)
                .sighting("Rival", SightingKind.TENDER, day)
                .proposition(
                        "Managed stock", with(Proposition.REVIEWED_ON, day), with(Proposition.KEPT_REASON, "it works"))
                .approval("Managed stock", "finance", "Eva", day)
                .objection("Managed stock", "it", with(Objection.RAISED_ON, day), with(Objection.RESOLVED_ON, day))
                .idea("Rita", "Shared shelves", day)
                .campaign("Spring", "Managed stock", with(Campaign.STARTS_ON, day))
                .cohort("Spring")
                .pitch("Spring", "Dana Lee", day)
                .plan("Plan", day)
                .planned("Plan", "Dana Lee", false)
                .coachingPlan("Max", day);
    }

    @Test
    void the_first_day_on_which_something_comes_to_light_is_remembered() {
        known(acme().contact("Dana Lee", with(Contact.LEFT_ON, in(9)))
                .deal("Rollout", Phase.PROPOSAL, 1, with(Deal.OPENED_ON, in(4))));
        assertThat(today.nextChange()).isEqualTo(in(4));
    }

    @Test
    void what_is_known_changes_nothing() {
        AccountSnapshot all = acme().deal("Rollout", Phase.PROPOSAL, 1, with(Deal.STAGE_SINCE, TODAY))
                .nominee("Dana Lee", TODAY)
                .promise("a plan", in(9))
                .mute("CH", in(9))
                .snapshot();
        assertThat(AsOf.of(all, today)).isEqualTo(all);
        assertThat(today.nextChange()).isNull();
    }

    @Test
    void plans_stay_also_those_of_today() {
        AccountSnapshot known = known(acme().deal("Rollout", Phase.WON, 1, with(Deal.EXPECTED_CLOSE, in(30)))
                .contact("Dana Lee")
                .delivery("Rollout", with(Delivery.GO_LIVE, in(40)))
                .touch(TouchKind.MEETING, TouchStatus.PLANNED, TODAY, "Rita, Dana Lee")
                .touch(TouchKind.MEETING, TouchStatus.PLANNED, in(20), "Rita, Dana Lee"));
        assertThat(known.touches()).hasSize(2).allMatch(touch -> touch.isAhead(today));
        assertThat(known.deliveries().get(0).goLive()).isEqualTo(in(40));
        assertThat(known.deals().get(0).expectedClose()).isEqualTo(in(30));
    }

    @Test
    void what_was_planned_for_yesterday_is_neither_held_nor_ahead() {
        AccountSnapshot known = known(
                acme().contact("Dana Lee").touch(TouchKind.MEETING, TouchStatus.PLANNED, ago(1), "Rita, Dana Lee"));
        assertThat(known.touches()).noneMatch(touch -> touch.isAhead(today)).noneMatch(Touch::isHeld);
    }

    @Test
    void a_touch_belongs_to_the_day_on_which_it_was_in_the_persons_own_zone() {
        AccountSnapshot all = acme().contact("Dana Lee")
                .touch(
                        TouchKind.CALL,
                        TouchStatus.HELD,
                        TODAY,
                        "Rita, Dana Lee",
                        with(Touch.AT, TODAY.atTime(LocalTime.of(20, 0)).toInstant(ZoneOffset.UTC)))
                .snapshot();
        Today tokyo = new Today(TODAY, ZoneId.of("Asia/Tokyo"), new WorkDays(Set.of()));
        assertThat(AsOf.of(all, today).touches()).hasSize(1);
        assertThat(AsOf.of(all, tokyo).touches()).isEmpty();
        assertThat(tokyo.nextChange()).isEqualTo(in(1));
    }

    @Test
    void slips_of_later_days_are_not_counted() {
        Deal deal = deal(acme().deal(
                        "Rollout",
                        Phase.PROPOSAL,
                        1,
                        with(Deal.SLIPS, 3),
                        with(Deal.SLIPPED_ON, List.of(ago(9), in(1)))));
        assertThat(deal.slips()).isEqualTo(2);
        assertThat(deal.slippedOn()).containsExactly(ago(9));
    }

    @Test
    void the_history_tells_the_stage_of_the_day() {
        Deal deal =
                deal(acme().deal("Rollout", Phase.WON, 1, with(Deal.STAGE_SINCE, in(9)), with(Deal.CLOSED_ON, in(9)))
                        .stage("Rollout", Phase.DISCOVERY, ago(50))
                        .stage("Rollout", Phase.PROPOSAL, ago(3))
                        .stage("Rollout", Phase.NEGOTIATION, in(4)));
        assertThat(deal.stage()).isEqualTo(Phase.PROPOSAL);
        assertThat(deal.stageSince()).isEqualTo(ago(3));
        assertThat(deal.closedOn()).isNull();
        assertThat(today.nextChange()).isEqualTo(in(4));
    }

    /** Days ago of the deal's own stage (PROPOSAL) and of a step into QUALIFIED; negative: ahead. */
    @ParameterizedTest
    @CsvSource({
        "5, , PROPOSAL",
        "0, , PROPOSAL",
        "-1, , ",
        ", , PROPOSAL",
        "5, 9, PROPOSAL",
        "5, 5, PROPOSAL",
        "9, 5, QUALIFIED",
        "-1, 5, QUALIFIED",
        ", 5, QUALIFIED",
        ", -1, ",
        "5, -1, PROPOSAL"
    })
    void the_deals_own_stage_is_one_more_step(@Nullable Integer own, @Nullable Integer step, @Nullable Phase expected) {
        Acme acme = acme().deal("Rollout", Phase.PROPOSAL, 1, with(Deal.STAGE_SINCE, day(own)));
        assertThat(deal(step == null ? acme : acme.stage("Rollout", Phase.QUALIFIED, ago(step)))
                        .stage())
                .isEqualTo(expected);
    }

    private static @Nullable LocalDate day(@Nullable Integer daysAgo) {
        return daysAgo == null ? null : ago(daysAgo);
    }

    @Test
    void a_closed_deal_is_closed_since_its_closing_day() {
        assertThat(deal(acme().deal("Rollout", Phase.WON, 1, with(Deal.CLOSED_ON, in(1))))
                        .stage())
                .isNull();
        assertThat(deal(acme().deal("Rollout", Phase.WON, 1, with(Deal.CLOSED_ON, ago(1))))
                        .stage())
                .isEqualTo(Phase.WON);
    }
}
