package dev.sideline.access;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds things by what somebody typed for their names. Case, accents, punctuation and spaces between words make no
 * difference. The whole name counts more than its beginning, that more than the beginnings of some of its words, and
 * that more than a name with a slip of the finger in it.
 */
public final class Names<T> {

    private static final double MUCH_THE_SAME = 0.88;
    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    /** The kinds of fit, the best first. */
    private enum Fit {
        WHOLE,
        BEGINNING,
        WORDS,
        SLIP,
        NONE
    }

    private record Named<T>(T thing, String name, String squeezed, List<String> words) {}

    private final List<Named<T>> all;

    public Names(Collection<T> things, Function<T, String> name) {
        this.all = things.stream()
                .map(thing -> {
                    String folded = fold(name.apply(thing));
                    return new Named<>(thing, folded, folded.replace(" ", ""), words(folded));
                })
                .sorted(Comparator.comparing(Named::name))
                .toList();
    }

    public Match<T> find(String typed) {
        String wanted = fold(typed);
        if (wanted.isEmpty()) {
            return new Match.None<>();
        }
        Map<Fit, List<Named<T>>> byFit = byFit(wanted);
        for (Fit fit : List.of(Fit.WHOLE, Fit.BEGINNING, Fit.WORDS, Fit.SLIP)) {
            List<T> fitting = byFit.getOrDefault(fit, List.of()).stream()
                    .map(Named::thing)
                    .toList();
            if (fitting.size() == 1) {
                return new Match.Found<>(fitting.get(0));
            }
            if (!fitting.isEmpty()) {
                int shown = Math.min(fitting.size(), Match.CHOICES);
                return new Match.Ambiguous<>(fitting.subList(0, shown), fitting.size() - shown);
            }
        }
        return all.stream()
                .max(Comparator.comparingDouble(named -> SIMILARITY.apply(wanted, named.name())))
                .filter(named -> SIMILARITY.apply(wanted, named.name()) >= MUCH_THE_SAME)
                .<Match<T>>map(named -> new Match.Nearest<>(named.thing()))
                .orElseGet(Match.None::new);
    }

    /** Those that fit, the best first; all by name where nothing was typed. */
    public List<T> fitting(String typed, int most) {
        String wanted = fold(typed);
        Stream<Named<T>> fitting = wanted.isEmpty()
                ? all.stream()
                : byFit(wanted).entrySet().stream()
                        .filter(entry -> entry.getKey() != Fit.NONE)
                        .flatMap(entry -> entry.getValue().stream());
        return fitting.limit(most).map(Named::thing).toList();
    }

    private Map<Fit, List<Named<T>>> byFit(String wanted) {
        String squeezed = wanted.replace(" ", "");
        List<String> words = words(wanted);
        ToIntFunction<String> slips = slipsFrom(squeezed);
        return all.stream()
                .collect(Collectors.groupingBy(
                        named -> fit(named, squeezed, words, slips), TreeMap::new, Collectors.toList()));
    }

    private static <T> Fit fit(Named<T> named, String squeezed, List<String> words, ToIntFunction<String> slips) {
        if (named.squeezed().equals(squeezed)) {
            return Fit.WHOLE;
        }
        if (named.squeezed().startsWith(squeezed)) {
            return Fit.BEGINNING;
        }
        if (words.stream().allMatch(word -> named.words().stream().anyMatch(ofName -> ofName.startsWith(word)))) {
            return Fit.WORDS;
        }
        boolean slip = Stream.of(named.squeezed(), named.words().get(0)).anyMatch(name -> slips.applyAsInt(name) >= 0);
        return slip ? Fit.SLIP : Fit.NONE;
    }

    /** How many letters differ; negative where they are too many for a slip: one in three letters, two in eight. */
    private static ToIntFunction<String> slipsFrom(String squeezed) {
        int bearable = squeezed.length() < 3 ? 0 : squeezed.length() < 8 ? 1 : 2;
        LevenshteinDistance distance = new LevenshteinDistance(bearable);
        return name -> distance.apply(squeezed, name);
    }

    private static List<String> words(String folded) {
        return List.of(folded.split(" ", -1));
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
