package dev.sideline.account;

/** What somebody said to a pitch. */
public enum PitchOutcome {
    INTERESTED,
    LATER,
    DECLINED,
    WON
}
