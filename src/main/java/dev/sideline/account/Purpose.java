package dev.sideline.account;

/** What a touch was for. */
public enum Purpose {
    DEAL,
    RENEWAL,
    DELIVERY,
    VALUE,
    DEVELOPMENT,
    CHECK_IN,
    REVIEW,
    DEFENCE,
    INTERNAL
}
