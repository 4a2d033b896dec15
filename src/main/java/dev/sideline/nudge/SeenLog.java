package dev.sideline.nudge;

import java.time.Instant;
import java.util.Collection;

/** Keeps when somebody was first shown an episode other than by a message: on the Home tab or in a reply. */
public interface SeenLog {

    /** Where one was shown before, the first time stays. */
    void saw(Collection<Episode.Id> episodes, Instant at);
}
