package dev.sideline.slack;

import java.time.Duration;

/**
 * The waits of the edge.
 *
 * @param call how long a call to the Web API may take
 * @param grace how long after a call without an answer it may still take effect
 * @param form how long a form's content may take before a loading view opens
 * @param commit how long a submit waits for what came of it
 * @param options how long a picker waits for its options
 * @param settle how long after the answer to a submit its view is changed at the earliest, so that Slack has both in
 *     this order
 * @param home how long changes are gathered before Home is published again
 * @param poll how often the outbox is looked into when nobody wakes the sender
 * @param pace the least time between two messages in one conversation
 */
public record Timing(
        Duration call,
        Duration grace,
        Duration form,
        Duration commit,
        Duration options,
        Duration settle,
        Duration home,
        Duration poll,
        Duration pace) {

    public static final Timing USUAL = new Timing(
            Duration.ofSeconds(10),
            Duration.ofSeconds(5),
            Duration.ofMillis(300),
            Duration.ofMillis(700),
            Duration.ofMillis(700),
            Duration.ofMillis(400),
            Duration.ofMillis(200),
            Duration.ofSeconds(2),
            Duration.ofSeconds(1));
}
