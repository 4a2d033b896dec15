package dev.sideline.slack;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Measures how long Slack waits for an acknowledgement. */
final class AckTimer {

    private final MeterRegistry meters;

    AckTimer(MeterRegistry meters) {
        this.meters = meters;
    }

    void record(String type, long nanos) {
        Timer.builder("sideline.slack.ack")
                .tag("type", type)
                .serviceLevelObjectives(Duration.ofMillis(300), Duration.ofSeconds(1), Duration.ofSeconds(3))
                .register(meters)
                .record(nanos, TimeUnit.NANOSECONDS);
    }
}
