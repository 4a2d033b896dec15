package dev.sideline.requests;

import dev.sideline.nudge.Request;
import dev.sideline.schedule.Job;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every quarter of an hour at what is asked and not answered. */
final class RequestJob {

    private static final Logger LOG = LoggerFactory.getLogger(RequestJob.class);
    private static final Duration EVERY = Duration.ofMinutes(15);

    private RequestJob() {}

    static Job of(Ports ports, Asking asking) {
        return Job.single("requests", (key, after) -> next(after), (key, now) -> run(ports, asking, now));
    }

    private static Instant next(Instant after) {
        long every = EVERY.toSeconds();
        return Instant.ofEpochSecond((Math.floorDiv(after.getEpochSecond(), every) + 1) * every);
    }

    private static void run(Ports ports, Asking asking, Instant now) {
        for (Request request : ports.requests().open()) {
            try {
                asking.lookAgain(request.id(), now);
            } catch (RuntimeException failed) {
                // The others go on; this one's turn comes again in a quarter of an hour.
                LOG.error("could not look at request {} again", request.id().value(), failed);
            }
        }
    }
}
