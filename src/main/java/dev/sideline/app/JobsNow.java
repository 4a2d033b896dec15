package dev.sideline.app;

import dev.sideline.account.AuditLog;
import dev.sideline.admin.Jobs;
import dev.sideline.schedule.Schedule;
import dev.sideline.store.JpaOutboxQueue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs the schedule's jobs out of turn, and finds out what they did by the moment that they carry. */
final class JobsNow implements Jobs {

    private final Supplier<Schedule> schedule;
    private final JpaOutboxQueue queue;
    private final AuditLog audit;

    /** @param schedule asked when a job is run, not before */
    JobsNow(Supplier<Schedule> schedule, JpaOutboxQueue queue, AuditLog audit) {
        this.schedule = schedule;
        this.queue = queue;
        this.audit = audit;
    }

    @Override
    public List<String> names() {
        return schedule.get().names();
    }

    @Override
    public Ran run(String name, @Nullable String key, Instant now) {
        // As fine as a database keeps it, so that what was done at this moment is found again.
        Instant moment = now.truncatedTo(ChronoUnit.MICROS);
        long before = audit.countWithoutPerson(moment);
        Map<String, Boolean> went = schedule.get().runNow(name, one -> key == null || one.equals(key), moment);
        return new Ran(
                went.size(),
                (int) went.values().stream().filter(well -> !well).count(),
                queue.putAt(moment),
                audit.countWithoutPerson(moment) - before);
    }
}
