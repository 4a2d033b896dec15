package dev.sideline.play.champion;

import dev.sideline.account.Act;
import dev.sideline.account.Champions;
import dev.sideline.account.Contact;
import dev.sideline.account.Deal;
import dev.sideline.account.Nominee;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * CH1. Independent are those who do not report to one another, along the whole line. A reason counts on any champion of
 * the account, and is good until it has lasted its days: from the last of them on the question may be asked again.
 */
public final class Ch1IsOneEnough implements AccountPlay {

    private static final Threshold STAKEHOLDERS = new Threshold("CH1.stakeholders", 4, "known stakeholders");
    private static final Threshold CYCLE = new Threshold("CH1.cycle-days", 90, "days");
    private static final Threshold REASON = new Threshold("CH1.reason-days", 60, "days");

    private static final Rule RULE = new Rule(
            "CH1",
            "Is one enough",
            "The buying process is long and crowded, different moments need different people, "
                    + "and champions leave without warning.",
            "A major account with an open opportunity has exactly one independent proven champion, and at least 4 known "
                    + "stakeholders or a cycle of 90 days or more.",
            "A second champion is proven, or a reason is given why one is enough; a reason is good for 60 days.",
            "Demand two by rule; count two champions who report to one another as two.",
            List.of(STAKEHOLDERS, CYCLE, REASON, Proof.DAYS),
            false,
            false);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Answer> judge(Situation situation) {
        return situation.ownOpenDeals().stream()
                .map(deal -> judge(situation, deal))
                .toList();
    }

    private static Answer judge(Situation situation, Deal deal) {
        Judgement judgement = situation.judgement(RULE, Subject.of(deal.id()));
        Champions champions = situation.champions();
        List<Nominee> proven = champions.proven(judgement.today());
        if (!situation.isMajor()
                || champions.independent(proven) != 1
                || !isCrowdedOrLong(situation, deal, judgement)
                || isReasonGiven(situation, judgement)) {
            return judgement.silent();
        }
        return judgement.fires(
                new Say(
                        headline(proven),
                        "Is one enough here?",
                        "Prove a second champion, or say why one is enough here."),
                situation.stake(List.of(deal)),
                evidence(situation, deal, proven));
    }

    private static boolean isCrowdedOrLong(Situation situation, Deal deal, Judgement judgement) {
        LocalDate opened = deal.openedOn();
        return situation.account().stakeholders().size() >= STAKEHOLDERS.in(judgement.settings())
                || (opened != null && judgement.today().lasted(opened, CYCLE.in(judgement.settings())));
    }

    private static boolean isReasonGiven(Situation situation, Judgement judgement) {
        int days = REASON.in(judgement.settings());
        return situation.account().champions().stream()
                .map(champion -> Act.of(champion.enoughReason(), champion.enoughOn()))
                .filter(Objects::nonNull)
                .map(Act::on)
                .max(Comparator.naturalOrder())
                .filter(last -> !judgement.today().lasted(last, days))
                .isPresent();
    }

    private static String headline(List<Nominee> proven) {
        if (proven.size() == 1) {
            return proven.get(0).name() + " is the only proven champion";
        }
        Series names = new Series(proven.stream().map(Nominee::name).toList());
        return names + " are proven champions in one reporting line, and count as one";
    }

    private static List<Evidence> evidence(Situation situation, Deal deal, List<Nominee> proven) {
        List<Evidence> evidence = new ArrayList<>();
        if (deal.openedOn() != null) {
            evidence.add(new Evidence(Subject.of(deal.id()), deal.called() + " was opened on", deal.openedOn()));
        }
        List<Contact> stakeholders = situation.account().stakeholders();
        evidence.add(new Evidence(
                        Subject.of(situation.accountId()),
                        stakeholders.size() == 1
                                ? "One stakeholder is known"
                                : stakeholders.size() + " stakeholders are known",
                        null)
                .over(stakeholders.stream().map(contact -> Subject.of(contact.id()))));
        proven.forEach(nominee -> evidence.addAll(Proof.of(nominee)));
        return evidence;
    }
}
