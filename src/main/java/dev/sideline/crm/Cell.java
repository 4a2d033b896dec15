package dev.sideline.crm;

import dev.sideline.account.Field;
import org.jspecify.annotations.Nullable;

/**
 * The value of one field, before references are resolved.
 *
 * @param column the header under which it stands in the file
 * @param given what the file says
 * @param text what is made of it, in the form of the interchange files
 * @param corrected whether a mistake in what the file says was mended
 * @param guessedFrom what it was guessed from, in words; null where it is no guess
 */
record Cell(Field<?> field, String column, String given, String text, boolean corrected, @Nullable String guessedFrom) {

    static Cell of(Field<?> field, String column, String text) {
        return new Cell(field, column, text, text, false, null);
    }

    static Cell guess(Field<?> field, String column, String given, String text, String from) {
        return new Cell(field, column, given, text, false, from);
    }
}
