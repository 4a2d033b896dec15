package dev.sideline.account;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Something that a client's person did on a day and that somebody can check, in plain words. */
public record Act(String words, LocalDate on) {

    /** What an import makes of a ticked box: it says that something was done, but not what. */
    private static final Set<String> TICKS = Set.of("true", "yes", "y", "x", "1", "ok", "done", "checked", "on");

    /** Null unless both the words and the day are there: a date alone, or a ticked box, proves nothing. */
    public static @Nullable Act of(@Nullable String words, @Nullable LocalDate on) {
        if (words == null || on == null || words.isBlank()) {
            return null;
        }
        return TICKS.contains(words.strip().toLowerCase(Locale.ROOT)) ? null : new Act(words.strip(), on);
    }
}
