package dev.sideline.digest;

import java.time.LocalDate;

/**
 * Something that got better on one of a rep's accounts.
 *
 * @param text the fact, plain words, without the account's name
 */
record Strength(String account, String text, LocalDate on) {}
