package dev.sideline.crm;

/**
 * Keeps spreadsheets from taking a text for a formula: what begins like one is written with an apostrophe in front,
 * which goes away when the file is read again.
 */
final class Formula {

    private static final char GUARD = '\'';
    private static final String BEGINNINGS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private Formula() {}

    static String guarded(String text) {
        return looksLikeOne(text) || isGuarded(text) ? GUARD + text : text;
    }

    static String plain(String cell) {
        return isGuarded(cell) ? cell.substring(1) : cell;
    }

    /** An apostrophe that is there for another reason stays apart from ours: it gets one more. */
    private static boolean isGuarded(String text) {
        return text.length() > 1
                && text.charAt(0) == GUARD
                && (text.charAt(1) == GUARD || looksLikeOne(text.substring(1)));
    }

    private static boolean looksLikeOne(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }
}
