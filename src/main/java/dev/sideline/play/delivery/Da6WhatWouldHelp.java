package dev.sideline.play.delivery;

import dev.sideline.account.Deal;
import dev.sideline.account.Delivery;
import dev.sideline.play.AccountPlay;
import dev.sideline.play.Answer;
import dev.sideline.play.Evidence;
import dev.sideline.play.Judgement;
import dev.sideline.play.Rule;
import dev.sideline.play.Say;
import dev.sideline.play.Situation;
import dev.sideline.play.Subject;
import dev.sideline.play.Threshold;
import java.util.ArrayList;
import java.util.List;

/**
 * DA6. It speaks only while all is {@link Calm} on the account; how far the implementation is, is asked only then, and
 * only where no idea is on record. “None” is an idea too: somebody thought about it.
 */
public final class Da6WhatWouldHelp implements AccountPlay {

    private static final Threshold DONE = new Threshold("DA6.percent", 50, "percent");

    private static final Rule RULE = new Rule(
            "DA6",
            "What would help right now",
            "A rollout that goes well is the best time for more: an add-on that helps it meets no strict evaluation.",
            "More than half of the implementation is done, DA2, DA3 and DA5 have nothing to say, and no add-on idea is "
                    + "on record.",
            "An idea is on record, or “none”.",
            "Sell while delivery is in trouble.",
            List.of(DONE),
            false,
            false);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Answer> judge(Situation situation) {
        return situation.ownDealsInDelivery().stream()
                .flatMap(deal -> situation.account().deliveries().stream()
                        .filter(delivery -> delivery.deal().equals(deal.id()))
                        .map(delivery -> judge(situation, deal, delivery)))
                .toList();
    }

    private static Answer judge(Situation situation, Deal deal, Delivery delivery) {
        Judgement judgement = situation.judgement(RULE, Subject.of(deal.id()));
        Integer progress = delivery.progress();
        boolean isFarEnough = progress == null || progress > DONE.in(judgement.settings());
        if (!isFarEnough || isIdeaNoted(situation, deal) || !new Calm(situation, judgement.today()).holds()) {
            return judgement.silent();
        }
        if (progress == null) {
            return judgement.unknown(
                    Delivery.PROGRESS,
                    delivery.row().id(),
                    "How much of " + deal.called() + " is implemented, in percent?");
        }
        return judgement.fires(
                new Say(
                        deal.called() + " is " + progress
                                + " % done, with nothing overdue, and no add-on idea is on record",
                        "What would help them right now?",
                        "Note an idea that helps the rollout, or “none”."),
                situation.stake(List.of(deal)),
                evidence(deal, delivery, progress));
    }

    private static boolean isIdeaNoted(Situation situation, Deal deal) {
        return situation.account().addons().stream()
                .anyMatch(addon -> addon.deal().equals(deal.id()));
    }

    private static List<Evidence> evidence(Deal deal, Delivery delivery, int progress) {
        Subject row = Subject.of(deal.id());
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(row, progress + " % of " + deal.called() + " is implemented", null));
        evidence.add(new Evidence(row, "No add-on idea for it is on record", null));
        if (delivery.goLive() != null) {
            evidence.add(new Evidence(row, "Go-live of " + deal.called() + " is set for", delivery.goLive()));
        }
        return evidence;
    }
}
