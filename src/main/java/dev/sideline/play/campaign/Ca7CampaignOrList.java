package dev.sideline.play.campaign;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Campaign;
import dev.sideline.account.CohortMember;
import dev.sideline.account.Mode;
import dev.sideline.account.Purpose;
import dev.sideline.account.Today;
import dev.sideline.account.Touch;
import dev.sideline.play.Answer;
import dev.sideline.play.Evidence;
import dev.sideline.play.Judgement;
import dev.sideline.play.Outlook;
import dev.sideline.play.PersonPlay;
import dev.sideline.play.Rule;
import dev.sideline.play.Say;
import dev.sideline.play.Subject;
import dev.sideline.play.Threshold;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * CA7. Of a rep most of whose own accounts are in campaign mode, while a campaign runs that any of them is in. A touch
 * that was linked to a campaign, or held on an account of a running campaign's cohort, is within it. That the rep works
 * outside on purpose is a mute with a reason and a date.
 */
public final class Ca7CampaignOrList implements PersonPlay {

    private static final Threshold DAYS = new Threshold("CA7.days", 30, "days");
    private static final Threshold OUTSIDE = new Threshold("CA7.percent", 50, "percent");
    private static final int NAMED = 3;

    private static final Rule RULE = new Rule(
            "CA7",
            "Campaign or customer list",
            "A campaign takes one's time, and paging through a customer list does: choose which of them gets it.",
            "The rep's accounts are mostly in campaign mode, and over half of the rep's touches of the last 30 days were "
                    + "outside the campaign.",
            "The rep confirms it with a reason, or switches.",
            "Let a relationship score drive the work.",
            List.of(DAYS, OUTSIDE),
            false,
            false);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Answer> judge(Outlook outlook) {
        List<AccountSnapshot> own = outlook.ownAccounts();
        return own.isEmpty() ? List.of() : List.of(judge(outlook, own));
    }

    private static Answer judge(Outlook outlook, List<AccountSnapshot> own) {
        Judgement judgement =
                outlook.judgement(RULE, Subject.of(outlook.person().id()));
        Today today = judgement.today();
        Set<Campaign.Id> running = running(outlook, today);
        long inMode = own.stream()
                .filter(account -> Mode.of(account, outlook.company(), today) == Mode.CAMPAIGN)
                .count();
        if (inMode * 2 <= own.size() || own.stream().noneMatch(account -> isInCohort(account, running))) {
            return judgement.silent();
        }
        Map<Long, AccountSnapshot> accounts = outlook.accounts().stream()
                .collect(Collectors.toMap(account -> account.id().value(), Function.identity()));
        int days = DAYS.in(judgement.settings());
        List<Touch> touches = outlook.touchesHeld()
                .filter(touch -> touch.purpose() != Purpose.INTERNAL && isWithin(touch, days, today))
                .toList();
        List<Touch> outside = touches.stream()
                .filter(touch -> touch.campaign() == null
                        && !isInCohort(
                                Objects.requireNonNull(
                                        accounts.get(touch.account().value())),
                                running))
                .toList();
        if (outside.size() * 100L <= (long) OUTSIDE.in(judgement.settings()) * touches.size()) {
            return judgement.silent();
        }
        return judgement.fires(
                new Say(
                        headline(outside.size(), touches.size(), days),
                        "Which is it for now: the campaign, or the customer list?",
                        "Say with a reason that this is right for now, or switch your time to the campaign."),
                outlook.stake(own),
                evidence(outside, accounts, today));
    }

    private static Set<Campaign.Id> running(Outlook outlook, Today today) {
        return outlook.company().campaigns().values().stream()
                .filter(campaign -> campaign.isRunning(today))
                .map(Campaign::id)
                .collect(Collectors.toSet());
    }

    private static boolean isInCohort(AccountSnapshot account, Set<Campaign.Id> running) {
        return account.cohorts().stream().map(CohortMember::campaign).anyMatch(running::contains);
    }

    private static boolean isWithin(Touch touch, int days, Today today) {
        LocalDate held = touch.heldOn(today);
        return held != null && today.within(held, days);
    }

    private static String headline(int outside, int all, int days) {
        String of = all == 1 ? "The only touch" : outside + " of " + all + " touches";
        return of + " in the last " + days + " days " + (all == 1 ? "was" : "were") + " outside the campaign";
    }

    /** The latest touches outside, each account once. */
    private static List<Evidence> evidence(List<Touch> outside, Map<Long, AccountSnapshot> accounts, Today today) {
        Set<Long> seen = new HashSet<>();
        return outside.stream()
                .sorted(Comparator.comparing((Touch touch) -> Objects.requireNonNull(touch.heldOn(today)))
                        .thenComparing(touch -> touch.id().value())
                        .reversed())
                .filter(touch -> seen.add(touch.account().value()))
                .limit(NAMED)
                .map(touch -> new Evidence(
                        Subject.of(touch.id()),
                        "Outside the campaign: "
                                + Objects.requireNonNull(
                                                accounts.get(touch.account().value()))
                                        .account()
                                        .name() + ", on",
                        touch.heldOn(today)))
                .toList();
    }
}
