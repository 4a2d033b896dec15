package dev.sideline.practice;

import java.time.Instant;

/** The coach's clock, moved by the people who practise. */
public interface PracticeTime {
    /** The coach's present; never goes back. */
    Instant now();

    /** Moves to the next morning and runs what became due; returns the new now when the coach's work is done. */
    Instant nextMorning();

    /** As {@link #nextMorning()}, to the morning of the next Monday. */
    Instant nextMonday();
}
