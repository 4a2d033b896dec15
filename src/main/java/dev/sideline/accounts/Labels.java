package dev.sideline.accounts;

import java.util.List;
import java.util.Locale;

/** What constants and numbers are called in front of people. */
final class Labels {

    private static final List<String> LEVELS = List.of("user", "manager", "director", "vice-president", "C-level");

    private Labels() {}

    /** @param level from 1 to 5 */
    static String level(int level) {
        return LEVELS.get(level - 1);
    }

    /** {@code SOLUTION_SPECIFIED} as "solution specified". */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The same at the beginning of a line or an option. */
    static String capital(Enum<?> constant) {
        String words = of(constant);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** "1 deal", "2 deals". */
    static String counted(int number, String one) {
        return number + " " + one + (number == 1 ? "" : "s");
    }
}
