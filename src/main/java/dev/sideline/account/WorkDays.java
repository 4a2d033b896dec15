package dev.sideline.account;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Monday to Friday less holidays. */
public record WorkDays(Set<LocalDate> holidays) {

    public WorkDays {
        holidays = Set.copyOf(holidays);
    }

    static WorkDays of(List<Holiday> holidays, @Nullable String country) {
        return new WorkDays(holidays.stream()
                .filter(holiday ->
                        holiday.country() == null || holiday.country().equalsIgnoreCase(country))
                .map(Holiday::date)
                .collect(Collectors.toSet()));
    }

    public boolean isWorkDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(day);
    }

    /** The working days after {@code from} up to and including {@code to}; 0 when {@code to} is not later. */
    public int between(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .filter(this::isWorkDay)
                .count();
    }

    /** The first day on which {@code count} working days after {@code from} have passed; {@code from} itself for 0. */
    public LocalDate after(LocalDate from, int count) {
        LocalDate day = from;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkDay(day)) {
                left--;
            }
        }
        return day;
    }
}
