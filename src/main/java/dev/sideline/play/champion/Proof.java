package dev.sideline.play.champion;

import dev.sideline.account.Act;
import dev.sideline.account.Champions;
import dev.sideline.account.Nominee;
import dev.sideline.play.Evidence;
import dev.sideline.play.Subject;
import dev.sideline.play.Threshold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a champion has shown, line by line. */
final class Proof {

    /** For how many days an act proves something, shared by all plays about champions. */
    static final Threshold DAYS = new Threshold(Champions.PROVEN_DAYS, Champions.PROVEN_DAYS_BY_DEFAULT, "days");

    private Proof() {}

    static List<Evidence> of(Nominee nominee) {
        return List.of(shown(nominee, "willing", nominee.willing()), shown(nominee, "able", nominee.able()));
    }

    private static Evidence shown(Nominee nominee, String what, @Nullable Act act) {
        Subject row = Subject.of(nominee.id());
        return act == null
                ? new Evidence(row, nominee.name() + ", " + what + ": never shown", null)
                : new Evidence(
                        row,
                        nominee.name() + ", " + what + ": " + act.words().replaceAll("[\\s.]+$", "") + ",",
                        act.on());
    }
}
