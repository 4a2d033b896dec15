package dev.sideline.slack;

import java.util.regex.Pattern;

/** Turns the text of a command or a message into what the person typed; users stay {@code <@U…>}. */
final class SlackText {

    private static final Pattern USER = Pattern.compile("<@([A-Z0-9]+)(?:\\|[^>]*)?>");
    private static final Pattern CHANNEL = Pattern.compile("<#[A-Z0-9]+\\|([^>]*)>");
    private static final Pattern LABELLED = Pattern.compile("<(?:https?|mailto|tel):[^|>]*\\|([^>]*)>");
    private static final Pattern LINK = Pattern.compile("<((?:https?)://[^|>]*)>");

    private SlackText() {}

    static String plain(String text) {
        String plain = USER.matcher(text).replaceAll("<@$1>");
        plain = CHANNEL.matcher(plain).replaceAll("#$1");
        plain = LABELLED.matcher(plain).replaceAll("$1");
        plain = LINK.matcher(plain).replaceAll("$1");
        return plain.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .strip();
    }

    /** Without the mention of one user. */
    static String without(String user, String plain) {
        return plain.replace("<@" + user + ">", " ").replaceAll("\\s+", " ").strip();
    }
}
