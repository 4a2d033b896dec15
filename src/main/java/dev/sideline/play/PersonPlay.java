package dev.sideline.play;

import java.util.List;

/** A rule about how one of our people works: across their accounts, in a campaign, with a proposition, with their team. */
public non-sealed interface PersonPlay extends Play {

    /** One answer for each subject that the play looked at; none where there is nothing for it to look at. */
    List<Answer> judge(Outlook outlook);
}
