package dev.sideline.chat;

/**
 * What somebody typed after {@code /coach}, or wrote to the bot in plain words.
 *
 * @param word the first word, lower case; empty when nothing was typed
 * @param rest what follows it, stripped; users appear as {@code <@U…>}
 */
public record Command(Caller caller, String word, String rest) {}
