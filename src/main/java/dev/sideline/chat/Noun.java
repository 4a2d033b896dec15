package dev.sideline.chat;

import java.util.Locale;

/** What the things of a list are called, so that what was left out of it can be named. */
public record Noun(String one, String many) {

    /** A noun with a plain plural. */
    public Noun(String one) {
        this(one, one + "s");
    }

    /** "and one more promise", "and 2 more promises". */
    public String more(int count) {
        return count == 1 ? "and one more " + one : String.format(Locale.ENGLISH, "and %,d more %s", count, many);
    }
}
