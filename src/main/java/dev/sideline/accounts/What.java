package dev.sideline.accounts;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to add or edit, as typed: "contact Dana Lee". Without one of the words it is an account.
 *
 * @param name null when none was typed
 */
record What(Thing kind, @Nullable String name) {

    enum Thing {
        NOTHING,
        ACCOUNT,
        CONTACT,
        DEAL,
        TEAM
    }

    static What read(String typed) {
        String text = typed.strip();
        String[] words = text.split("\\s+", 2);
        Thing kind = Arrays.stream(Thing.values())
                .filter(thing -> thing != Thing.NOTHING
                        && words[0].toUpperCase(Locale.ROOT).equals(thing.name()))
                .findFirst()
                .orElse(Thing.NOTHING);
        if (kind == Thing.NOTHING) {
            return text.isEmpty() ? new What(kind, null) : new What(Thing.ACCOUNT, text);
        }
        return new What(kind, words.length < 2 || words[1].isBlank() ? null : words[1].strip());
    }
}
