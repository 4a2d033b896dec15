package dev.sideline.practice;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A coach's clock that stands still until it is moved, and does its work before it answers. */
final class TestTime implements PracticeTime {
    private volatile Instant now = Instant.parse("2026-11-24T14:05:00Z");
    private final List<Consumer<Instant>> work = new ArrayList<>();

    void onMorning(Consumer<Instant> duty) {
        work.add(duty);
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Instant nextMorning() {
        return jump(now.atZone(ZoneOffset.UTC).plus(Duration.ofDays(1)));
    }

    @Override
    public Instant nextMonday() {
        return jump(now.atZone(ZoneOffset.UTC).with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    private Instant jump(ZonedDateTime day) {
        now = day.with(LocalTime.of(9, 0)).toInstant();
        work.forEach(duty -> duty.accept(now));
        return now;
    }
}
