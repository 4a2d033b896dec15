package dev.sideline.touches;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the word that says that something did not happen: "didn't meet Dana", "cancelled the call". */
final class Denial {

    private static final Set<String> WORDS = NameWords.words(
            "not never didn't couldn't wasn't weren't haven't hasn't don't won't cannot can't cancelled canceled skipped missed");

    private Denial() {}

    /** Null when nothing is denied, or when it is somebody's own words in which something is. */
    static @Nullable Token in(List<Token> words, Happening happening) {
        if (happening.act() == Understood.Act.SAID || happening.act() == Understood.Act.NOTHING) {
            return null;
        }
        return words.subList(0, happening.from()).stream()
                .filter(word -> WORDS.contains(word.key()))
                .findFirst()
                .orElse(null);
    }
}
