package dev.sideline.touches;

import dev.sideline.account.DayOrder;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.natty.DateGroup;
import org.natty.Parser;

/**
 * Days in plain words. A span of a sentence is taken for a day only when it has the form of one ("may" and "sun" alone
 * are not enough); what can be more than one day ("3/11", "next friday" on a Monday) gives all of them.
 */
final class DayWords {

    private static final long HALF_A_YEAR = 183;

    private final LocalDate today;
    private final @Nullable DayOrder order;

    /** @param order what "3/11" means; null where either can be meant */
    DayWords(LocalDate today, @Nullable DayOrder order) {
        this.today = today;
        this.order = order;
    }

    /** Where a day lies as seen from today, as far as the sentence says so. */
    enum Direction {
        BACK,
        AHEAD,
        EITHER
    }

    /**
     * A day that was named.
     *
     * @param days what it can be; none when it is too vague
     */
    record Day(int start, int end, String words, List<LocalDate> days, @Nullable LocalTime time) {}

    /** The days of a sentence in their order. */
    List<Day> in(String sentence, Direction direction) {
        List<Day> named = new ArrayList<>();
        Translated english = DayTongues.english(sentence);
        Matcher found = DayForms.DAYS.matcher(english.text());
        while (found.find()) {
            if (isSomebodysName(english.text(), found)) {
                continue;
            }
            List<LocalDate> days = days(found, direction);
            if (days != null) {
                String clock = found.group("time");
                int start = english.start(found.start());
                int end = english.end(found.end());
                named.add(
                        new Day(start, end, sentence.substring(start, end), days, clock == null ? null : time(clock)));
            }
        }
        return named;
    }

    /** A time that stands alone, as in "at 10:00"; its day is none. */
    @Nullable Day timeIn(String sentence) {
        Matcher found = DayForms.TIME.matcher(sentence);
        return found.find()
                ? new Day(found.start(), found.end(), found.group(), List.of(), time(found.group("time")))
                : null;
    }

    /** "Sun Li" and "Fri Olsen" are people: a short weekday with a capital, followed by another capital. */
    private static boolean isSomebodysName(String sentence, Matcher found) {
        String weekday = found.group("weekday");
        return weekday != null
                && found.start() == found.start("weekday")
                && weekday.length() == 3
                && Character.isUpperCase(weekday.charAt(0))
                && sentence.substring(found.end()).matches("(?s)\\s+\\p{Lu}.*");
    }

    /** Null when it only looks like a day. */
    private @Nullable List<LocalDate> days(Matcher found, Direction direction) {
        try {
            if (found.group("iso") != null) {
                return List.of(numeric(found.group("iso"), 2, 1, 0));
            } else if (found.group("dotted") != null) {
                return List.of(dayFirst(found.group("dotted"), direction));
            } else if (found.group("slashed") != null) {
                return slashed(found.group("slashed"), direction);
            } else if (found.group("named") != null) {
                return named(found.group("named"), direction);
            } else if (found.group("relative") != null) {
                return List.of(natty(found.group("relative")));
            } else if (found.group("end") != null) {
                return List.of(endOf(found.group("end").toLowerCase(Locale.ROOT)));
            } else if (found.group("vague") != null) {
                return List.of();
            } else if (found.group("nth") != null) {
                return nth(Integer.parseInt(found.group("nth").replaceAll("\\D", "")), direction);
            }
            return weekday(found, direction);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private List<LocalDate> slashed(String words, Direction direction) {
        List<LocalDate> dayFirst = tried(() -> dayFirst(words, direction));
        List<LocalDate> monthFirst = tried(() -> monthFirst(words, direction));
        if (order != null && !dayFirst.isEmpty() && !monthFirst.isEmpty()) {
            return order == DayOrder.DMY ? dayFirst : monthFirst;
        }
        return Stream.of(dayFirst, monthFirst).flatMap(List::stream).distinct().toList();
    }

    private static List<LocalDate> tried(Supplier<LocalDate> reading) {
        try {
            return List.of(reading.get());
        } catch (DateTimeException noSuchDay) {
            return List.of();
        }
    }

    private LocalDate dayFirst(String words, Direction direction) {
        return hasYear(words)
                ? numeric(words, 0, 1, 2)
                : nearest(numeric(words + "/" + today.getYear(), 0, 1, 2), direction);
    }

    private LocalDate monthFirst(String words, Direction direction) {
        return hasYear(words)
                ? numeric(words, 1, 0, 2)
                : nearest(numeric(words + "/" + today.getYear(), 1, 0, 2), direction);
    }

    private static boolean hasYear(String words) {
        return words.split("[-./]", -1).length > 2 && !words.endsWith(".");
    }

    private static LocalDate numeric(String words, int day, int month, int year) {
        List<Integer> parts =
                Stream.of(words.split("[-./]+")).map(Integer::valueOf).toList();
        int inYear = parts.get(year);
        return LocalDate.of(inYear < 100 ? 2000 + inYear : inYear, parts.get(month), parts.get(day));
    }

    private List<LocalDate> named(String words, Direction direction) {
        LocalDate day = natty(words);
        String number = words.replaceAll("\\d{4}", "").replaceAll("\\D", "");
        if (day.getDayOfMonth() != Integer.parseInt(number)) {
            return List.of();
        }
        return List.of(words.matches(".*\\d{4}") ? day : nearest(day, direction));
    }

    /** Without a year, the same day of the year that lies in the right direction, else the closest. */
    private LocalDate nearest(LocalDate day, Direction direction) {
        return switch (direction) {
            case BACK -> day.isAfter(today) ? day.minusYears(1) : day;
            case AHEAD -> day.isBefore(today) ? day.plusYears(1) : day;
            case EITHER ->
                Stream.of(day.minusYears(1), day, day.plusYears(1))
                        .filter(one -> Math.abs(one.toEpochDay() - today.toEpochDay()) <= HALF_A_YEAR)
                        .findFirst()
                        .orElse(day);
        };
    }

    private List<LocalDate> nth(int number, Direction direction) {
        LocalDate before = today.withDayOfMonth(1);
        while (before.lengthOfMonth() < number || before.withDayOfMonth(number).isAfter(today)) {
            before = before.minusMonths(1);
        }
        LocalDate after = today.withDayOfMonth(1);
        while (after.lengthOfMonth() < number || after.withDayOfMonth(number).isBefore(today)) {
            after = after.plusMonths(1);
        }
        return inDirection(before.withDayOfMonth(number), after.withDayOfMonth(number), direction);
    }

    private List<LocalDate> weekday(Matcher found, Direction direction) {
        DayOfWeek weekday = Stream.of(DayOfWeek.values())
                .filter(one -> one.name()
                        .startsWith(found.group("weekday").substring(0, 3).toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
        LocalDate before = today.with(TemporalAdjusters.previous(weekday));
        LocalDate after = today.with(TemporalAdjusters.next(weekday));
        LocalDate thisWeek = today.with(weekday);
        String week = found.group("week");
        String which = found.group("which") == null ? "" : found.group("which").toLowerCase(Locale.ROOT);
        if (week != null) {
            return List.of(thisWeek.plusWeeks(week.toLowerCase(Locale.ROOT).contains("next") ? 1 : -1));
        }
        return switch (which) {
            // Some mean the closest one, others the one of the week after or before.
            case "next" -> distinct(after, thisWeek.plusWeeks(1));
            case "last", "past" -> distinct(before, thisWeek.minusWeeks(1));
            case "this" -> List.of(thisWeek);
            case "coming" -> List.of(after);
            default ->
                weekday == today.getDayOfWeek() ? onThisWeekday(direction) : inDirection(before, after, direction);
        };
    }

    /** Somebody who names today's weekday rarely means today. */
    private List<LocalDate> onThisWeekday(Direction direction) {
        return switch (direction) {
            case BACK -> List.of(today.minusWeeks(1), today);
            case AHEAD -> List.of(today, today.plusWeeks(1));
            case EITHER -> List.of(today.minusWeeks(1), today, today.plusWeeks(1));
        };
    }

    private static List<LocalDate> inDirection(LocalDate before, LocalDate after, Direction direction) {
        return switch (direction) {
            case BACK -> List.of(before);
            case AHEAD -> List.of(after);
            case EITHER -> distinct(before, after);
        };
    }

    private static List<LocalDate> distinct(LocalDate one, LocalDate other) {
        return Stream.of(one, other)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private LocalDate endOf(String words) {
        int ahead = words.contains("next") ? 1 : 0;
        if (words.endsWith("week")) {
            return today.with(DayOfWeek.FRIDAY).plusWeeks(ahead);
        }
        return words.endsWith("month")
                ? today.plusMonths(ahead).with(TemporalAdjusters.lastDayOfMonth())
                : today.plusYears(ahead).with(TemporalAdjusters.lastDayOfYear());
    }

    private LocalDate natty(String words) {
        return LocalDate.ofInstant(read(words).toInstant(), ZoneOffset.UTC);
    }

    private @Nullable LocalTime time(String words) {
        try {
            return LocalTime.ofInstant(
                    read(words.replaceFirst("(?i)(\\d)h(\\d)", "$1:$2")).toInstant(), ZoneOffset.UTC);
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }

    /** Reads in UTC from noon, so that neither a zone nor the hour of the day can move the result. */
    private Date read(String words) {
        List<DateGroup> read = new Parser(TimeZone.getTimeZone(ZoneOffset.UTC))
                .parse(words, Date.from(today.atTime(12, 0).toInstant(ZoneOffset.UTC)));
        if (read.isEmpty() || read.get(0).getDates().isEmpty()) {
            throw new DateTimeException("no day or time: " + words);
        }
        return read.get(0).getDates().get(0);
    }
}
