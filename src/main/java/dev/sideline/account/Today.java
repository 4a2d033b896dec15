package dev.sideline.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One day as one person lives it: the date, their zone and their working days. Every comparison with a date is made
 * here, and remembered: {@link #nextChange()} is the earliest later day on which one of the comparisons made so far
 * would come out differently. Whoever asked only these questions gives the same answer on every day before it.
 *
 * <p>A fresh instance belongs to one judgement; it is not shared between threads.
 */
public final class Today {

    private final LocalDate date;
    private final ZoneId zone;
    private final WorkDays workDays;
    private @Nullable LocalDate nextChange;

    public Today(LocalDate date, ZoneId zone, WorkDays workDays) {
        this.date = date;
        this.zone = zone;
        this.workDays = workDays;
    }

    /**
     * The same day, knowing the changes remembered so far; what is asked of the branch from here on is remembered there
     * alone.
     */
    public Today branch() {
        Today branch = new Today(date, zone, workDays);
        branch.nextChange = nextChange;
        return branch;
    }

    public LocalDate date() {
        return date;
    }

    public WorkDays workDays() {
        return workDays;
    }

    /** The day of a moment in this person's zone. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    /** A state that began {@code since} has lasted that many calendar days: today − since ≥ days. */
    public boolean lasted(LocalDate since, int days) {
        return reached(since.plusDays(days));
    }

    /** In, or within, that many calendar days: 0 ≤ today − date ≤ days. */
    public boolean within(LocalDate past, int days) {
        return reached(past) && !reached(past.plusDays(days + 1L));
    }

    /** That many working days after {@code since} have passed. */
    public boolean lastedWorkDays(LocalDate since, int days) {
        return reached(workDays.after(since, days));
    }

    /** The date is today or lies at most that many working days ahead; what is past is not within. */
    public boolean comesWithinWorkDays(LocalDate ahead, int days) {
        return !reached(ahead.plusDays(1)) && hasComeWithinWorkDays(ahead, days);
    }

    /** Today is at most that many working days before the date, or after it. */
    public boolean hasComeWithinWorkDays(LocalDate due, int days) {
        return reached(firstDayWithin(due, days));
    }

    /** Today is after the date. */
    public boolean isAfter(LocalDate day) {
        return reached(day.plusDays(1));
    }

    /** Today is the day or later. */
    public boolean reached(LocalDate day) {
        if (!day.isAfter(date)) {
            return true;
        }
        changesOn(day);
        return false;
    }

    /** Remembers that an answer may come out differently from that day on; a day that has come is no news. */
    public void changesOn(LocalDate day) {
        if (day.isAfter(date) && (nextChange == null || day.isBefore(nextChange))) {
            nextChange = day;
        }
    }

    /** Null when no comparison made so far will ever come out differently. */
    public @Nullable LocalDate nextChange() {
        return nextChange;
    }

    /** Whole calendar days from the date to today; negative for a date ahead. For words, not for decisions. */
    public long daysSince(LocalDate day) {
        return ChronoUnit.DAYS.between(day, date);
    }

    private LocalDate firstDayWithin(LocalDate due, int days) {
        LocalDate first = due;
        while (workDays.between(first.minusDays(1), due) <= days) {
            first = first.minusDays(1);
        }
        return first;
    }
}
