package dev.sideline.nudge;

import java.util.Optional;

/**
 * How people take one play, all of them together.
 *
 * @param delivered how often it was told, to whom it is for or to a manager above them
 * @param notUseful how often it was called not useful
 * @param settled how often it was told and answered, or told long enough ago to have been
 * @param actedOn how often somebody did something about it, or it cleared after it was told
 */
public record PlayHealth(String play, int delivered, int notUseful, int settled, int actedOn) {

    private static final int ENOUGH_TO_JUDGE = 30;
    private static final int NOT_USEFUL_PERCENT = 10;
    private static final int ACTED_ON_PERCENT = 25;

    /** Days after which a telling that nobody answered counts as not acted on. */
    public static final int DAYS_TO_ACT = 7;

    /** This and what is known of the same play from elsewhere. */
    public PlayHealth and(PlayHealth other) {
        return new PlayHealth(
                play,
                delivered + other.delivered,
                notUseful + other.notUseful,
                settled + other.settled,
                actedOn + other.actedOn);
    }

    /** Why the play should pause itself, in words; empty when it need not. */
    public Optional<String> pauses() {
        if (delivered >= ENOUGH_TO_JUDGE && notUseful * 100 > delivered * NOT_USEFUL_PERCENT) {
            return Optional.of("%d of %d deliveries were called not useful; more than %d %% is too many."
                    .formatted(notUseful, delivered, NOT_USEFUL_PERCENT));
        }
        if (settled >= ENOUGH_TO_JUDGE && actedOn * 100 < settled * ACTED_ON_PERCENT) {
            return Optional.of("%d of %d deliveries were acted on; under %d %% is too few."
                    .formatted(actedOn, settled, ACTED_ON_PERCENT));
        }
        return Optional.empty();
    }
}
