package dev.sideline.account;

/** How a competitor showed. */
public enum SightingKind {
    MENTION,
    TENDER
}
