package dev.sideline.picture;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a team's major accounts stood, week by week.
 *
 * @param weeks the oldest first, one for each week of the span; of more than {@value #MOST_WEEKS} the last ones are drawn
 */
public record TeamTrend(List<Week> weeks) {

    static final int MOST_WEEKS = 12;

    public TeamTrend {
        weeks = List.copyOf(weeks.subList(Math.max(0, weeks.size() - MOST_WEEKS), weeks.size()));
    }

    /**
     * One week; what nobody knows of it is null, and is a gap in the picture.
     *
     * @param proven the major accounts with a proven champion
     * @param reached the major accounts whose rep has met somebody at the level to reach
     */
    public record Week(LocalDate monday, @Nullable Share proven, @Nullable Share reached, @Nullable Lights lights) {}

    /** So many of all; of none it is no share. */
    public record Share(int some, int all) {

        public Share {
            if (some < 0 || some > all) {
                throw new IllegalArgumentException(some + " of " + all);
            }
        }

        double percent() {
            return all == 0 ? Double.NaN : 100.0 * some / all;
        }
    }

    /** How many deliveries are on track, need a look, and are late. */
    public record Lights(int green, int amber, int red) {

        int all() {
            return green + amber + red;
        }
    }
}
