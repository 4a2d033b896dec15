package dev.sideline.play;

import java.util.List;

/** A rule about one account as one rep lives it. */
public non-sealed interface AccountPlay extends Play {

    /**
     * Whether it speaks also to leaders who take part in touches of an account on which they sell nothing. Whoever owns
     * the account or a deal on it is asked by every play.
     */
    default boolean asksLeaders() {
        return false;
    }

    /** Whether it speaks also to reps with an engagement plan for an account on which they sell nothing. */
    default boolean asksPlanners() {
        return false;
    }

    /** One answer for each subject that the play looked at; none where there is nothing for it to look at. */
    List<Answer> judge(Situation situation);
}
