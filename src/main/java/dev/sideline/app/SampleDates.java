package dev.sideline.app;

import dev.sideline.account.WorkDays;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Moves the dates of the sample files to the day on which the practice begins. {@code {d-12}} is twelve days before it,
 * {@code {wd+2}} two working days after it, {@code {d-5 16:00}} a moment in the practice's zone.
 */
record SampleDates(LocalDate today, ZoneId zone) {

    private static final Pattern RELATIVE =
            Pattern.compile("\\{(?<unit>d|wd)(?<days>[+-]\\d+)(?: (?<time>\\d{2}:\\d{2}))?}");
    private static final Pattern DATE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

    /** The text with every relative date written out. */
    String expand(String text) {
        return RELATIVE.matcher(text).replaceAll(match -> written(match));
    }

    /** The text with every date moved by the same number of days, so that {@code last} becomes yesterday. */
    String shift(String text, LocalDate last) {
        long days = ChronoUnit.DAYS.between(last, today.minusDays(1));
        return DATE.matcher(text)
                .replaceAll(
                        match -> LocalDate.parse(match.group()).plusDays(days).toString());
    }

    private String written(MatchResult match) {
        int days = Integer.parseInt(match.group(2));
        LocalDate day = match.group(1).equals("wd") ? new WorkDays(Set.of()).after(today, days) : today.plusDays(days);
        String time = match.group(3);
        return time == null
                ? day.toString()
                : day.atTime(LocalTime.parse(time))
                        .atZone(zone)
                        .toOffsetDateTime()
                        .toString();
    }
}
