package dev.sideline.touches;

/** What a word of a sentence was taken for. */
enum Mark {
    FREE,
    ACCOUNT,
    NAME,
    DAY,
    TOPIC,
    ACT
}
