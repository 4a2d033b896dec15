package dev.sideline.play.delivery;

import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.account.Person;
import dev.sideline.account.Touch;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * DA1. The days are counted from the rep's last substantive touch, or from the signature where that is later: before it
 * there was nothing to deliver. Where neither is known there is nothing to count from. Who delivers, and to whom the
 * account was handed, does not matter: the one who sold it stays.
 */
public final class Da1CheckOnDelivery implements AccountPlay {

    private static final Threshold DAYS = new Threshold("DA1.days", 14, "days");

    private static final Rule RULE = new Rule(
            "DA1",
            "Stay after the signature",
            "The rep who moves on breaks the customer's trust; stay, and see that delivery keeps its word.",
            "A deal is won, its delivery is open, and the rep had no substantive touch with the client for 14 days, "
                    + "counted from the signature when there was none.",
            "The rep logs a substantive touch with the client.",
            "Be cleared by the delivery team's own activity, or by a hand-over.",
            List.of(DAYS),
            false,
            true);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Answer> judge(Situation situation) {
        return situation.account().dealsInDelivery().stream()
                .filter(situation::owns)
                .map(deal -> judge(situation, deal))
                .toList();
    }

    private static Answer judge(Situation situation, Deal deal) {
        Judgement judgement = situation.judgement(RULE, Subject.of(deal.id()));
        Optional<Touch> last = lastTouch(situation, judgement);
        LocalDate since = last.map(touch -> touch.heldOn(judgement.today()))
                .filter(held -> deal.signedOn() == null || held.isAfter(deal.signedOn()))
                .orElse(deal.signedOn());
        if (since == null || !judgement.today().lasted(since, DAYS.in(judgement.settings()))) {
            return judgement.silent();
        }
        return judgement.fires(
                new Say(
                        deal.called() + " is being delivered, and "
                                + (last.isPresent()
                                        ? "the last conversation of substance with the client was a while ago"
                                        : "no conversation of substance with the client is on record"),
                        "When could you check on the delivery yourself?",
                        "When did you last speak with the client about how " + deal.called() + " is going?",
                        "Log a conversation of substance that you had with the client."),
                situation.stake(List.of(deal)),
                evidence(situation, deal, last, judgement));
    }

    private static Optional<Touch> lastTouch(Situation situation, Judgement judgement) {
        return situation.account().touches().stream()
                .filter(touch -> touch.isSubstantiveBy(situation.rep().id()) && touch.heldOn(judgement.today()) != null)
                .max(Comparator.comparing((Touch touch) -> Objects.requireNonNull(touch.heldOn(judgement.today())))
                        .thenComparing(touch -> touch.id().value()));
    }

    private static List<Evidence> evidence(Situation situation, Deal deal, Optional<Touch> last, Judgement judgement) {
        List<Evidence> evidence = new ArrayList<>();
        Subject row = Subject.of(deal.id());
        evidence.add(spoke(situation.rep(), row, last, judgement));
        if (deal.signedOn() != null) {
            evidence.add(new Evidence(row, deal.called() + " was signed on", deal.signedOn()));
        }
        situation.account().deliveries().stream()
                .filter(delivery -> delivery.deal().equals(deal.id()) && delivery.goLive() != null)
                .map(Delivery::goLive)
                .forEach(goLive ->
                        evidence.add(new Evidence(row, "Go-live of " + deal.called() + " is set for", goLive)));
        return evidence;
    }

    private static Evidence spoke(Person rep, Subject deal, Optional<Touch> last, Judgement judgement) {
        return last.map(touch -> new Evidence(
                        Subject.of(touch.id()),
                        "Your last conversation of substance with the client was on",
                        touch.heldOn(judgement.today()),
                        rep.name() + "'s last conversation of substance with the client was on"))
                .orElseGet(() -> new Evidence(
                        deal,
                        "You have logged no conversation of substance with the client",
                        null,
                        rep.name() + " has logged no conversation of substance with the client"));
    }
}
