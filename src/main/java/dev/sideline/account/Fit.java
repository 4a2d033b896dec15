package dev.sideline.account;

/** A judgement whether a deal is worth investing in. */
public enum Fit {
    GO,
    NO_GO
}
