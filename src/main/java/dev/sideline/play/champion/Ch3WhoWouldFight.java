package dev.sideline.play.champion;

import dev.sideline.account.Champions;
import dev.sideline.account.Nominee;
import dev.sideline.account.Standing;
import dev.sideline.play.AccountPlay;
import dev.sideline.play.Answer;
import dev.sideline.play.Evidence;
import dev.sideline.play.Judgement;
import dev.sideline.play.Rule;
import dev.sideline.play.Say;
import dev.sideline.play.Situation;
import dev.sideline.play.Subject;
import dev.sideline.play.Threshold;
import java.util.List;

/** CH3. Counts those who are still there. */
public final class Ch3WhoWouldFight implements AccountPlay {

    private static final Threshold NOMINATED = new Threshold("CH3.nominated", 4, "nominated champions");
    private static final Threshold PROVEN_SHARE = new Threshold("CH3.proven-percent", 50, "percent");

    private static final Rule RULE = new Rule(
            "CH3",
            "Real champions",
            "Collecting names is no answer: out of twelve claimed champions perhaps two are real.",
            "With an open opportunity, 4 or more are nominated as champions and fewer than half of them are proven.",
            "Enough of them are proven, or relabelled as friends.",
            "Praise the number, or rank people by it.",
            List.of(NOMINATED, PROVEN_SHARE, Proof.DAYS),
            false,
            false);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Answer> judge(Situation situation) {
        if (!situation.isAskedForAccount() || situation.account().openDeals().isEmpty()) {
            return List.of();
        }
        Judgement judgement = situation.judgement(RULE, Subject.of(situation.accountId()));
        Champions champions = situation.champions();
        List<Nominee> nominated = champions.present();
        int proven = champions.proven(judgement.today()).size();
        if (nominated.size() < NOMINATED.in(judgement.settings())
                || proven * 100 >= nominated.size() * PROVEN_SHARE.in(judgement.settings())) {
            return List.of(judgement.silent());
        }
        return List.of(judgement.fires(
                new Say(
                        headline(nominated.size(), proven),
                        "Which of them would really fight for you?",
                        "Log the acts that prove the real ones, and relabel the others as friends."),
                situation.stake(),
                nominated.stream()
                        .map(nominee -> evidence(nominee, champions.standing(nominee, judgement.today())))
                        .toList()));
    }

    private static String headline(int nominated, int proven) {
        String shown = proven == 0
                ? "none of them is proven yet"
                : proven == 1 ? "one of them is proven" : proven + " of them are proven";
        return nominated + " people are nominated as champions, and " + shown;
    }

    private static Evidence evidence(Nominee nominee, Standing standing) {
        String word =
                switch (standing) {
                    case PROVEN -> "proven";
                    case LAPSED -> "no recent proof";
                    case NOMINATED, FRIEND -> "not proven yet";
                };
        return Evidence.dated(
                Subject.of(nominee.id()),
                nominee.name() + ": " + word,
                "; nominated on",
                nominee.champion().nominatedOn());
    }
}
