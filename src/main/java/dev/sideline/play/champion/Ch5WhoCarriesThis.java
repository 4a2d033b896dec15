package dev.sideline.play.champion;

import dev.sideline.account.Champions;
import dev.sideline.account.Deal;
import dev.sideline.account.Nominee;
import dev.sideline.account.Phase;
import dev.sideline.play.AccountPlay;
import dev.sideline.play.Answer;
import dev.sideline.play.Evidence;
import dev.sideline.play.Judgement;
import dev.sideline.play.Rule;
import dev.sideline.play.Say;
import dev.sideline.play.Situation;
import dev.sideline.play.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * CH5. Looks at the phase after the deal's own, in negotiation at negotiation. A champion who reports to another proven
 * one, along the whole line, is no reach of their own, whatever they bring.
 */
public final class Ch5WhoCarriesThis implements AccountPlay {

    private static final Rule RULE = new Rule(
            "CH5",
            "The right one for the next step",
            "Different moments need somebody with expertise, with access, with credibility, "
                    + "or with the right personal relationships.",
            "The coming phase of an open opportunity needs an attribute that no proven champion has: discovery "
                    + "expertise, qualification access, the proposal credibility, the negotiation relationship.",
            "There is a proven champion with that attribute.",
            "Count the champion's own subordinate as independent reach.",
            List.of(Proof.DAYS),
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
        Phase coming = comingAfter(Objects.requireNonNull(deal.stage()));
        Attribute needed = Attribute.neededIn(coming, judgement.settings());
        Champions champions = situation.champions();
        List<Nominee> proven = champions.proven(judgement.today());
        List<Nominee> reach = champions.highest(proven);
        if (reach.isEmpty() || reach.stream().anyMatch(nominee -> Boolean.TRUE.equals(needed.of(nominee)))) {
            return judgement.silent();
        }
        Optional<Nominee> unasked =
                reach.stream().filter(nominee -> needed.of(nominee) == null).findFirst();
        if (unasked.isPresent()) {
            Nominee nominee = unasked.get();
            return judgement.unknown(needed.field(), nominee.champion().row().id(), needed.askAbout(nominee));
        }
        return judgement.fires(
                new Say(
                        headline(deal, coming, needed),
                        "Who at the client could carry this part?",
                        "Prove a champion who brings " + needed.word() + ", or record that one of yours does."),
                situation.stake(List.of(deal)),
                evidence(deal, needed, proven, reach));
    }

    private static Phase comingAfter(Phase phase) {
        return switch (phase) {
            case PROSPECTING -> Phase.DISCOVERY;
            case DISCOVERY -> Phase.QUALIFIED;
            case QUALIFIED -> Phase.PROPOSAL;
            case PROPOSAL, NEGOTIATION, WON, LOST -> Phase.NEGOTIATION;
        };
    }

    private static String headline(Deal deal, Phase coming, Attribute needed) {
        String moment = deal.stage() == coming ? " is in " : " heads for ";
        return deal.called() + moment + coming.word() + ", which needs " + needed.word()
                + ", and no proven champion brings it";
    }

    private static List<Evidence> evidence(Deal deal, Attribute needed, List<Nominee> proven, List<Nominee> reach) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(Evidence.phase(deal));
        for (Nominee nominee : proven) {
            String about = reach.contains(nominee)
                    ? " does not bring " + needed.word()
                    : " reports to another proven champion";
            evidence.add(new Evidence(Subject.of(nominee.id()), nominee.name() + about, null));
        }
        proven.forEach(nominee -> evidence.addAll(Proof.of(nominee)));
        return evidence;
    }
}
