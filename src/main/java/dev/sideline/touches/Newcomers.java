package dev.sideline.touches;

import dev.sideline.touches.Understood.Newcomer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People whom somebody typed one a line, each with a title behind a dash, a comma or in parentheses. */
final class Newcomers {

    static final int MOST = 20;
    static final int LONGEST_NAME = 120;

    private static final Pattern LINE =
            Pattern.compile("(?<name>[^–—,(]*?)\\s*(?:(?:[–—,]|\\s-\\s)\\s*(?<title>.*)|\\((?<aside>[^)]*)\\)?)?");

    private Newcomers() {}

    static List<Newcomer> of(String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Newcomers::one)
                .toList();
    }

    /** What is wrong with them; empty when nothing is. */
    static Optional<String> problem(String typed) {
        List<Newcomer> all = of(typed);
        if (all.size() > MOST) {
            return Optional.of("At most " + MOST + " people at once.");
        }
        return all.stream()
                .filter(one -> one.name().codePoints().noneMatch(Character::isLetter)
                        || one.name().length() > LONGEST_NAME
                        || one.title().length() > LONGEST_NAME)
                .findFirst()
                .map(wrong ->
                        wrong.name().length() > LONGEST_NAME || wrong.title().length() > LONGEST_NAME
                                ? "A name or title is longer than " + LONGEST_NAME
                                        + " characters. One person a line: Bo Berg – CFO"
                                : "One person a line, the name first: Bo Berg – CFO");
    }

    private static Newcomer one(String line) {
        Matcher read = LINE.matcher(line);
        if (!read.matches()) {
            return new Newcomer(line, "");
        }
        String title = read.group("title") == null ? read.group("aside") : read.group("title");
        return new Newcomer(read.group("name").strip(), title == null ? "" : title.strip());
    }
}
