package dev.sideline.play.delivery;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Deal;
import dev.sideline.account.Today;
import dev.sideline.account.Touch;
import dev.sideline.play.Answer;
import dev.sideline.play.Evidence;
import dev.sideline.play.Judgement;
import dev.sideline.play.Outlook;
import dev.sideline.play.PersonPlay;
import dev.sideline.play.Rule;
import dev.sideline.play.Say;
import dev.sideline.play.Series;
import dev.sideline.play.Subject;
import dev.sideline.play.Threshold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * DA7. The share of a rep's touches that were with installed accounts, whoever owns those; asked of a rep who owns any.
 * Without any touch there is no share. What the rep decides to do about it is a mute with a reason and a date.
 */
public final class Da7Rebalance implements PersonPlay {

    private static final Threshold DAYS = new Threshold("DA7.days", 30, "days");
    private static final Threshold SHARE = new Threshold("DA7.percent", 20, "percent");
    private static final int NAMED = 3;

    private static final Rule RULE = new Rule(
            "DA7",
            "Keep what you have won",
            "Split your time between winning new accounts and keeping the ones you have.",
            "Over 30 days fewer than 20 % of the touches of a rep who has installed accounts were with installed accounts.",
            "The share recovers, or the rep says what they plan.",
            "Track time, nag daily.",
            List.of(DAYS, SHARE),
            false,
            false);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Answer> judge(Outlook outlook) {
        List<AccountSnapshot> installed =
                outlook.ownAccounts().stream().filter(Da7Rebalance::isInstalled).toList();
        return installed.isEmpty() ? List.of() : List.of(judge(outlook, installed));
    }

    private static Answer judge(Outlook outlook, List<AccountSnapshot> installed) {
        Judgement judgement =
                outlook.judgement(RULE, Subject.of(outlook.person().id()));
        Today today = judgement.today();
        int days = DAYS.in(judgement.settings());
        Set<Long> installedAnywhere = outlook.accounts().stream()
                .filter(Da7Rebalance::isInstalled)
                .map(account -> account.id().value())
                .collect(Collectors.toSet());
        List<Touch> touches = outlook.touchesHeld()
                .filter(touch -> isWithin(touch, days, today))
                .toList();
        long with = touches.stream()
                .filter(touch -> installedAnywhere.contains(touch.account().value()))
                .count();
        if (touches.isEmpty() || with * 100 >= (long) SHARE.in(judgement.settings()) * touches.size()) {
            return judgement.silent();
        }
        return judgement.fires(
                new Say(
                        headline(with, touches.size(), days),
                        installed.size() == 1
                                ? "When could you see them next?"
                                : "Which of these customers could you see next?",
                        "Log touches with customers you have won, or say what you plan."),
                outlook.stake(installed),
                evidence(outlook, installed, touches, judgement));
    }

    private static String headline(long with, int all, int days) {
        String of = with == 0 && all == 1
                ? "The only touch"
                : (with == 0 ? "None" : String.valueOf(with)) + " of the " + all + " touches";
        String were = with == 0 && all == 1 ? " was not with" : with > 1 ? " were with" : " was with";
        return of + " in the last " + days + " days" + were + " an existing customer";
    }

    private static boolean isInstalled(AccountSnapshot account) {
        return account.deals().stream().anyMatch(Deal::isWon);
    }

    private static boolean isWithin(Touch touch, int days, Today today) {
        LocalDate held = touch.heldOn(today);
        return held != null && today.within(held, days);
    }

    /** Where the time went, and the installed accounts of the rep that were heard from the longest ago. */
    private static List<Evidence> evidence(
            Outlook outlook, List<AccountSnapshot> installed, List<Touch> touches, Judgement judgement) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(elsewhere(outlook, touches));
        installed.stream()
                .map(account -> last(account, judgement.today()))
                .sorted(Comparator.comparing(Evidence::on, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(line -> line.row().id()))
                .limit(NAMED)
                .forEach(evidence::add);
        return evidence;
    }

    /** The accounts that are no customers yet, those with the most touches first; it rests on all the touches counted. */
    private static Evidence elsewhere(Outlook outlook, List<Touch> touches) {
        Map<Long, Long> counts = touches.stream()
                .collect(Collectors.groupingBy(touch -> touch.account().value(), Collectors.counting()));
        Series most = new Series(outlook.accounts().stream()
                .filter(account ->
                        !isInstalled(account) && counts.containsKey(account.id().value()))
                .sorted(Comparator.comparing((AccountSnapshot account) ->
                                counts.getOrDefault(account.id().value(), 0L))
                        .reversed()
                        .thenComparing(account -> account.id().value()))
                .limit(NAMED)
                .map(account -> account.account().name())
                .toList());
        return new Evidence(Subject.of(outlook.person().id()), "Most of the others were with " + most, null)
                .over(touches.stream().map(touch -> Subject.of(touch.id())));
    }

    private static Evidence last(AccountSnapshot account, Today today) {
        LocalDate last = account.touches().stream()
                .filter(touch -> !touch.contacts().isEmpty())
                .map(touch -> touch.heldOn(today))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        String name = account.account().name();
        return last == null
                ? new Evidence(Subject.of(account.id()), "No touch with " + name + " is on record", null)
                : new Evidence(Subject.of(account.id()), "The last touch with " + name + " was on", last);
    }
}
