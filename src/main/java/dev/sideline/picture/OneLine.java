package dev.sideline.picture;

/** What people typed, as one line of plain text. */
final class OneLine {

    private OneLine() {}

    /** Without breaks, signs that cannot be seen, and those that turn the direction of what follows. */
    static String of(String text) {
        return text.replaceAll("[\\s\\p{Cc}\\p{Zl}\\p{Zp}]+", " ")
                .replaceAll("[\\p{Cf}&&[^\\u200C\\u200D]]", "")
                .strip();
    }

    /** At most so many characters, never cut inside one, with an ellipsis where something is missing. */
    static String of(String text, int most) {
        String line = of(text);
        if (line.codePointCount(0, line.length()) <= most) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }
}
