package dev.sideline.nudge;

import java.util.List;

/**
 * An open episode.
 *
 * @param nudge its newest
 * @param tellings of all its nudges that were not taken back, oldest first
 */
public record Open(Nudge nudge, List<Telling> tellings) {}
