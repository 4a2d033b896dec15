package dev.sideline.play.champion;

import dev.sideline.account.Act;
import dev.sideline.account.Nominee;
import dev.sideline.play.AccountPlay;
import dev.sideline.play.Answer;
import dev.sideline.play.Judgement;
import dev.sideline.play.Rule;
import dev.sideline.play.Say;
import dev.sideline.play.Situation;
import dev.sideline.play.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CH2. Proof is an act in words and its date, nothing else. On the last day of its term an act still counts elsewhere,
 * but it is due to be renewed. Nobody is asked to test somebody who has gone.
 */
public final class Ch2TestTheChampion implements AccountPlay {

    private static final Rule RULE = new Rule(
            "CH2",
            "Willing and able",
            "A champion is both willing and able, and shows it by acts that somebody can check.",
            "A nominated champion's willing or able evidence is missing, or 60 days old or older.",
            "A dated act is logged, or the contact becomes a friend.",
            "Accept a checkbox, a title or e-mail volume as proof.",
            List.of(Proof.DAYS),
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
        return situation.champions().present().stream()
                .map(nominee -> judge(situation, nominee))
                .toList();
    }

    private static Answer judge(Situation situation, Nominee nominee) {
        Judgement judgement = situation.judgement(RULE, Subject.of(nominee.id()));
        boolean isWilling = isShownLately(nominee.willing(), judgement);
        boolean isAble = isShownLately(nominee.able(), judgement);
        if (isWilling && isAble) {
            return judgement.silent();
        }
        return judgement.fires(
                new Say(
                        headline(nominee, isWilling, isAble),
                        question(nominee, isWilling),
                        "Log what " + nominee.name() + " did that shows it, or relabel them as a friend."),
                situation.stake(),
                Proof.of(nominee));
    }

    private static boolean isShownLately(@Nullable Act act, Judgement judgement) {
        return act != null && !judgement.today().lasted(act.on(), Proof.DAYS.in(judgement.settings()));
    }

    private static String headline(Nominee nominee, boolean isWilling, boolean isAble) {
        boolean wasShown = (!isWilling && nominee.willing() != null) || (!isAble && nominee.able() != null);
        String open = isWilling ? "able" : isAble ? "willing" : "willing or able";
        return (wasShown ? "Nothing recent shows that " : "Nothing shows yet that ") + nominee.name()
                + ", nominated as a champion, is " + open;
    }

    private static String question(Nominee nominee, boolean isWilling) {
        return isWilling
                ? "What could " + nominee.name() + " do to show it, such as getting you a meeting above?"
                : "What could you ask " + nominee.name() + " for that would show it, such as an introduction?";
    }
}
