package dev.sideline.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds a name, and an address, in texts; also where they are written within JSON. */
final class NameIn {

    static final String GONE = "[erased]";

    private static final int SHORTEST_PART = 3;

    private final Pattern whole;
    private final Pattern part;
    private final List<List<String>> words;

    /** @param email null where there is none */
    NameIn(String name, @Nullable String email) {
        String address = email == null || email.isBlank() ? null : email.strip();
        this.whole = Pattern.compile(
                Stream.of(name.strip(), address)
                        .filter(text -> text != null && !text.isEmpty())
                        .map(NameIn::spelled)
                        .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        List<String> parts = words(name).stream()
                .filter(word -> word.length() >= SHORTEST_PART)
                .toList();
        this.part = Pattern.compile(
                parts.isEmpty()
                        ? "(?!)"
                        : parts.stream()
                                .map(Pattern::quote)
                                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.words = Stream.of(words(name), address == null ? List.<String>of() : words(address))
                .filter(all -> !all.isEmpty())
                .toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Signs may be written as JSON writes them, and blanks may be several. */
    private static String spelled(String text) {
        return text.codePoints()
                .mapToObj(point -> Character.isWhitespace(point)
                        ? "(?:\\s|\\\\[nrt]|\\\\u00a0|\u00A0)+"
                        : "(?:" + Pattern.quote(Character.toString(point)) + "|\\\\"
                                + String.format(Locale.ROOT, "u%04x", point)
                                + "|\\\\" + Pattern.quote(Character.toString(point)) + ")")
                .collect(Collectors.joining());
    }

    boolean isSpelledIn(String text) {
        return whole.matcher(text).find();
    }

    /** A first or a last name alone. */
    boolean isPartlyIn(String text) {
        return part.matcher(text).find();
    }

    String takenOutOf(String text) {
        return whole.matcher(text).replaceAll(GONE.replace("[", "\\[").replace("]", "\\]"));
    }

    /** A condition of SQL that holds wherever the name or the address stands in one of the columns, and perhaps elsewhere. */
    String condition(List<String> columns) {
        return columns.stream()
                .flatMap(column -> words.stream().map(all -> all.stream()
                        .map(word -> "lower(" + column + ") like ?")
                        .collect(Collectors.joining(" and ", "(", ")"))))
                .collect(Collectors.joining(" or "));
    }

    /** What the condition asks for, in its order. */
    List<String> sought(List<String> columns) {
        return columns.stream()
                .flatMap(column -> words.stream().flatMap(List::stream).map(word -> "%" + word + "%"))
                .toList();
    }
}
