package dev.sideline.account;

/** How people of both sides were in contact. */
public enum TouchKind {
    CALL,
    MEETING,
    EMAIL,
    VISIT,
    JOINT_CALL
}
