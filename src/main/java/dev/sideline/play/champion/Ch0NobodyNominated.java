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
import java.util.List;
import java.util.stream.Stream;

/**
 * CH0. A nominee who has gone since still counts as nominated: that they need a successor is what {@link Ch6ChampionGone}
 * says, and nobody should hear it twice.
 */
public final class Ch0NobodyNominated implements AccountPlay {

    private static final Rule RULE = new Rule(
            "CH0",
            "Somebody inside",
            "Much of a major sale happens when you are not in the room, so somebody inside must tell the story.",
            "On a major account an opportunity is past prospecting, and nobody is nominated as a champion "
                    + "(a friend is not a champion).",
            "A contact is nominated.",
            "Speak about accounts that have no open opportunity.",
            List.of(),
            false,
            true);

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
        boolean isPastProspecting = deal.stage() != Phase.PROSPECTING;
        if (!situation.isMajor() || !isPastProspecting || !champions.nominees().isEmpty()) {
            return judgement.silent();
        }
        return judgement.fires(
                new Say(
                        deal.called() + " is past prospecting, and nobody is nominated as a champion yet",
                        "Who sells for you when you are not there?",
                        "Is there somebody at the client who speaks for you when you are not there?",
                        "Nominate one of the client's people as a champion."),
                situation.stake(List.of(deal)),
                Stream.concat(
                                Stream.of(Evidence.phase(deal)),
                                champions.friends().stream().map(Ch0NobodyNominated::friend))
                        .toList());
    }

    private static Evidence friend(Nominee friend) {
        return new Evidence(
                Subject.of(friend.id()),
                friend.name() + " has been a friend since",
                friend.champion().friendOn());
    }
}
