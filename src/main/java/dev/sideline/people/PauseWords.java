package dev.sideline.people;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads how long a pause is to last: nothing, "2 weeks", "a month", "until 1 Dec", "Dec 1 2026", "Friday", "2026-12-01".
 * A span counts from today; a day is the last of the pause.
 */
final class PauseWords {

    private static final Pattern SPAN = Pattern.compile("(\\d{1,3}|an?|one) ?(d|day|w|week|m|month)s?");
    private static final String NUMBER = "(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?";
    private static final String MONTH = "(?<month>[a-z]{3,9})\\.?";
    private static final String YEAR = "(?:,? (?<year>\\d{4}))?";
    private static final Pattern DAY_MONTH = Pattern.compile(NUMBER + " (?:of )?" + MONTH + YEAR);
    private static final Pattern MONTH_DAY = Pattern.compile(MONTH + " " + NUMBER + YEAR);
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private PauseWords() {}

    sealed interface Wish {}

    /** @param lastDay null for until they resume */
    record Understood(@Nullable LocalDate lastDay) implements Wish {}

    record Unclear() implements Wish {}

    static Wish read(String typed, LocalDate today) {
        String words = typed.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip()
                .replaceFirst("^(until|till|to|for|up to)\\b ?", "");
        if (words.isEmpty()) {
            return new Understood(null);
        }
        return lastDay(words, today)
                .filter(day -> isPossible(day, today))
                .<Wish>map(Understood::new)
                .orElseGet(Unclear::new);
    }

    /** From today on, within a year. */
    static boolean isPossible(LocalDate lastDay, LocalDate today) {
        return !lastDay.isBefore(today) && !lastDay.isAfter(today.plusYears(1));
    }

    private static Optional<LocalDate> lastDay(String words, LocalDate today) {
        try {
            return Stream.of(span(words, today), weekday(words, today), written(words, today), iso(words))
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> span(String words, LocalDate today) {
        Matcher span = SPAN.matcher(words);
        if (!span.matches()) {
            return Optional.empty();
        }
        long number = span.group(1).matches("\\d+") ? Long.parseLong(span.group(1)) : 1;
        ChronoUnit unit =
                switch (span.group(2).charAt(0)) {
                    case 'd' -> ChronoUnit.DAYS;
                    case 'w' -> ChronoUnit.WEEKS;
                    default -> ChronoUnit.MONTHS;
                };
        return Optional.of(today.plus(number, unit).minusDays(1));
    }

    private static Optional<LocalDate> weekday(String words, LocalDate today) {
        return switch (words) {
            case "today" -> Optional.of(today);
            case "tomorrow" -> Optional.of(today.plusDays(1));
            default ->
                Arrays.stream(DayOfWeek.values())
                        .filter(day -> isShortFor(words, Labels.of(day)))
                        .findFirst()
                        .map(day -> today.with(TemporalAdjusters.next(day)));
        };
    }

    private static Optional<LocalDate> written(String words, LocalDate today) {
        return Stream.of(DAY_MONTH.matcher(words), MONTH_DAY.matcher(words))
                .filter(Matcher::matches)
                .flatMap(match -> Arrays.stream(Month.values())
                        .filter(month -> isShortFor(match.group("month"), Labels.of(month)))
                        .map(month -> day(match, month, today)))
                .findFirst();
    }

    private static LocalDate day(Matcher match, Month month, LocalDate today) {
        int number = Integer.parseInt(match.group("day"));
        String year = match.group("year");
        if (year != null) {
            return LocalDate.of(Integer.parseInt(year), month, number);
        }
        LocalDate thisYear = LocalDate.of(today.getYear(), month, number);
        return thisYear.isBefore(today) ? LocalDate.of(today.getYear() + 1, month, number) : thisYear;
    }

    private static Optional<LocalDate> iso(String words) {
        return ISO.matcher(words).matches() ? Optional.of(LocalDate.parse(words)) : Optional.empty();
    }

    private static boolean isShortFor(String words, String name) {
        return words.length() >= 3 && name.startsWith(words);
    }
}
