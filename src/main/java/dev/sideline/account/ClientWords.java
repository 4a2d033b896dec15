package dev.sideline.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody of a client said, in their own words. A tick, a colour or a score is none. */
public record ClientWords(String text) {

    private static final Set<String> TICKS = Set.of(
            "true", "yes", "y", "x", "ok", "okay", "done", "checked", "check", "on", "green", "go", "all", "light",
            "none", "no", "n", "false", "na", "tbd");

    private static final Set<String> SCORE = Set.of(
            "nps", "csat", "ces", "score", "scores", "scored", "rating", "rated", "survey", "result", "star", "stars",
            "point", "points", "out", "of", "from", "percent", "is", "was", "a");

    /** Null unless it holds words that are neither a tick nor a score. */
    public static @Nullable ClientWords of(@Nullable String text) {
        return text == null || tokens(text).allMatch(ClientWords::saysNothing) ? null : new ClientWords(text.strip());
    }

    private static Stream<String> tokens(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+"))
                .filter(word -> !word.isEmpty());
    }

    private static boolean saysNothing(String word) {
        return TICKS.contains(word) || SCORE.contains(word);
    }
}
