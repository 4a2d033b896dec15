package dev.sideline.account;

/** How experienced somebody of ours is; never inferred. */
public enum Seniority {
    JUNIOR,
    SENIOR
}
