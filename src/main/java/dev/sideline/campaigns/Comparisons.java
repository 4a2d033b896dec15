package dev.sideline.campaigns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a condition apart at its {@code or} and {@code and}; what stands in quotes stays whole. */
final class Comparisons {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'|“[^”]*”");
    private static final char HIDDEN = '\uE000';

    private Comparisons() {}

    /** For each alternative the comparisons that must all hold. */
    static List<List<String>> of(String text) {
        List<String> quoted = new ArrayList<>();
        String plain = QUOTED.matcher(text.strip()).replaceAll(found -> {
            quoted.add(found.group());
            return Matcher.quoteReplacement(String.valueOf((char) (HIDDEN + quoted.size() - 1)));
        });
        return split(plain, "or").stream()
                .map(alternative -> split(alternative, "and").stream()
                        .map(comparison -> restored(comparison, quoted))
                        .toList())
                .toList();
    }

    private static List<String> split(String text, String word) {
        return Arrays.stream(text.split("(?i)(?<![\\p{L}\\p{N}])" + word + "(?![\\p{L}\\p{N}])", -1))
                .map(String::strip)
                .toList();
    }

    private static String restored(String comparison, List<String> quoted) {
        String whole = comparison;
        for (int i = 0; i < quoted.size(); i++) {
            whole = whole.replace(String.valueOf((char) (HIDDEN + i)), quoted.get(i));
        }
        return whole;
    }
}
