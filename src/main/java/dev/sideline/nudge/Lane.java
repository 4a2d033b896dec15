package dev.sideline.nudge;

/** How a message gets to somebody: once a day at their hour, at once because it is urgent, or with a manager's digest. */
public enum Lane {
    DAILY,
    URGENT,
    DIGEST
}
