package dev.sideline.play.delivery;

import dev.sideline.account.AccountSnapshot;
import dev.sideline.account.Purpose;
import dev.sideline.account.Sighting;
import dev.sideline.account.SightingKind;
import dev.sideline.account.Today;
import dev.sideline.play.AccountPlay;
import dev.sideline.play.Answer;
import dev.sideline.play.Evidence;
import dev.sideline.play.Judgement;
import dev.sideline.play.Rule;
import dev.sideline.play.Say;
import dev.sideline.play.Situation;
import dev.sideline.play.Subject;
import dev.sideline.play.Threshold;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * DA8. One finding for the account, about every sighting that nobody has answered. A sighting from before the first
 * signature belongs to the sale, and one without a day may be long over. Whoever of ours defended, on that day or later,
 * did it.
 */
public final class Da8DefendTheAccount implements AccountPlay {

    private static final Threshold DAYS = new Threshold("DA8.days", 180, "days");

    private static final Rule RULE = new Rule(
            "DA8",
            "Defend what you have won",
            "After the signature you play defence: competitors watch for a stumble.",
            "A competitor was sighted, or a tender issued, at an account where something was won, within 180 days.",
            "An act of defence is logged.",
            "Suggest a discount.",
            List.of(DAYS),
            false,
            false);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Answer> judge(Situation situation) {
        return situation.ownWonDeals().isEmpty() ? List.of() : List.of(judgeHere(situation));
    }

    private static Answer judgeHere(Situation situation) {
        AccountSnapshot account = situation.account();
        Judgement judgement = situation.judgement(RULE, Subject.of(account.id()));
        List<Sighting> open = account.sightings().stream()
                .filter(sighting -> isOpen(sighting, account, judgement))
                .sorted(Comparator.comparing(Da8DefendTheAccount::day)
                        .reversed()
                        .thenComparing(sighting -> sighting.row().id()))
                .toList();
        if (open.isEmpty()) {
            return judgement.silent();
        }
        return judgement.fires(
                new Say(
                        headline(open),
                        "What proof of delivery could you show, and which sponsor would listen?",
                        "Log what you did to defend the account: proof of delivery shown, a sponsor spoken to."),
                situation.stake(account.wonDeals()),
                open.stream()
                        .map(sighting -> new Evidence(Subject.of(sighting), seen(sighting) + " on", day(sighting)))
                        .toList());
    }

    private static boolean isOpen(Sighting sighting, AccountSnapshot account, Judgement judgement) {
        LocalDate seen = sighting.seenOn();
        LocalDate installed = account.installedOn();
        return seen != null
                && (installed == null || !seen.isBefore(installed))
                && judgement.today().within(seen, DAYS.in(judgement.settings()))
                && !isAnswered(account, seen, judgement.today());
    }

    private static boolean isAnswered(AccountSnapshot account, LocalDate seen, Today today) {
        return account.touches().stream()
                .filter(touch -> touch.purpose() == Purpose.DEFENCE)
                .map(touch -> touch.heldOn(today))
                .anyMatch(held -> held != null && !held.isBefore(seen));
    }

    private static LocalDate day(Sighting sighting) {
        return Objects.requireNonNull(sighting.seenOn());
    }

    private static String headline(List<Sighting> open) {
        String what =
                open.size() == 1 ? seen(open.get(0)) : open.size() + " sightings of competitors or tenders are open";
        return what + ", and no act of defence is on record since";
    }

    private static String seen(Sighting sighting) {
        String competitor = sighting.competitor();
        if (sighting.kind() == SightingKind.TENDER) {
            return competitor == null ? "A tender was issued" : "A tender with " + competitor + " in it was issued";
        }
        return (competitor == null ? "A competitor" : competitor) + " was seen";
    }
}
