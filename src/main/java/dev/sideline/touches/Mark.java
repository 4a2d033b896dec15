package dev.sideline.touches;

/** What a word of a sentence was taken for. */
enum Mark {
    FREE,
    ACCOUNT,
    DEAL,
    CAMPAIGN,
    NAME,
    DAY,
    TOPIC,
    ACT
}
