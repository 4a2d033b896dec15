package dev.sideline.nudge;

import dev.sideline.account.Author;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** How plays fare with everybody together, and which of them paused themselves. Nothing here is told by person. */
public interface PlayRecord {

    /**
     * For every play that was told at least once since it was last switched on again.
     *
     * @param settledBy a telling of that day or before is settled also without an answer
     */
    List<PlayHealth> health(LocalDate settledBy);

    /** To how many people each play was ever told. */
    Map<String, Integer> people();

    /** Why each play that is paused is. */
    Map<String, String> paused();

    /** It is in the audit. */
    void pause(String play, String why, Author author);

    /** Switches a play on again; what was told before does not count any more. It is in the audit. */
    void resume(String play, Author author);
}
