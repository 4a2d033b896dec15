package dev.sideline.touches;

import dev.sideline.account.TouchKind;
import java.util.Locale;

/** What constants are called in front of people. */
final class Labels {

    private Labels() {}

    /** {@code JOINT_CALL} as "Joint call". */
    static String of(Enum<?> constant) {
        String words = inside(constant);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The same inside a sentence. */
    static String inside(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** "a visit", "an email". */
    static String one(TouchKind kind) {
        return (kind == TouchKind.EMAIL ? "an " : "a ") + inside(kind);
    }
}
