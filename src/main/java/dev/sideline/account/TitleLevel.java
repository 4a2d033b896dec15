package dev.sideline.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Guesses a contact's level from the words of a title. It would rather say nothing than something wrong: a title whose
 * words point to different levels, or that only borrows somebody else's ("assistant to the CEO"), has no guess.
 */
public final class TitleLevel {

    private static final Map<Integer, Set<String>> WORDS = Map.of(
            5,
            Set.of(
                    "ceo",
                    "cfo",
                    "cto",
                    "cio",
                    "coo",
                    "cmo",
                    "cro",
                    "cso",
                    "cpo",
                    "chro",
                    "ciso",
                    "chief",
                    "president",
                    "founder",
                    "cofounder",
                    "owner"),
            4,
            Set.of("vp", "svp", "evp"),
            3,
            Set.of("director", "head"),
            2,
            Set.of("manager", "supervisor", "foreman"),
            1,
            Set.of(
                    "engineer",
                    "analyst",
                    "administrator",
                    "developer",
                    "technician",
                    "specialist",
                    "clerk",
                    "user",
                    "operator",
                    "buyer",
                    "accountant",
                    "coordinator",
                    "designer",
                    "planner",
                    "nurse",
                    "scientist"));

    private static final Set<String> BORROWED = Set.of(
            "assistant",
            "secretary",
            "associate",
            "deputy",
            "acting",
            "interim",
            "former",
            "ex",
            "retired",
            "intern",
            "office",
            "staff",
            "to");

    /** Not what the single word says: a product owner owns no company, a managing director is more than a director. */
    private static final List<String> MISLEADING =
            List.of("product owner", "process owner", "managing director", "general manager", "head nurse");

    private TitleLevel() {}

    /** A level from 1 (user) to 5 (C-level). */
    public static OptionalInt guess(String title) {
        String plain = " "
                + title.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .replaceAll("\\bvice president\\b", "vp")
                        .replaceAll("\\bco founder\\b", "cofounder")
                        .strip()
                + " ";
        Set<String> words = Set.copyOf(Arrays.asList(plain.strip().split(" ")));
        if (words.stream().anyMatch(BORROWED::contains)
                || MISLEADING.stream().anyMatch(phrase -> plain.contains(" " + phrase + " "))) {
            return OptionalInt.empty();
        }
        Set<Integer> levels = WORDS.entrySet().stream()
                .filter(level -> level.getValue().stream().anyMatch(words::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return levels.size() == 1 ? OptionalInt.of(levels.iterator().next()) : OptionalInt.empty();
    }
}
