package dev.sideline.play;

import java.util.List;

/**
 * A rule that looks at one account as one person of ours lives it and says, for each thing it is about, what a good coach would
 * say. It is a function of its argument alone.
 */
public interface Play {

    Rule rule();

    /**
     * Whether it speaks also to leaders who take part in touches of an account on which they sell nothing. Whoever owns
     * the account or a deal on it is asked by every play.
     */
    default boolean asksLeaders() {
        return false;
    }

    /** One answer for each subject that the play looked at; none where there is nothing for it to look at. */
    List<Answer> judge(Situation situation);
}
