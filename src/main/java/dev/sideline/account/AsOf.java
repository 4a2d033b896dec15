package dev.sideline.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An account as it was known on a day: facts dated later are left out, and {@code today} remembers the days on which
 * they come to light. Plans stay: what is due, expected, planned, or muted until a date.
 */
public final class AsOf {

    private final Today today;

    private AsOf(Today today) {
        this.today = today;
    }

    public static AccountSnapshot of(AccountSnapshot all, Today today) {
        return new AsOf(today).apply(all);
    }

    /** The library as it was known on a day. */
    public static Library of(Library all, Today today) {
        return new AsOf(today).apply(all);
    }

    private Library apply(Library all) {
        return new Library(
                each(
                        all.propositions(),
                        each -> new Proposition(known(each.row(), Proposition.REVIEWED_ON, Proposition.KEPT_REASON))),
                known(all.approvals(), Approval::approvedOn),
                each(
                        known(all.objections(), Objection::raisedOn),
                        each -> new Objection(known(each.row(), Objection.RESOLVED_ON))),
                known(all.ideas(), Idea::submittedOn),
                all.campaigns(),
                all.cohort(),
                known(all.pitches(), Pitch::pitchedOn),
                known(all.judgements(), FitJudgement::on),
                known(all.coachingPlans(), CoachingPlan::writtenOn));
    }

    private AccountSnapshot apply(AccountSnapshot all) {
        List<StageEntry> stages =
                all.stages().stream().filter(entry -> !isLater(entry.since())).toList();
        List<Plan> plans = known(all.plans(), Plan::startedOn);
        Set<Plan.Id> started = plans.stream().map(Plan::id).collect(Collectors.toSet());
        return new AccountSnapshot(
                all.account(),
                all.team(),
                each(all.contacts(), contact -> new Contact(contact(contact.row()))),
                each(all.champions(), champion -> new Champion(champion(champion.row()))),
                all.deals().stream()
                        .filter(deal -> !isLater(deal.openedOn()))
                        .map(deal -> new Deal(deal(deal, all.stages())))
                        .toList(),
                stages,
                known(all.judgements(), FitJudgement::on),
                all.touches().stream().filter(touch -> !isHeldLater(touch)).toList(),
                all.cohorts(),
                known(all.pitches(), Pitch::pitchedOn),
                plans,
                all.planContacts().stream()
                        .filter(contact -> started.contains(contact.plan()))
                        .toList(),
                known(all.coachingPlans(), CoachingPlan::writtenOn),
                each(all.deliveries(), delivery -> new Delivery(delivery(delivery.row()))),
                each(all.dependencies(), dependency -> new Dependency(dependency(dependency.row()))),
                each(all.milestones(), milestone -> new Milestone(milestone(milestone.row()))),
                each(all.promises(), promise -> new Promise(promise(promise.row()))),
                known(all.addons(), Addon::notedOn),
                known(all.sightings(), Sighting::seenOn),
                all.mutes());
    }

    private Row contact(Row row) {
        return known(known(row, Contact.LEFT_ON), Contact.BOUNCED_ON);
    }

    private Row champion(Row row) {
        Row nominated = known(row, Champion.NOMINATED_ON, Champion.NOMINATED_BY);
        Row willing = known(nominated, Champion.WILLING_ON, Champion.WILLING_ACT);
        Row able = known(willing, Champion.ABLE_ON, Champion.ABLE_ACT);
        return known(known(able, Champion.FRIEND_ON), Champion.ENOUGH_ON, Champion.ENOUGH_REASON);
    }

    private Row deal(Deal deal, List<StageEntry> history) {
        Row staged = new StageOn(deal, history).apply(today);
        Row judged = known(staged, Deal.FIT_ON, Deal.FIT, Deal.FIT_BY);
        Row signed = known(judged, Deal.SIGNED_OFF_ON, Deal.SIGNED_OFF_BY);
        Row agreed = known(known(signed, Deal.EXPECTATIONS_ON), Deal.PROCESS_ON);
        return slips(known(known(agreed, Deal.RERATED_ON), Deal.CLOSED_ON), deal);
    }

    private Row slips(Row row, Deal deal) {
        List<LocalDate> slipped =
                deal.slippedOn().stream().filter(day -> !isLater(day)).toList();
        int hidden = deal.slippedOn().size() - slipped.size();
        Integer slips = deal.slips();
        if (hidden == 0) {
            return row;
        }
        return row.with(Deal.SLIPPED_ON, slipped)
                .with(Deal.SLIPS, slips == null ? null : Integer.valueOf(Math.max(0, slips - hidden)));
    }

    private Row delivery(Row row) {
        Row dated = known(row, Delivery.DATE_CONFIRMED_ON, Delivery.DATE_CONFIRMED_BY);
        return known(known(dated, Delivery.TEAM_CONFIRMED_ON, Delivery.TEAM_CONFIRMED_BY), Delivery.CLOSED_ON);
    }

    private Row dependency(Row row) {
        return known(row, Dependency.CONFIRMED_ON, Dependency.CONFIRMED_BY);
    }

    private Row milestone(Row row) {
        return known(known(row, Milestone.REACHED_ON), Milestone.CLIENT_CONFIRMED_ON, Milestone.CLIENT_WORDS);
    }

    private Row promise(Row row) {
        Row delivered = known(row, Promise.DELIVERED_ON);
        return known(known(delivered, Promise.CLIENT_CONFIRMED_ON), Promise.RENEGOTIATED_ON);
    }

    private boolean isHeldLater(Touch touch) {
        return isLater(touch.heldOn(today));
    }

    /** The row without the date, and without what was recorded with it, when the date is still to come. */
    private Row known(Row row, Field<LocalDate> on, Field<?>... with) {
        if (!isLater(row.get(on))) {
            return row;
        }
        Row earlier = row.with(on, null);
        for (Field<?> field : with) {
            earlier = earlier.with(field, null);
        }
        return earlier;
    }

    private boolean isLater(@Nullable LocalDate day) {
        return day != null && !today.reached(day);
    }

    private <T> List<T> known(List<T> all, Function<T, @Nullable LocalDate> on) {
        return all.stream().filter(each -> !isLater(on.apply(each))).toList();
    }

    private static <T> List<T> each(List<T> all, Function<T, T> change) {
        return all.stream().map(change).toList();
    }
}
