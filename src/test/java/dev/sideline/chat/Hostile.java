package dev.sideline.chat;

/** Words that would do something in Slack, were they not shown as they are; and words that are too long for any field. */
public final class Hostile {

    /** For a name. */
    public static final String NAME =
            "<!channel> *Bo* _x_ ~y~ `z` :tada: <https://evil.example|click> \u202Eright to left & Co";

    /** For a text: several lines, and a word that does not end. */
    public static final String TEXT = NAME + "\n\n> quote\n```code```\n<@U1> " + "Donaudampfschiff".repeat(30);

    /** A name that is longer than what a button, an option or a heading holds. */
    public static final String LONG = "Consolidated Amalgamated Holdings of Upper and Lower Northumberland ".repeat(4);

    /** A text that is longer than what a section or a field holds. */
    public static final String VERY_LONG = "It was said at length. ".repeat(200);

    private Hostile() {}
}
