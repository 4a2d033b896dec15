package dev.sideline.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sideline.schedule.Job;
import dev.sideline.schedule.Schedule;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostgresScheduleTest {

    private static final Instant NINE = Instant.parse("2026-11-02T09:00:00Z");

    @Test
    void jobs_keep_their_times_on_postgres() {
        List<Instant> ran = new ArrayList<>();
        Job hourly = Job.single("hourly", (key, after) -> after.plus(Duration.ofHours(1)), (key, now) -> ran.add(now));
        try (Schedule schedule =
                new Schedule(Postgres.emptied().dataSource(), () -> NINE, Duration.ofSeconds(1), 1, List.of(hourly))) {
            schedule.runDue(NINE);
            schedule.runDue(NINE.plusSeconds(3600));
            schedule.runDue(NINE.plusSeconds(3601));
            schedule.runDue(NINE.plusSeconds(7200));
        }
        assertThat(ran).containsExactly(NINE.plusSeconds(3600), NINE.plusSeconds(7200));
    }
}
