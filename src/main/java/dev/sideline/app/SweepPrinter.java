package dev.sideline.app;

import dev.sideline.round.Sweep;
import java.time.Duration;

/** Says what a sweep found, while it goes on or at its end. */
interface SweepPrinter {

    /** @param withUnknown whether also what was never recorded */
    void print(Sweep.Verdict verdict, boolean withUnknown);

    void summary(SweepCount count, Duration took);
}
