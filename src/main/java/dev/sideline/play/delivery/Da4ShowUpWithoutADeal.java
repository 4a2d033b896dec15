package dev.sideline.play.delivery;

import dev.sideline.account.Contact;
import dev.sideline.account.Purpose;
import dev.sideline.account.Touch;
import dev.sideline.play.AccountPlay;
import dev.sideline.play.Answer;
import dev.sideline.play.Evidence;
import dev.sideline.play.Judgement;
import dev.sideline.play.Rule;
import dev.sideline.play.Say;
import dev.sideline.play.Series;
import dev.sideline.play.Situation;
import dev.sideline.play.Subject;
import dev.sideline.play.Threshold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * DA4. The rep's last touches, in the order of their days, since the first signature: before it there was a deal to talk
 * about. A touch whose purpose was never recorded may have been about anything, so it breaks the row.
 */
public final class Da4ShowUpWithoutADeal implements AccountPlay {

    private static final Threshold TOUCHES = new Threshold("DA4.touches", 3, "touches");

    private static final Rule RULE = new Rule(
            "DA4",
            "Show up without a deal",
            "Customers resent reps who only show up when there is a deal on the table.",
            "The rep's last 3 touches on an account where something was won were all about an opportunity or a renewal.",
            "The rep logs a touch that was of value to the client.",
            "Offer “just checking in” as the act.",
            List.of(TOUCHES),
            false,
            true);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Answer> judge(Situation situation) {
        return situation.ownWonDeals().isEmpty() ? List.of() : List.of(judgeHere(situation));
    }

    private static Answer judgeHere(Situation situation) {
        Judgement judgement = situation.judgement(RULE, Subject.of(situation.accountId()));
        int row = TOUCHES.in(judgement.settings());
        List<Touch> last = last(situation, judgement, row);
        if (last.isEmpty() || last.size() < row || !last.stream().allMatch(Da4ShowUpWithoutADeal::isAboutADeal)) {
            return judgement.silent();
        }
        return judgement.fires(
                new Say(
                        "The last " + row + " touches were all about a deal or a renewal",
                        "What could you bring them that helps, with nothing to sell?",
                        "When did you last see them with nothing to sell?",
                        "Log a touch that was of value to them."),
                situation.stake(situation.account().wonDeals()),
                last.stream()
                        .map(touch -> evidence(situation, touch, judgement))
                        .toList());
    }

    /** The rep's last touches with the client, the latest first. */
    private static List<Touch> last(Situation situation, Judgement judgement, int most) {
        LocalDate installed = situation.account().installedOn();
        return situation.account().touches().stream()
                .filter(touch -> touch.isHeldBy(situation.rep().id()))
                .filter(touch -> touch.heldOn(judgement.today()) != null
                        && (installed == null || day(touch, judgement).isAfter(installed)))
                .sorted(Comparator.<Touch, Instant>comparing(touch -> Objects.requireNonNull(touch.at()))
                        .thenComparing(touch -> touch.id().value())
                        .reversed())
                .limit(most)
                .toList();
    }

    private static boolean isAboutADeal(Touch touch) {
        return touch.purpose() == Purpose.DEAL || touch.purpose() == Purpose.RENEWAL;
    }

    private static LocalDate day(Touch touch, Judgement judgement) {
        return Objects.requireNonNull(touch.heldOn(judgement.today()));
    }

    private static Evidence evidence(Situation situation, Touch touch, Judgement judgement) {
        Series who = new Series(situation.account().contacts().stream()
                .filter(contact -> touch.contacts().contains(contact.id()))
                .map(Contact::name)
                .sorted()
                .toList());
        String about = touch.purpose() == Purpose.RENEWAL ? " about a renewal was on" : " about a deal was on";
        return new Evidence(
                Subject.of(touch.id()),
                "The touch" + (who.parts().isEmpty() ? "" : " with " + who) + about,
                day(touch, judgement));
    }
}
