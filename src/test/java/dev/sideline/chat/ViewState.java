package dev.sideline.chat;

import java.util.Locale;

/** The states of a view that {@link GoldenViewsTest} counts, with the words that go with each. */
public enum ViewState {
    EMPTY,
    ONE,
    MANY,
    OVER,
    HOSTILE;

    /** The golden file of a view in this state, such as {@code round/why-one}. */
    public String file(String view) {
        return view + "-" + name().toLowerCase(Locale.ROOT);
    }

    /** A person, an account or anything else that has a name. */
    public String called(String ordinary) {
        return switch (this) {
            case HOSTILE -> Hostile.NAME;
            case OVER -> Hostile.LONG;
            default -> ordinary;
        };
    }

    /** What somebody wrote, or a play says. */
    public String words(String ordinary) {
        return switch (this) {
            case HOSTILE -> Hostile.TEXT;
            case OVER -> Hostile.VERY_LONG;
            default -> ordinary;
        };
    }

    /** How many there are of something. */
    public int count(int many, int over) {
        return switch (this) {
            case EMPTY -> 0;
            case ONE, HOSTILE -> 1;
            case MANY -> many;
            case OVER -> over;
        };
    }
}
