package dev.sideline.nudge;

import java.util.List;

/**
 * An open episode.
 *
 * @param nudge its newest
 * @param tellings of all its nudges that were not taken back, oldest first
 * @param nudges how many it has, those that were taken back too
 */
public record Open(Nudge nudge, List<Telling> tellings, int nudges) {}
