package dev.sideline.account;

/** What a nominated contact has shown so far. */
public enum Standing {
    /** Named, but never proven. */
    NOMINATED,
    /** A willing act and an able act, both recent. */
    PROVEN,
    /** Was proven; the proof has grown old. */
    LAPSED,
    /** Relabelled by a person: good to have, not a champion. */
    FRIEND
}
