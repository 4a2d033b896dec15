package dev.sideline.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.hsqldb.jdbc.JDBCDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScheduleTest {

    private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private final JDBCDataSource database = new JDBCDataSource();
    private volatile Instant now = NINE.minusSeconds(3600);
    private final List<String> ran = Collections.synchronizedList(new ArrayList<>());
    private final Set<String> people = new HashSet<>(Set.of("1", "2", "3"));
    private Instant hour = NINE;
    private volatile LongSupplier elapsed = () -> 0;

    @BeforeEach
    void create_the_table() throws Exception {
        database.setUrl("jdbc:hsqldb:mem:" + UUID.randomUUID());
        String migration;
        try (var file = getClass().getResourceAsStream("/db/migration/V2__nudges.sql")) {
            migration = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        int from = migration.indexOf("CREATE TABLE scheduled_jobs");
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(migration.substring(from, migration.indexOf(';', from)));
        }
    }

    @Test
    void what_is_due_runs_once_in_the_order_of_the_jobs() {
        try (Schedule schedule = schedule(daily("first"), daily("second"))) {
            schedule.runDue(now);
            assertThat(ran).isEmpty();
            schedule.runDue(NINE);
            assertThat(ran).containsExactly("first 1", "first 2", "first 3", "second 1", "second 2", "second 3");
            schedule.runDue(NINE.plusSeconds(60));
            assertThat(ran).hasSize(6);
            schedule.runDue(NINE.plus(DAY));
            assertThat(ran).hasSize(12);
        }
    }

    @Test
    void what_is_due_and_not_done_yet_is_counted() {
        try (Schedule schedule = schedule(daily("round"))) {
            schedule.runDue(now);
            assertThat(schedule.due()).isZero();
            now = NINE;
            assertThat(schedule.due())
                    .as("three people, and the hourly planning")
                    .isEqualTo(3 + 1);
            schedule.runDue(now);
            assertThat(schedule.due()).isZero();
        }
    }

    @Test
    void days_that_were_jumped_over_run_once() {
        try (Schedule schedule = schedule(daily("round"))) {
            schedule.runDue(now);
            schedule.runDue(NINE.plus(DAY.multipliedBy(5)));
            assertThat(ran).containsExactly("round 1", "round 2", "round 3");
        }
    }

    @Test
    void a_failure_stops_nobody_else_and_is_tried_again() {
        Job failing = new Job("round", () -> people, this::next, (key, at) -> {
            ran.add(key + " at " + at);
            if (key.equals("2")) {
                throw new IllegalStateException("no round for 2");
            }
        });
        try (Schedule schedule = schedule(failing)) {
            schedule.runDue(now);
            schedule.runDue(NINE);
            assertThat(ran).hasSize(3);
            schedule.runDue(NINE.plusSeconds(15 * 60));
            assertThat(ran).hasSize(4).last().isEqualTo("2 at " + NINE.plusSeconds(15 * 60));
        }
    }

    @Test
    void a_job_can_be_run_out_of_turn_and_comes_at_its_time_all_the_same() {
        Job failing = new Job("check", () -> people, this::next, (key, at) -> {
            throw new IllegalStateException("no check for " + key);
        });
        try (Schedule schedule = schedule(daily("round"), failing)) {
            assertThat(schedule.names()).containsExactly("round", "check");
            schedule.runDue(now);
            assertThat(schedule.runNow("round", key -> key.equals("2"), now)).isEqualTo(Map.of("2", true));
            assertThat(schedule.runNow("check", key -> true, now)).hasSize(3).doesNotContainValue(true);
            assertThat(ran).containsExactly("round 2");
            schedule.runDue(NINE);
            assertThat(ran).containsExactly("round 2", "round 1", "round 2", "round 3");
        }
    }

    @Test
    void another_hour_is_planned_anew() {
        try (Schedule schedule = schedule(daily("round"))) {
            schedule.runDue(now);
            hour = NINE.plusSeconds(7200);
            schedule.replan("2");
            schedule.runDue(NINE);
            assertThat(ran).containsExactly("round 1", "round 3");
            ran.clear();
            schedule.runDue(hour);
            assertThat(ran).contains("round 2");
        }
    }

    @Test
    void somebody_who_left_is_dropped_and_somebody_new_is_planned() {
        try (Schedule schedule = schedule(daily("round"))) {
            schedule.runDue(now);
            people.remove("2");
            people.add("4");
            schedule.replan("4");
            schedule.runDue(NINE);
            schedule.runDue(NINE.plus(DAY));
            assertThat(ran)
                    .containsExactly("round 1", "round 2", "round 3", "round 4", "round 1", "round 3", "round 4");
        }
    }

    @Test
    void what_came_due_while_no_bot_ran_runs_after_the_start() {
        try (Schedule before = schedule(daily("round"))) {
            before.runDue(now);
        }
        try (Schedule after = schedule(daily("round"))) {
            after.runDue(NINE.plusSeconds(7200));
            assertThat(ran).containsExactly("round 1", "round 2", "round 3");
        }
    }

    @Test
    void started_it_ticks_and_runs_what_is_due_by_itself() throws Exception {
        CountDownLatch done = new CountDownLatch(3);
        Job job = new Job("round", () -> people, this::next, (key, at) -> done.countDown());
        try (Schedule schedule = schedule(job)) {
            assertThat(schedule.lastTick()).isEmpty();
            long started = System.nanoTime();
            now = NINE.minusMillis(100);
            elapsed = () -> System.nanoTime() - started;
            schedule.start();
            assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(schedule.lastTick()).isPresent();
        }
    }

    @Test
    void nothing_runs_twice_when_the_clock_jumps_while_the_scheduler_looks() {
        CountDownLatch never = new CountDownLatch(1);
        Job job = new Job("round", () -> people, this::next, (key, at) -> {
            ran.add(key);
            // Long enough for the scheduler to look for what is due, if it did.
            assertThat(opensWithin(never, 100)).isFalse();
        });
        try (Schedule schedule = schedule(job)) {
            schedule.start();
            schedule.jump(() -> now = NINE);
            assertThat(schedule.lastTick()).hasValue(NINE);
        }
        assertThat(ran).containsExactly("1", "2", "3");
    }

    private static boolean opensWithin(CountDownLatch latch, long millis) {
        try {
            return latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private Job daily(String name) {
        return new Job(name, () -> people, this::next, (key, at) -> ran.add(name + " " + key));
    }

    private @Nullable Instant next(String key, Instant after) {
        if (!people.contains(key)) {
            return null;
        }
        Instant next = hour;
        while (!next.isAfter(after)) {
            next = next.plus(DAY);
        }
        return next;
    }

    private Schedule schedule(Job... jobs) {
        return new Schedule(
                database, () -> now.plusNanos(elapsed.getAsLong()), Duration.ofMillis(20), 2, List.of(jobs));
    }
}
