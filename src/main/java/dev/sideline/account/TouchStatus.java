package dev.sideline.account;

/** Whether a touch took place. */
public enum TouchStatus {
    PLANNED,
    HELD,
    CANCELLED
}
