package dev.sideline.crm;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Mends a word that is one letter away from exactly one known word. A word that is known, short, or unlike all known
 * ones stays as it is: a new sector is no mistake.
 */
record Spelling(Set<String> known) implements Translation {

    private static final int SHORTEST = 6;
    private static final LevenshteinDistance ONE_LETTER = new LevenshteinDistance(1);

    /** The countries of the world by their English names. */
    static Spelling countries() {
        Set<String> names = new TreeSet<>();
        Arrays.stream(Locale.getISOCountries())
                .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH))
                .forEach(names::add);
        return new Spelling(names);
    }

    static Spelling sectors() {
        return new Spelling(Set.of(
                "technology",
                "medical",
                "retail",
                "software",
                "entertainment",
                "marketing",
                "telecommunications",
                "finance",
                "employment",
                "services",
                "manufacturing",
                "healthcare",
                "education",
                "energy",
                "government",
                "insurance",
                "logistics",
                "construction",
                "hospitality",
                "transportation",
                "agriculture"));
    }

    @Override
    public String translate(String cell) {
        if (cell.length() < SHORTEST || known.contains(cell)) {
            return cell;
        }
        List<String> near = known.stream()
                .filter(word -> ONE_LETTER.apply(word, cell) == 1)
                .limit(2)
                .toList();
        return near.size() == 1 ? near.get(0) : cell;
    }

    @Override
    public boolean corrects() {
        return true;
    }
}
