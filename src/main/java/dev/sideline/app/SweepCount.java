package dev.sideline.app;

import dev.sideline.round.Sweep;

/** Counts what a sweep looked at and found. */
final class SweepCount {

    private int accounts;
    private int findings;
    private int unknown;

    void add(Sweep.Verdict verdict) {
        accounts += verdict.account() == null ? 0 : 1;
        findings += verdict.fires().size();
        unknown += verdict.unknown().size();
    }

    int accounts() {
        return accounts;
    }

    int findings() {
        return findings;
    }

    int unknown() {
        return unknown;
    }
}
