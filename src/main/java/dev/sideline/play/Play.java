package dev.sideline.play;

import java.util.List;

/**
 * A rule that looks at one account as one rep lives it and says, for each thing it is about, what a good coach would
 * say. It is a function of its argument alone.
 */
public interface Play {

    Rule rule();

    /** One answer for each subject that the play looked at; none where there is nothing for it to look at. */
    List<Answer> judge(Situation situation);
}
