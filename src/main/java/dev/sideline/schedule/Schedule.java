package dev.sideline.schedule;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs jobs when they are due. Times are kept in the database: what came due while no bot ran is run at its start. A
 * job that fails for one key is logged and tried again; the others go on.
 */
public final class Schedule implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Schedule.class);
    private static final String TABLE = "scheduled_jobs";
    private static final String PLANNING = "plan";
    private static final Duration PLANNING_EVERY = Duration.ofHours(1);
    private static final Duration TRY_AGAIN_AFTER = Duration.ofMinutes(15);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(5);

    private final InstantSource clock;
    private final List<Job> jobs;
    private final Scheduler scheduler;
    private final AtomicReference<@Nullable Instant> lastTick = new AtomicReference<>();

    /** Many jobs run side by side under the read lock; {@link #runDue} has the write lock to itself. */
    private final ReadWriteLock turns = new ReentrantReadWriteLock();

    /**
     * @param clock decides what is due; it may be set ahead
     * @param polling how often to look for what is due
     * @param work in the order in which {@link #runDue} runs them
     */
    public Schedule(DataSource dataSource, InstantSource clock, Duration polling, int threads, List<Job> work) {
        this.clock = clock;
        this.jobs = new ArrayList<>(work);
        this.jobs.add(Job.single(PLANNING, (key, after) -> after.plus(PLANNING_EVERY), (key, now) -> planAll(now)));
        this.scheduler = Scheduler.create(
                        dataSource, jobs.stream().<Task<?>>map(this::task).toList())
                .tableName(TABLE)
                .jdbcCustomization(new NoTaskData())
                .clock(clock::instant)
                .pollingInterval(polling)
                .threads(threads)
                .shutdownMaxWait(LONGEST_GOODBYE)
                .addSchedulerListener(new Ticks())
                .build();
    }

    /** Plans what is not planned yet, and begins to run what is due. */
    public void start() {
        planAll(clock.instant());
        scheduler.start();
    }

    /** Plans anew for one key, because somebody changed their hour, their zone or their mind. */
    public void replan(String key) {
        jobs.stream().filter(job -> job.keys().get().contains(key)).forEach(job -> replan(job, key));
    }

    /**
     * Sets the clock ahead and runs what is due by then, as {@link #runDue} does. What is under way ends before the
     * clock is touched, and nothing begins by itself before everything is done: a job that began on one day and ended
     * on another would look abandoned.
     */
    public void jump(Runnable ahead) {
        scheduler.pause();
        turns.writeLock().lock();
        try {
            ahead.run();
            runDue(clock.instant());
        } finally {
            turns.writeLock().unlock();
            scheduler.resume();
        }
    }

    /**
     * Runs everything that is due at that moment, in the order of the jobs, each once, and returns when it is done.
     *
     * @return how many runs there were
     */
    public int runDue(Instant now) {
        turns.writeLock().lock();
        try {
            planAll(now);
            List<ScheduledExecution<Object>> due = scheduler.getScheduledExecutions().stream()
                    .filter(execution -> !execution.getExecutionTime().isAfter(now))
                    .sorted(Comparator.comparing((ScheduledExecution<Object> one) ->
                                    rank(one.getTaskInstance().getTaskName()))
                            .thenComparing(ScheduledExecution::getExecutionTime)
                            .thenComparing(one -> one.getTaskInstance().getId()))
                    .toList();
            due.forEach(execution -> runNow(execution.getTaskInstance(), now));
            lastTick.set(now);
            return due.size();
        } finally {
            turns.writeLock().unlock();
        }
    }

    /** What can be run out of turn, in the order of the jobs. */
    public List<String> names() {
        return jobs.stream()
                .map(Job::name)
                .filter(name -> !name.equals(PLANNING))
                .toList();
    }

    /**
     * Runs a job for some keys out of turn, beside whatever else is under way; when they are next due stays as it is.
     *
     * @return for each key whether it went well
     */
    public Map<String, Boolean> runNow(String name, Predicate<String> keys, Instant now) {
        Job job = jobs.get(rank(name));
        turns.readLock().lock();
        try {
            Map<String, Boolean> went = new LinkedHashMap<>();
            job.keys().get().stream().filter(keys).forEach(key -> went.put(key, ranWell(job, key, now)));
            return went;
        } finally {
            turns.readLock().unlock();
        }
    }

    private static boolean ranWell(Job job, String key, Instant now) {
        try {
            job.work().run(key, now);
            return true;
        } catch (RuntimeException failed) {
            LOG.error("{} failed for {}", job.name(), key, failed);
            return false;
        }
    }

    /** When the scheduler last looked for what is due; empty before it did. */
    public Optional<Instant> lastTick() {
        return Optional.ofNullable(lastTick.get());
    }

    /** How many jobs are due or under way. */
    public long due() {
        Instant now = clock.instant();
        return scheduler.getScheduledExecutions().stream()
                .filter(execution -> !execution.getExecutionTime().isAfter(now))
                .count();
    }

    @Override
    public void close() {
        scheduler.stop();
    }

    private void planAll(Instant now) {
        Set<TaskInstanceId> planned = scheduler.getScheduledExecutions().stream()
                .map(ScheduledExecution::getTaskInstance)
                .map(there -> TaskInstanceId.of(there.getTaskName(), there.getId()))
                .collect(Collectors.toSet());
        for (Job job : jobs) {
            job.keys().get().stream()
                    .filter(key -> !planned.contains(TaskInstanceId.of(job.name(), key)))
                    .forEach(key -> plan(job, key, job.times().next(key, now)));
        }
    }

    private void plan(Job job, String key, @Nullable Instant next) {
        if (next != null) {
            scheduler.schedule(instance(job, key), next, ScheduleOptions.WHEN_EXISTS_DO_NOTHING);
        }
    }

    private void replan(Job job, String key) {
        Instant next = job.times().next(key, clock.instant());
        try {
            if (next == null) {
                scheduler.cancel(TaskInstanceId.of(job.name(), key));
            } else {
                scheduler.schedule(instance(job, key), next, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
            }
        } catch (TaskInstanceException running) {
            // It is under way, and is planned anew when it ends.
            LOG.debug("{} for {} is under way", job.name(), key, running);
        }
    }

    private void runNow(TaskInstanceId instance, Instant now) {
        Job job = jobs.get(rank(instance.getTaskName()));
        Instant next = run(job, instance.getId(), now);
        try {
            if (next == null) {
                scheduler.cancel(instance);
            } else {
                scheduler.reschedule(instance, next);
            }
        } catch (TaskInstanceException running) {
            // Somebody else has it in hand too, and plans it anew; it has one effect all the same.
            LOG.debug("{} for {} is under way elsewhere", job.name(), instance.getId(), running);
        }
    }

    /** Runs it and says when it is next due; null when it is not any more. */
    private @Nullable Instant run(Job job, String key, Instant now) {
        try {
            job.work().run(key, now);
        } catch (RuntimeException failed) {
            LOG.error("{} failed for {}", job.name(), key, failed);
            Instant next = job.times().next(key, now);
            Instant again = now.plus(TRY_AGAIN_AFTER);
            return next == null || next.isAfter(again) ? again : next;
        }
        return job.times().next(key, now);
    }

    private Task<Void> task(Job job) {
        return Tasks.custom(job.name(), Void.class)
                .onDeadExecutionRevive()
                .onFailure((complete, operations) ->
                        operations.reschedule(complete, clock.instant().plus(TRY_AGAIN_AFTER)))
                .execute((instance, context) -> inTurn(job, instance.getId()));
    }

    private CompletionHandler<Void> inTurn(Job job, String key) {
        turns.readLock().lock();
        try {
            Instant next = run(job, key, clock.instant());
            return (complete, operations) -> {
                if (next == null) {
                    operations.remove();
                } else {
                    operations.reschedule(complete, next);
                }
            };
        } finally {
            turns.readLock().unlock();
        }
    }

    private int rank(String job) {
        for (int at = 0; at < jobs.size(); at++) {
            if (jobs.get(at).name().equals(job)) {
                return at;
            }
        }
        throw new IllegalStateException("no job is called " + job);
    }

    private static TaskInstance<Void> instance(Job job, String key) {
        return new TaskInstance<>(job.name(), key);
    }

    private final class Ticks extends AbstractSchedulerListener {
        @Override
        public void onSchedulerEvent(SchedulerEventType type) {
            if (type == SchedulerEventType.RAN_EXECUTE_DUE) {
                lastTick.set(clock.instant());
            }
        }
    }
}
