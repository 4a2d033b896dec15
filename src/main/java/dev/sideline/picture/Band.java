package dev.sideline.picture;

import java.util.Arrays;

/** A level of the client's people, as the map names it; the highest first. */
enum Band {
    C_LEVEL(5, "C-level", "at C-level", "at C-level"),
    VICE_PRESIDENTS(4, "VPs", "VP", "VPs"),
    DIRECTORS(3, "Directors", "director", "directors"),
    MANAGERS(2, "Managers", "manager", "managers"),
    USERS(1, "Users", "user", "users"),
    UNKNOWN(0, "No level", "with no level", "with no level");

    private final int level;
    private final String title;
    private final String one;
    private final String many;

    Band(int level, String title, String one, String many) {
        this.level = level;
        this.title = title;
        this.one = one;
        this.many = many;
    }

    static Band of(AccountMap.Somebody somebody) {
        return Arrays.stream(values())
                .filter(band -> Integer.valueOf(band.level).equals(somebody.level()))
                .findFirst()
                .orElse(UNKNOWN);
    }

    int level() {
        return level;
    }

    String title() {
        return title;
    }

    /** "14 users". */
    String counted(int count) {
        return count + " " + (count == 1 ? one : many);
    }

    /** "14 more users". */
    String more(int count) {
        return count + " more " + (count == 1 ? one : many);
    }
}
