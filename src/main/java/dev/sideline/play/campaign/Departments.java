package dev.sideline.play.campaign;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of departments, however people write them. */
final class Departments {

    private static final Set<String> SELLING = Set.of("sales", "marketing");

    /** Finance, IT, logistics and production, and by what other names they go. */
    private static final Set<String> CHANGING = Set.of(
            "finance",
            "financial",
            "accounting",
            "controlling",
            "it",
            "ict",
            "information",
            "logistics",
            "supply",
            "warehouse",
            "production",
            "manufacturing");

    private Departments() {}

    /** As written, without blanks around it; empty where it was never recorded. */
    static String written(@Nullable String department) {
        return department == null ? "" : department.strip().replaceAll("\\s+", " ");
    }

    /** Sales, marketing, or both together. */
    static boolean sells(String department) {
        return words(department).stream().anyMatch(SELLING::contains);
    }

    /** One of those that a compelling proposition makes change: finance, IT, logistics, production. */
    static boolean mustChange(String department) {
        return words(department).stream().anyMatch(CHANGING::contains);
    }

    private static List<String> words(String department) {
        return Arrays.stream(department.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
