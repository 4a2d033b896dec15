package dev.sideline.nudge;

/** How a message gets to somebody: once a day at their hour, or at once because it is urgent. */
public enum Lane {
    DAILY,
    URGENT
}
