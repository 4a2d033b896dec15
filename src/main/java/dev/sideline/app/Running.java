package dev.sideline.app;

import dev.sideline.account.Purge;
import dev.sideline.slack.SlackAccess;
import dev.sideline.slack.SlackBot;
import dev.sideline.slack.SlackProblem;
import dev.sideline.slack.SlackWorkspace;
import dev.sideline.slack.Timing;
import dev.sideline.store.Database;
import dev.sideline.store.JpaPurge;
import dev.sideline.store.Workspace;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.BindException;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A bot at work: the HTTP server, the database, the coach, its schedule and its connection to Slack. */
final class Running implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Running.class);

    /** Half a minute for messages to arrive; one that meets with trouble is not waited for. */
    private static final int LOOKS = 300;

    private static final long BETWEEN_LOOKS_MILLIS = 100;

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final AtomicReference<@Nullable Coach> coach = new AtomicReference<>();
    private final AtomicReference<@Nullable SlackBot> bot = new AtomicReference<>();

    private Running() {}

    /**
     * How to run.
     *
     * @param clock the coach's; everything else goes by the real one
     * @param more mounts whatever else is served on the same port
     * @param prepared is shown the coach before it begins to hear and to send
     */
    record Plan(
            String host,
            int port,
            SlackAccess slack,
            Coach.House house,
            InstantSource clock,
            Consumer<ServletContextHandler> more,
            Consumer<Coach> prepared) {}

    /**
     * Starts everything; the database is closed too when this is closed, or when the start fails.
     *
     * @throws CannotStart with one sentence that says what to do
     */
    static Running start(Plan plan, Database database) throws CannotStart {
        Running running = new Running();
        running.open.push(database);
        boolean started = false;
        try {
            running.start(plan);
            started = true;
            return running;
        } catch (BindException taken) {
            throw new CannotStart("PORT: " + plan.port() + " is taken; stop what uses it, or set another, for example "
                    + (plan.port() + 1));
        } catch (IOException failed) {
            throw new CannotStart("The HTTP server does not start: " + failed.getMessage());
        } catch (SlackProblem problem) {
            throw new CannotStart(String.valueOf(problem.getMessage()));
        } finally {
            if (!started) {
                running.close();
            }
        }
    }

    private void start(Plan plan) throws IOException, SlackProblem {
        PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        LateServlet events = new LateServlet();
        open.push(HttpServer.start(
                plan.host(),
                plan.port(),
                plan.slack().socketMode() ? null : events,
                List.of(
                        new Readiness("coach", () -> read(coach, "is still starting", Coach::trouble)),
                        new Readiness("slack", () -> read(bot, "is not connected yet", SlackBot::trouble))),
                meters,
                plan.more()));
        Purge purge = new JpaPurge(plan.house().database().transactions());
        SlackWorkspace workspace = connected(plan, meters, purge);
        open.push(workspace);
        new Workspace(plan.house().database().transactions())
                .belongsTo(workspace.identity().teamId());
        purge.installed();
        Coach assembled =
                new Coach(plan.house(), plan.clock(), new Coach.Edge(workspace.directory(), workspace.files()));
        open.push(assembled);
        plan.prepared().accept(assembled);
        SlackBot started = SlackBot.start(workspace, assembled.parts());
        open.push(started);
        if (started.servlet() != null) {
            events.becomes(started.servlet());
        }
        bot.set(started);
        assembled.start();
        coach.set(assembled);
        Gauge.builder("sideline.jobs.due", assembled, Coach::due).register(meters);
    }

    /** Where the app is not installed any more, what was kept of the workspace has its days. */
    private static SlackWorkspace connected(Plan plan, MeterRegistry meters, Purge purge) throws SlackProblem {
        try {
            return SlackWorkspace.connect(plan.slack(), Timing.USUAL, InstantSource.system(), meters);
        } catch (SlackProblem problem) {
            if (purge.ifDue(plan.clock().instant())) {
                throw new SlackProblem(
                        "The app was uninstalled, its days of grace are over, and everything was deleted. "
                                + problem.getMessage());
            }
            throw problem;
        }
    }

    private static <T> Optional<String> read(
            AtomicReference<@Nullable T> part, String missing, Function<T, Optional<String>> trouble) {
        T there = part.get();
        return there == null ? Optional.of(missing) : trouble.apply(there);
    }

    /** Has something closed before everything else. */
    void closesFirst(AutoCloseable part) {
        open.push(part);
    }

    /**
     * Sets the coach's clock ahead, runs what is due by then, and returns when it was sent. What is on its way is let
     * arrive before: a message that takes a day would pass for lost.
     */
    void jump(Runnable ahead) throws InterruptedException {
        Coach there = coach.get();
        SlackBot sending = bot.get();
        if (there == null || sending == null) {
            ahead.run();
            return;
        }
        awaitSent(there, sending);
        there.jump(ahead);
        awaitSent(there, sending);
    }

    private static void awaitSent(Coach there, SlackBot sending) throws InterruptedException {
        for (int look = 0; look < LOOKS && there.unsent() > 0; look++) {
            sending.wake();
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            AutoCloseable next = open.pop();
            try {
                next.close();
            } catch (Exception failed) {
                LOG.error("{} did not close properly", next.getClass().getSimpleName(), failed);
            }
        }
    }
}
